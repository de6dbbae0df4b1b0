package org.thioloom.app.cli.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// A linker as it was typed: a structure, and behind a colon the Mn of a polymer, `PEG
/// dithiol:1000g/mol`.
///
/// @param mn null where none was typed
record LinkerArgument(StructureArgument structure, @Nullable Quantity<MolarMass> mn) {
    static final String HELP =
            "A linker: a SMILES, a name or a molfile; of a polymer with its Mn, end groups"
                    + " included: \"PEG dithiol:1000g/mol\".";

    /// Other colons belong to the structure, as in `[CH2:1]`.
    static LinkerArgument of(Console console, ParseResult words, int index, Catalogue catalogue)
            throws IOException {
        String typed = Offer.argument(words, index);
        int colon = typed.lastIndexOf(':');
        String head = typed.substring(0, Math.max(0, colon));
        String tail = typed.substring(colon + 1);
        boolean hasMass =
                QuantityText.read(tail, Units.MOLAR_MASS) instanceof Reading.Understood<MolarMass>
                        || catalogue.find(head).isPresent();
        return colon > 0 && hasMass
                ? new LinkerArgument(
                        StructureArgument.of(console, head, catalogue), mass(words, tail))
                : new LinkerArgument(StructureArgument.of(console, typed, catalogue), null);
    }

    private static Quantity<MolarMass> mass(ParseResult words, String typed) {
        return new QuantityOption<>("Mn", Units.MOLAR_MASS).read(words, typed).quantity();
    }

    /// As it was typed, without the mass.
    String name() {
        return structure.typed().strip();
    }

    /// The linker, by itself; empty where the structure is at fault, which has been said.
    Optional<Answer<Linker>> linker(Console console) {
        structure.explain(console);
        return structure.structure().map(this::linker);
    }

    private Answer<Linker> linker(Structure drawn) {
        return switch (drawn) {
            case Molecule _ ->
                    mn == null
                            ? new Found<>(new Linker(drawn, 0, 1))
                            : new Refused<>(
                                    name() + " is a molecule, whose molar mass its structure says",
                                    "leave out :" + mn.value() + mn.unit());
            case Polymer polymer ->
                    mn == null
                            ? new Refused<>(
                                    "the molar mass of " + name() + " is open",
                                    "append its Mn with a colon, such as :1000g/mol")
                            : LinkerOption.repeatUnits(polymer, mn)
                                    .map(n -> new Linker(drawn, n, 1));
        };
    }
}
