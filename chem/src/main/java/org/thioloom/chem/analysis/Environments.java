package org.thioloom.chem.analysis;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many signals NMR should show of a structure, and how large they are to each other.
///
/// Like places are those that the drawing cannot tell apart: configuration and hindered rotation
/// are not looked at, so the two hydrogens of `=CH2` count as one place, and so do those of a CH2
/// that a centre of chirality makes unlike. No shift is predicted: where the table has a range for
/// such a group it is passed on with its source.
public final class Environments {
    // no label looks farther than three bonds, so atoms this far from both ends are in the middle
    private static final int MIDDLE = 8;

    private Environments() {}

    /// Every place of a nucleus, in the order of the SMILES, all ions and arms together.
    public static List<Environment> of(Molecule molecule, Nucleus nucleus) {
        return of(Graphs.parse(molecule.smiles()), nucleus);
    }

    /// The places of a molecule by label, in the order of their first place.
    public static List<Signal> signals(Molecule molecule, Nucleus nucleus) {
        return signals(of(molecule, nucleus));
    }

    /// The signals of a polymer by label: a + b n nuclei of each, where a stands near the ends and
    /// b in each unit, units head to tail. Counted on two chains long enough to have a middle.
    ///
    /// @param units n, number-average count of repeat units, `[-]`, as of [Polymer#repeatUnits]
    /// @return refused for chains too short to have a middle, which are to be drawn as molecules
    public static Answer<List<Signal>> signals(Polymer polymer, double units, Nucleus nucleus) {
        Chain chain = Chain.of(polymer);
        int enough = Math.max(2, Math.ceilDiv(MIDDLE, chain.unit().size()));
        if (!(units >= enough) || !Double.isFinite(units)) {
            return new Refused<>(
                    "a chain of " + units + " repeat units has no middle to count",
                    "take at least " + enough + " units, or draw the molecule as it is");
        }
        Map<String, Signal> longer = byLabel(of(chain.written(enough + 1), nucleus));
        List<Signal> signals = new ArrayList<>();
        Map<String, Signal> shorter = byLabel(of(chain.written(enough), nucleus));
        longer.forEach((label, signal) -> {
            Signal before = shorter.getOrDefault(label, new Signal(label, 0, signal.shift()));
            double perUnit = signal.nuclei() - before.nuclei();
            double nuclei = before.nuclei() + perUnit * (units - enough);
            signals.add(new Signal(label, nuclei, signal.shift()));
        });
        return new Found<>(List.copyOf(signals));
    }

    private static List<Environment> of(IAtomContainer graph, Nucleus nucleus) {
        long[] colours = Equivalence.colours(graph);
        Map<Long, List<IAtom>> alike = new LinkedHashMap<>();
        for (IAtom atom : graph.atoms()) {
            if (nucleus.at(atom) > 0) {
                alike.computeIfAbsent(colours[atom.getIndex()], colour -> new ArrayList<>())
                        .add(atom);
            }
        }
        Map<Integer, SignalTable.Row> rows = SignalTable.rows(graph, nucleus);
        List<Environment> places = new ArrayList<>();
        for (List<IAtom> atoms : alike.values()) {
            IAtom first = atoms.getFirst();
            Optional<SignalTable.Row> row = Optional.ofNullable(rows.get(first.getIndex()));
            places.add(
                    new Environment(
                            atoms.stream().mapToInt(nucleus::at).sum(),
                            row.map(SignalTable.Row::label).orElseGet(first::getSymbol),
                            row.flatMap(SignalTable.Row::shift)));
        }
        return List.copyOf(places);
    }

    private static List<Signal> signals(List<Environment> places) {
        return List.copyOf(byLabel(places).values());
    }

    private static Map<String, Signal> byLabel(List<Environment> places) {
        Map<String, Signal> signals = new LinkedHashMap<>();
        for (Environment place : places) {
            signals.merge(
                    place.label(),
                    new Signal(place.label(), place.nuclei(), place.shift()),
                    (one, other) ->
                            new Signal(
                                    one.label(),
                                    one.nuclei() + other.nuclei(),
                                    agreed(one.shift(), other.shift())));
        }
        return signals;
    }

    // rows of one label may differ in what they know
    private static Optional<Shift> agreed(Optional<Shift> one, Optional<Shift> other) {
        return one.equals(other) ? one : Optional.empty();
    }
}
