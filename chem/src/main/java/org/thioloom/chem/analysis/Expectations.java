package org.thioloom.chem.analysis;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.MeanComposition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the usual methods should find of one substance.
///
/// @param ions each as a mass spectrometer sees it; none of a molecule, which needs an adduct, or
///   of a polymer, whose chains differ
/// @param signals by nucleus; a nucleus that is not there is left out
/// @param elements of the dry substance
public record Expectations(
        List<Spectrum> ions, Map<Nucleus, List<Signal>> signals, ElementalAnalysis elements) {

    // lines nearer than this run together, and those below this are not worth a line of print
    private static final double RESOLUTION = 0.01;
    private static final double LEAST = 1;

    public Expectations {
        ions = List.copyOf(ions);
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    }

    /// One ion with its isotopes.
    public record Spectrum(Ion ion, IsotopePattern pattern) {}

    /// Of a molecule or a salt as it is drawn; of a polymer with so many repeat units.
    ///
    /// @param repeatUnits n of a polymer, `[-]`; not read for a molecule
    public static Answer<Expectations> of(Structure structure, double repeatUnits) {
        return switch (structure) {
            case Molecule molecule -> of(molecule);
            case Polymer polymer -> of(polymer, repeatUnits);
        };
    }

    private static Answer<Expectations> of(Molecule molecule) {
        List<Spectrum> ions = new ArrayList<>();
        for (Ion ion : Ion.of(molecule)) {
            switch (IsotopePattern.of(ion, RESOLUTION, LEAST)) {
                case Found<IsotopePattern>(IsotopePattern pattern) ->
                        ions.add(new Spectrum(ion, pattern));
                case Refused<IsotopePattern> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        Map<Nucleus, List<Signal>> signals = new LinkedHashMap<>();
        for (Nucleus nucleus : Nucleus.values()) {
            List<Signal> seen = Environments.signals(molecule, nucleus);
            if (!seen.isEmpty()) {
                signals.put(nucleus, seen);
            }
        }
        return ElementalAnalysis.of(MeanComposition.NONE.plus(molecule.composition(), 1))
                .map(elements -> new Expectations(ions, signals, elements));
    }

    private static Answer<Expectations> of(Polymer polymer, double repeatUnits) {
        Map<Nucleus, List<Signal>> signals = new LinkedHashMap<>();
        for (Nucleus nucleus : Nucleus.values()) {
            switch (Environments.signals(polymer, repeatUnits, nucleus)) {
                case Found<List<Signal>>(List<Signal> seen) -> {
                    if (!seen.isEmpty()) {
                        signals.put(nucleus, seen);
                    }
                }
                case Refused<List<Signal>> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        return ElementalAnalysis.of(
                        MeanComposition.NONE
                                .plus(polymer.ends(), 1)
                                .plus(polymer.repeat(), repeatUnits))
                .map(elements -> new Expectations(List.of(), signals, elements));
    }
}
