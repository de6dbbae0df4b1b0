package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.identity.ReactionScheme;
import org.thioloom.chem.identity.RxnFile;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The two that react, as they were typed or as an RXN file draws them.
///
/// @param products what that file says comes of them; none when it does not, or none was given
record CoupleArguments(
        String coreName,
        String reagentName,
        Structure core,
        Structure reagent,
        List<Structure> products) {

    static Offer offer(Offer offer) {
        return offer.argument("CORE", StructureArgument.HELP + " Or both in an RXN file (.rxn).")
                .optionalArgument("REAGENT", StructureArgument.HELP);
    }

    /// Empty when one of them is at fault, which has been said.
    static Optional<CoupleArguments> of(Console console, ParseResult words, Catalogue catalogue)
            throws IOException {
        String first = Offer.argument(words, 0);
        String second = Offer.argument(words, 1);
        if (first.toLowerCase(Locale.ROOT).endsWith(".rxn")) {
            if (!second.isEmpty()) {
                throw Offer.refusal(words, first + " draws both; leave " + second + " out");
            }
            return drawn(console, first, catalogue);
        }
        if (second.isEmpty()) {
            throw Offer.refusal(words, "no reagent is given; name one, or an RXN file of both");
        }
        StructureArgument core = StructureArgument.of(console, first, catalogue);
        StructureArgument reagent = StructureArgument.of(console, second, catalogue);
        core.explain(console);
        reagent.explain(console);
        return core.structure()
                .flatMap(one ->
                        reagent.structure()
                                .map(other ->
                                        new CoupleArguments(
                                                core.name(),
                                                reagent.name(),
                                                one,
                                                other,
                                                List.of())));
    }

    private static Optional<CoupleArguments> drawn(
            Console console, String file, Catalogue catalogue) throws IOException {
        return switch (RxnFile.read(InputFile.read(console, file).text())) {
            case Refused<ReactionScheme>(String sentence, String remedy) ->
                    refused(console, file + ": " + sentence + "; " + remedy);
            case Found<ReactionScheme>(ReactionScheme scheme) ->
                    scheme.reactants().size() == 2
                            ? Optional.of(of(scheme, catalogue))
                            : refused(
                                    console,
                                    file
                                            + " draws "
                                            + scheme.reactants().size()
                                            + " reactants; draw the core and its reagent, each once");
        };
    }

    private static CoupleArguments of(ReactionScheme scheme, Catalogue catalogue) {
        Structure core = scheme.reactants().getFirst();
        Structure reagent = scheme.reactants().getLast();
        return new CoupleArguments(
                StructureArgument.drawn(core.smiles(), core, catalogue).name(),
                StructureArgument.drawn(reagent.smiles(), reagent, catalogue).name(),
                core,
                reagent,
                scheme.products());
    }

    private static Optional<CoupleArguments> refused(Console console, String sentence) {
        console.err().println("thioloom: " + sentence);
        return Optional.empty();
    }
}
