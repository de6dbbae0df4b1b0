package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import picocli.CommandLine.ParseResult;

import java.util.Optional;
import java.util.OptionalDouble;

/// `--molar-mass`, which says how long a polymer is.
public final class LinkerOption {
    private LinkerOption() {}

    /// Repeat units of the polymer, `[-]`; 0 of a molecule, which has none.
    static Answer<Double> repeatUnits(ParseResult words, Structure structure) {
        Optional<Quantity<MolarMass>> mn =
                new QuantityOption<>("--molar-mass", Units.MOLAR_MASS).value(words);
        return switch (structure) {
            case Molecule _ -> new Found<>(0.0);
            case Polymer polymer ->
                    mn.isEmpty()
                            ? new Refused<>(
                                    "the molar mass of a polymer is open",
                                    "give --molar-mass, such as 2000g/mol, end groups included")
                            : repeatUnits(polymer, mn.get());
        };
    }

    /// The same of an Mn that is known.
    static Answer<Double> repeatUnits(Polymer polymer, Quantity<MolarMass> mn) {
        OptionalDouble n = polymer.repeatUnits(mn);
        return n.isPresent()
                ? new Found<>(n.getAsDouble())
                : new Refused<>(
                        mn + " is less than the end groups weigh, " + polymer.endMass(),
                        "give Mn with the end groups");
    }
}
