package org.thioloom.chem.sketch;

import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.sketch.Sketch.Site;
import org.thioloom.chem.sketch.Sketch.Unit;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.structure.StructureProblem.Kind;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a species and gives its atoms their places.
final class SketchReader {
    private static final int MOST_ATOMS = 400;
    private static final Pattern UNIT =
            Pattern.compile("Sg:n:(\\d{1,6}(?:,\\d{1,6})*)(?::([^:|,]*))?(?::(?:ht|hh|eu)?)?:*");
    private static final Pattern EXTENSION = Pattern.compile("\\|(?:\\$([^$|]*)\\$,?)?([^|]*)\\|");
    private static final String REMEDY =
            "mark repeat units by their atoms, counted from 0, as in SCCOCCS |Sg:n:2,3,4:n:ht|";

    // what a piece of a network has and a whole compound has not
    private static final Set<Kind> PIECEMEAL = EnumSet.of(Kind.UNKNOWN_ATOM, Kind.BAD_REPEAT_UNIT);

    private SketchReader() {}

    static Sketch read(String cxsmiles, List<String> groups) throws NotDrawable {
        check(cxsmiles);
        String[] parts = cxsmiles.strip().split("\\s+", 2);
        IAtomContainer graph = parse(parts[0]);
        if (graph.getAtomCount() > MOST_ATOMS) {
            throw new NotDrawable(
                    "this has "
                            + graph.getAtomCount()
                            + " atoms besides hydrogen, too many for a picture that can be read",
                    "draw at most "
                            + MOST_ATOMS
                            + ", and mark what repeats as in SCCOCCS |Sg:n:2,3,4:n:ht|");
        }
        String extension = parts.length > 1 ? parts[1] : "||";
        Matcher fields = EXTENSION.matcher(extension);
        if (!fields.matches() || !UNIT.matcher(fields.group(2)).replaceAll("").matches(",*")) {
            throw new NotDrawable("\"" + extension + "\" does not mark repeat units", REMEDY);
        }
        name(graph, fields.group(1) == null ? "" : fields.group(1));
        List<Unit> units = units(graph, fields.group(2));
        List<Site> sites = groups.isEmpty() ? List.of() : sites(graph, parts[0], groups);
        Layout.arrange(graph, units);
        return new Sketch(graph, units, sites);
    }

    private static void check(String text) throws NotDrawable {
        if (Structures.read(text) instanceof StructureReading.Refused(var problems)) {
            Optional<StructureProblem> serious =
                    problems.stream().filter(p -> !PIECEMEAL.contains(p.kind())).findFirst();
            if (serious.isPresent()) {
                throw new NotDrawable(serious.get().sentence(), serious.get().remedy());
            }
        }
    }

    private static IAtomContainer parse(String smiles) throws NotDrawable {
        try {
            return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        } catch (InvalidSmilesException | RuntimeException e) {
            throw new NotDrawable(
                    "\"" + smiles + "\" cannot be read as SMILES", "write it as in SCCOCCS");
        }
    }

    /// What open ends and rests are called: an end that goes on is `_AP1`, or nothing.
    private static void name(IAtomContainer graph, String labels) {
        String[] names = labels.split(";", -1);
        for (int i = 0; i < Math.min(names.length, graph.getAtomCount()); i++) {
            if (graph.getAtom(i) instanceof IPseudoAtom rest
                    && !names[i].isBlank()
                    && !names[i].startsWith("_AP")) {
                rest.setLabel(names[i].strip());
            }
        }
    }

    private static List<Unit> units(IAtomContainer graph, String extension) throws NotDrawable {
        List<Unit> units = new ArrayList<>();
        for (MatchResult unit : UNIT.matcher(extension).results().toList()) {
            List<IAtom> atoms = new ArrayList<>();
            for (String number : unit.group(1).split(",", -1)) {
                int index = Integer.parseInt(number);
                if (index >= graph.getAtomCount()) {
                    throw new NotDrawable(
                            "there is no atom "
                                    + index
                                    + ", the last is "
                                    + (graph.getAtomCount() - 1),
                            REMEDY);
                }
                atoms.add(graph.getAtom(index));
            }
            String subscript = unit.group(2);
            units.add(
                    unit(graph, atoms, subscript == null || subscript.isBlank() ? "n" : subscript));
        }
        return units;
    }

    private static Unit unit(IAtomContainer graph, List<IAtom> atoms, String subscript)
            throws NotDrawable {
        List<IBond> crossing = new ArrayList<>();
        for (IBond bond : graph.bonds()) {
            if (atoms.contains(bond.getBegin()) != atoms.contains(bond.getEnd())) {
                crossing.add(bond);
            }
        }
        if (crossing.size() != 2) {
            String bonds = crossing.size() == 1 ? "1 bond" : crossing.size() + " bonds";
            throw new NotDrawable(
                    "a repeat unit is joined to the rest by " + bonds,
                    "mark atoms that are joined to the rest by 2");
        }
        if (!isInOnePiece(atoms)) {
            throw new NotDrawable(
                    "the atoms of a repeat unit are not joined to each other", REMEDY);
        }
        return new Unit(atoms, crossing.getFirst(), crossing.getLast(), subscript);
    }

    private static boolean isInOnePiece(List<IAtom> atoms) {
        Set<IAtom> reached = new LinkedHashSet<>();
        List<IAtom> waiting = new ArrayList<>(atoms.subList(0, 1));
        while (!waiting.isEmpty()) {
            IAtom atom = waiting.removeLast();
            if (atoms.contains(atom) && reached.add(atom)) {
                atom.neighbors().forEach(waiting::add);
            }
        }
        return reached.size() == Set.copyOf(atoms).size();
    }

    private static List<Site> sites(IAtomContainer graph, String smiles, List<String> keys)
            throws NotDrawable {
        List<Site> sites = new ArrayList<>();
        // where a piece is cut off, the network goes on with carbon
        IAtomContainer whole = parse(smiles.replace('*', 'C'));
        SmartsPattern.prepare(whole);
        for (String key : keys) {
            for (int[] match : pattern(key).matchAll(whole).uniqueAtoms()) {
                sites.add(new Site(key, core(key, match).mapToObj(graph::getAtom).toList()));
            }
        }
        return sites;
    }

    private static SmartsPattern pattern(String key) throws NotDrawable {
        FunctionalGroup group =
                FunctionalGroups.find(key)
                        .orElseThrow(() ->
                                new NotDrawable(
                                        "\"" + key + "\" is not a functional group",
                                        "use one of " + groups()));
        return SmartsPattern.create(group.smarts()).setPrepare(false);
    }

    private static IntStream core(String key, int[] match) {
        List<Integer> core = Style.highlight(key).core();
        return IntStream.range(0, match.length)
                .filter(i -> core.isEmpty() || core.contains(i))
                .map(i -> match[i]);
    }

    private static String groups() {
        return String.join(
                ", ", FunctionalGroups.all().stream().map(FunctionalGroup::key).toList());
    }
}
