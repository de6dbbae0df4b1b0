package org.thioloom.recipes.json;

import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Entry;

import java.util.List;
import java.util.Optional;

/// Reads a substance: a key of the catalogue, one written out, or a question.
final class SubstanceReader {
    private static final String OR_WRITE_IT_OUT =
            " (or write it out as {\"name\": \"…\", \"smiles\": \"…\"})";

    private SubstanceReader() {}

    static Optional<Entry<Substance>> read(Cursor here) {
        return here.node().isObject() && here.has("ask")
                ? Questions.ask(here, answer -> find(here, answer))
                : stated(here).map(Entry.Stated::new);
    }

    /// A substance that may not be left open.
    static Optional<Substance> stated(Cursor here) {
        if (here.isMissing()) {
            return here.refuse(Rule.FIELD_MISSING, here.name(), "\"dmso\"");
        }
        return here.node().isObject()
                ? writtenOut(here)
                : here.asText().flatMap(key -> find(here, key));
    }

    private static Optional<Substance> find(Cursor here, String key) {
        Catalogue catalogue = here.reader().catalogue();
        Optional<Substance> known = catalogue.find(key);
        if (known.isEmpty()) {
            List<String> keys = catalogue.keys();
            return here.refuse(
                    Rule.SUBSTANCE_UNKNOWN,
                    key,
                    Nearest.hint(key, keys, "use a key, a name or a CAS number of the catalogue")
                            + OR_WRITE_IT_OUT);
        }
        return known;
    }

    private static Optional<Substance> writtenOut(Cursor here) {
        here.isObject("name", "smiles");
        Optional<String> name = here.text("name", "what it is called");
        Optional<String> smiles = here.text("smiles", "SCCOCCS");
        boolean sound = smiles.map(text -> isSound(here.in("smiles"), text)).orElse(false);
        return sound ? name.map(n -> substance(here, n, smiles.orElseThrow())) : Optional.empty();
    }

    /// One the catalogue holds keeps its key, so that what is known of its hazards is not lost.
    private static Substance substance(Cursor here, String name, String smiles) {
        Catalogue catalogue = here.reader().catalogue();
        String key = catalogue.ofStructure(smiles).map(Substance::key).orElse(name);
        return Substance.written(key, name, smiles);
    }

    private static boolean isSound(Cursor here, String smiles) {
        if (Structures.read(smiles) instanceof StructureReading.Refused(var problems)) {
            problems.forEach(p ->
                    here.refuse(
                            Rule.STRUCTURE_REFUSED,
                            p.sentence() + ", at character " + (p.from() + 1),
                            p.remedy()));
            return false;
        }
        return true;
    }
}
