package org.thioloom.chem.identity;

import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IChemObject;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.io.MDLV2000Writer;
import org.openscience.cdk.layout.StructureDiagramGenerator;
import org.openscience.cdk.sgroup.Sgroup;
import org.openscience.cdk.sgroup.SgroupBracket;
import org.openscience.cdk.sgroup.SgroupKey;
import org.openscience.cdk.sgroup.SgroupType;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.RepeatUnitMark.Order;
import org.thioloom.chem.structure.Structure;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Molfiles of version V2000, which drawing programs read: one structure, its repeat unit
/// bracketed, laid out in the plane. The layout is the toolkit's, fit to be redrawn: crowded about
/// a borate. More than 300 atoms are not laid out and lie all in one point.
///
/// V3000 is not read, because its repeat units would be lost.
///
/// @see <a href="https://doi.org/10.1021/ci00007a012">dalby1992</a>
public final class Molfile {
    private static final int MOST = 999;
    private static final int TITLE = 80;

    // laying out takes the square of the atoms, 0.1 s for 300
    private static final int MOST_LAID_OUT = 300;

    // initials, program, an empty place for the time, which would differ each time, dimensions
    private static final String STAMP = "  Thioloom          ";

    // written by hand, because the toolkit lists atoms in an order that differs each time
    private static final String BRACKETS = "M  S";

    private Molfile() {}

    /// A molfile of what a SMILES or CXSMILES draws, atoms in the order of the text, numbers of
    /// mapped atoms included. At most 999 atoms and 999 bonds have place in the format.
    ///
    /// @param title the first line, cut after 80 characters
    public static Answer<String> write(String smiles, String title) {
        return Graph.read(smiles).then(structure -> write(structure, title));
    }

    static Answer<String> write(Structure structure, String title) {
        Graph graph = Graph.of(structure);
        IAtomContainer atoms = graph.atoms();
        Optional<Refused<String>> objection = objection(atoms);
        if (objection.isPresent()) {
            return objection.get();
        }
        graph.order().ifPresent(order -> bracket(atoms, order));
        if (atoms.getAtomCount() <= MOST_LAID_OUT) {
            Layout.lay(atoms);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(title));
        lines.add(STAMP + (atoms.getAtomCount() <= MOST_LAID_OUT ? "2D" : ""));
        lines(atoms)
                .skip(lines.size())
                .filter(line -> !line.startsWith(BRACKETS))
                .forEach(lines::add);
        lines.addAll(lines.size() - 1, BracketLines.of(atoms));
        return new Found<>(String.join("\n", lines) + "\n");
    }

    private static Optional<Refused<String>> objection(IAtomContainer atoms) {
        int largest = Math.max(atoms.getAtomCount(), atoms.getBondCount());
        String count = "this has " + atoms.getAtomCount() + " atoms ";
        if (largest > MOST) {
            return Optional.of(
                    new Refused<>(
                            count
                                    + "and "
                                    + atoms.getBondCount()
                                    + " bonds, a V2000 molfile holds "
                                    + MOST,
                            "write what repeats once, as in SCCOCCS |Sg:n:2,3,4:n:ht|"));
        }
        boolean handed = atoms.stereoElements().iterator().hasNext();
        return handed && largest > MOST_LAID_OUT
                ? Optional.of(
                        new Refused<>(
                                count
                                        + "and a handedness that only a layout shows, which is made of "
                                        + MOST_LAID_OUT
                                        + " at most",
                                "use the canonical SMILES"))
                : Optional.empty();
    }

    /// The structure in a molfile, or what is wrong with it and in which line. What stands behind
    /// its last line, such as the data of an SD file, is passed over.
    public static Answer<Structure> read(String text) {
        return read(new CtabText(text.lines().toList(), 1));
    }

    static String line(String title) {
        return title.substring(0, Math.min(TITLE, title.length())).replaceAll("\\R", " ");
    }

    static Answer<Structure> read(CtabText text) {
        Optional<Refused<Structure>> objection = text.objection();
        if (objection.isPresent()) {
            return objection.get();
        }
        try (var reader = new MDLV2000Reader(new StringReader(text.plain()))) {
            return understood(
                    reader.read(SilentChemObjectBuilder.getInstance().newAtomContainer()));
        } catch (CDKException e) {
            return new Refused<>(
                    "this molfile cannot be read: " + e.getMessage(), "save the drawing anew");
        } catch (IOException e) {
            throw new UncheckedIOException("bug: a text that cannot be read", e);
        }
    }

    private static Answer<Structure> understood(IAtomContainer atoms) {
        List<Sgroup> units = new ArrayList<>();
        List<Sgroup> groups = atoms.getProperty(CDKConstants.CTAB_SGROUPS);
        for (Sgroup group : groups == null ? List.<Sgroup>of() : groups) {
            if (group.getType() == SgroupType.CtabStructureRepeatUnit) {
                units.add(group);
            }
        }
        if (units.size() > 1) {
            return new Refused<>(
                    "this molfile brackets " + units.size() + " repeat units",
                    "bracket one; blocks are not known here");
        }
        units.forEach(unit -> unit.getAtoms().forEach(Graph::join));
        Optional<Order> order = units.stream().map(Molfile::order).findFirst();
        String smiles = CanonicalSmiles.asNumbered(new Graph(atoms, order));
        return switch (Graph.read(smiles)) {
            case Found<Structure> found -> found;
            case Refused<Structure>(String sentence, String remedy) ->
                    new Refused<>(
                            "this molfile draws "
                                    + CanonicalSmiles.shortened(smiles)
                                    + ": "
                                    + sentence,
                            remedy);
        };
    }

    private static Order order(Sgroup unit) {
        String connectivity = unit.getValue(SgroupKey.CtabConnectivity);
        return switch (connectivity == null ? "" : connectivity) {
            case "ht", "HT" -> Order.HEAD_TO_TAIL;
            case "hh", "HH" -> Order.HEAD_TO_HEAD;
            default -> Order.EITHER;
        };
    }

    private static void bracket(IAtomContainer atoms, Order order) {
        var unit = new Sgroup();
        unit.setType(SgroupType.CtabStructureRepeatUnit);
        unit.setSubscript("n");
        unit.putValue(SgroupKey.CtabConnectivity, CanonicalSmiles.abbreviation(order));
        for (IAtom atom : atoms.atoms()) {
            if (Graph.inUnit(atom)) {
                unit.addAtom(atom);
            }
        }
        for (IBond bond : atoms.bonds()) {
            if (Graph.crosses(bond)) {
                unit.addBond(bond);
            }
        }
        atoms.setProperty(CDKConstants.CTAB_SGROUPS, List.of(unit));
    }

    private static Stream<String> lines(IAtomContainer atoms) {
        var text = new StringWriter();
        try (var writer = new MDLV2000Writer(text)) {
            writer.write(atoms);
        } catch (CDKException | IOException e) {
            throw new IllegalStateException("bug: a graph without a molfile", e);
        }
        return text.toString().stripTrailing().replace("-0.0000", " 0.0000").lines();
    }

    /// Places atoms in the plane. Its templates are loaded with the first drawing and not before.
    private static final class Layout {
        private Layout() {}

        static void lay(IAtomContainer atoms) {
            try {
                new StructureDiagramGenerator().generateCoordinates(atoms);
            } catch (CDKException e) {
                throw new IllegalStateException("bug: a graph that cannot be laid out", e);
            }
        }
    }

    /// The lines of a molfile that bracket its repeat unit, numbers rising.
    private static final class BracketLines {
        private static final int MOST_IN_A_LINE = 15;

        private BracketLines() {}

        /// None for a molecule.
        static List<String> of(IAtomContainer atoms) {
            List<Sgroup> units = atoms.getProperty(CDKConstants.CTAB_SGROUPS);
            return units == null ? List.of() : of(atoms, units.getFirst());
        }

        private static List<String> of(IAtomContainer atoms, Sgroup unit) {
            List<String> lines = new ArrayList<>(List.of("M  STY  1   1 SRU"));
            lines.addAll(numbers("M  SAL   1", unit.getAtoms(), atoms::indexOf));
            lines.addAll(numbers("M  SBL   1", unit.getBonds(), atoms::indexOf));
            lines.add("M  SMT   1 " + unit.getSubscript());
            String order = unit.getValue(SgroupKey.CtabConnectivity);
            lines.add("M  SCN  1   1 " + order.toUpperCase(Locale.ROOT));
            lines.addAll(brackets(unit));
            return lines;
        }

        private static <T extends IChemObject> List<String> numbers(
                String opening, Collection<T> members, ToIntFunction<T> index) {
            List<Integer> numbers =
                    members.stream().map(member -> index.applyAsInt(member) + 1).sorted().toList();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i += MOST_IN_A_LINE) {
                List<Integer> some =
                        numbers.subList(i, Math.min(i + MOST_IN_A_LINE, numbers.size()));
                lines.add(
                        opening
                                + wide(some.size(), 3)
                                + some.stream().map(n -> wide(n, 4)).collect(Collectors.joining()));
            }
            return lines;
        }

        private static List<String> brackets(Sgroup unit) {
            List<SgroupBracket> brackets = unit.getValue(SgroupKey.CtabBracket);
            return brackets == null
                    ? List.of()
                    : brackets.stream()
                            .sorted(
                                    Comparator.comparingDouble(
                                                    (SgroupBracket b) -> b.getFirstPoint().x)
                                            .thenComparingDouble(b -> b.getFirstPoint().y))
                            .map(BracketLines::bracket)
                            .toList();
        }

        private static String bracket(SgroupBracket bracket) {
            return String.format(
                            Locale.ROOT,
                            "M  SDI   1  4%10.4f%10.4f%10.4f%10.4f",
                            bracket.getFirstPoint().x,
                            bracket.getFirstPoint().y,
                            bracket.getSecondPoint().x,
                            bracket.getSecondPoint().y)
                    .replace("-0.0000", " 0.0000");
        }

        private static String wide(int number, int width) {
            return String.format(Locale.ROOT, "%" + width + "d", number);
        }
    }
}
