package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.identity.CanonicalSmiles;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.CatalogueReading.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Lays a user's tables over a catalogue, or says everything that is wrong with them.
final class Overlay {
    private static final List<String> SUBSTANCE_COLUMNS =
            List.of("key", "name", "smiles", "synonyms", "cas", "formula", "confidence", "source");

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Catalogue under;
    private final SequencedMap<String, Substance> laid = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Overlay(Catalogue under) {
        this.under = under;
        under.all().forEach(substance -> laid.put(substance.key(), substance));
    }

    CatalogueReading lay(UserTables tables) {
        List<UserRow> rows =
                new UserTable("substances", SUBSTANCE_COLUMNS, problems).rows(tables.substances());
        rows.forEach(this::substance);
        checkNames(rows);
        new OverlaidValues(laid, problems).lay(tables);
        return problems.isEmpty()
                ? new CatalogueReading.Understood(under.under(new Shelf.Made(laid)))
                : new CatalogueReading.Refused(problems);
    }

    private void substance(UserRow row) {
        if (!row.has("key", "my-thiol")) {
            return;
        }
        String key = row.text("key");
        if (!KEY.matcher(key).matches()) {
            row.refuse(
                    "\"" + key + "\" is no key",
                    "use small letters, digits and hyphens, such as my-thiol");
            return;
        }
        Integer before = lines.putIfAbsent(key, row.line());
        if (before != null) {
            row.refuse(
                    "the key " + key + " stands already in line " + before, "keep one of the rows");
            return;
        }
        int found = problems.size();
        row.checkProvenance();
        checkRegistryNumber(row);
        Substance known = laid.get(key);
        Optional<String> smiles = smiles(row, known);
        boolean named = known != null || row.has("name", "my thiol");
        if (known == null) {
            smiles.ifPresent(drawn -> checkKey(row, drawn));
        }
        if (problems.size() == found && named && smiles.isPresent()) {
            laid.put(key, substance(row, known == null ? blank(row, smiles.get()) : known));
        }
    }

    /// A substance there is keeps its key, because its hazards follow that.
    private void checkKey(UserRow row, String smiles) {
        under.all().stream()
                .filter(known -> isSame(known, smiles))
                .findFirst()
                .ifPresent(known ->
                        row.refuse(
                                row.text("key")
                                        + " draws "
                                        + known.name()
                                        + ", which is on file as "
                                        + known.key(),
                                "give the row the key "
                                        + known.key()
                                        + ", and your own as a synonym: hazards follow the key"));
    }

    private static Substance blank(UserRow row, String smiles) {
        return Substance.written(row.text("key"), row.text("name"), smiles);
    }

    private static Substance substance(UserRow row, Substance under) {
        return new Substance(
                under.key(),
                row.cell("name").orElse(under.name()),
                row.cell("synonyms").map(ShippedTables::synonyms).orElse(under.synonyms()),
                row.cell("cas").orElse(under.cas()),
                under.formula(),
                row.cell("smiles").orElse(under.smiles()),
                under.tabulatedDensity(),
                under.sheet(),
                row.cell("confidence").flatMap(Confidence::find).orElse(Confidence.MEDIUM),
                row.cell("source").orElse(Substance.STATED));
    }

    private static void checkRegistryNumber(UserRow row) {
        row.cell("cas")
                .filter(cas -> !RegistryNumber.isSound(cas))
                .ifPresent(cas ->
                        row.refuse(
                                "\""
                                        + cas
                                        + "\" is no CAS number"
                                        + RegistryNumber.checkDigit(cas).stream()
                                                .mapToObj(d -> ": its last digit would be " + d)
                                                .findFirst()
                                                .orElse(""),
                                "copy it anew from the label, such as 67-68-5"));
    }

    /// The structure of a row; that of the substance below when the row states none.
    private static Optional<String> smiles(UserRow row, @Nullable Substance known) {
        Optional<String> written = row.cell("smiles");
        if (written.isEmpty()) {
            return known != null
                    ? Optional.of(known.smiles())
                    : row.has("smiles", "SCCOCCS") ? written : Optional.empty();
        }
        if (Structures.read(written.get()) instanceof StructureReading.Refused(var found)) {
            found.forEach(p ->
                    row.refuse(
                            "the structure of "
                                    + row.text("key")
                                    + " is not understood: "
                                    + p.sentence()
                                    + ", at character "
                                    + (p.from() + 1),
                            p.remedy()));
            return Optional.empty();
        }
        if (known != null && !isSame(known, written.get())) {
            row.refuse(
                    known.key() + " is " + known.name() + ", and this row draws something else",
                    "give it a key of its own: hazards follow the key");
            return Optional.empty();
        }
        return checkedFormula(row, written.get());
    }

    private static Optional<String> checkedFormula(UserRow row, String smiles) {
        String drawn = Substance.formula(smiles);
        Optional<String> stated = row.cell("formula").filter(formula -> !formula.equals(drawn));
        stated.ifPresent(formula ->
                row.refuse(
                        "the formula is "
                                + formula
                                + ", and the structure has "
                                + (drawn == null ? "none, being a polymer" : drawn),
                        "correct one of them, or leave the formula out"));
        return stated.isPresent() ? Optional.empty() : Optional.of(smiles);
    }

    private static boolean isSame(Substance known, String smiles) {
        return known.smiles().equals(smiles)
                || CanonicalSmiles.areSame(known.smiles(), smiles)
                || (known.structure() instanceof Polymer polymer
                        && Structures.read(smiles)
                                instanceof StructureReading.Understood(Structure drawn)
                        && drawn instanceof Polymer other
                        && polymer.endFormula().equals(other.endFormula())
                        && polymer.repeatFormula().equals(other.repeatFormula()));
    }

    /// A name that already belongs to another substance is refused, whatever its spelling.
    private void checkNames(List<UserRow> rows) {
        Map<String, List<String>> owners = new HashMap<>();
        for (Substance substance : laid.values()) {
            Shelf.namesOf(substance).stream()
                    .map(Shelf::squeeze)
                    .distinct()
                    .forEach(name ->
                            owners.computeIfAbsent(name, squeezed -> new ArrayList<>())
                                    .add(substance.key()));
        }
        for (UserRow row : rows) {
            row.cell("key")
                    .map(laid::get)
                    .ifPresent(own ->
                            Shelf.namesOf(own).stream()
                                    .distinct()
                                    .forEach(n -> checkName(row, own, n, owners)));
        }
    }

    private static void checkName(
            UserRow row, Substance own, String name, Map<String, List<String>> owners) {
        String squeezed = Shelf.squeeze(name);
        if (squeezed.isEmpty()) {
            row.refuse("\"" + name + "\" is no name", "use letters and digits");
            return;
        }
        owners.getOrDefault(squeezed, List.of()).stream()
                .filter(other -> !other.equals(own.key()))
                .findFirst()
                .ifPresent(other ->
                        row.refuse(
                                "\"" + name + "\" is already a name of " + other,
                                "leave it out, or give the row that key to change that substance"));
    }
}
