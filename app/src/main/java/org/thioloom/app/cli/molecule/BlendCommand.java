package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.molecule.TextBlend;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.LinkerBlend;
import org.thioloom.chem.reaction.LinkerBlend.Ingredients;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.writing.molecule.BlendWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `thioloom blend`: how much of two linkers gives a network the lithium that is wanted of it.
public record BlendCommand(Console console) implements Command {
    private static final String CONTENT = "--li-content";
    private static final String UNITS_PER_ION = "--eo-per-li";
    private static final String SHARE = "--share";

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                                "blend",
                                this,
                                "How much of two linkers gives a network the lithium content or the"
                                        + " EO : Li that is wanted.")
                        .argument("NODE", StructureArgument.HELP)
                        .argument("LINKER", LinkerArgument.HELP)
                        .argument("OTHER", "The other linker, in the same way.");
        return CouplingOption.offer(CatalogueFile.offer(offer))
                .option(CONTENT, "C", "Lithium in the dry network, 0.25mmol/g.")
                .option(UNITS_PER_ION, "N", "Repeat units per lithium, 60.")
                .option(SHARE, "X", "Share of LINKER among the linker molecules, 30mol%%.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "One of the three says what is wanted.",
                        "",
                        "For example:",
                        "  thioloom blend node-ene \"PEG dithiol:1000g/mol\" \"PEG"
                                + " dithiol:5000g/mol\" --li-content 0.2mmol/g")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Function<Ingredients, Answer<LinkerBlend>> wanted = wanted(words);
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        StructureArgument node =
                StructureArgument.of(console, Offer.argument(words, 0), catalogue.get());
        node.explain(console);
        Optional<Structure> drawn = node.structure();
        List<String> names = new ArrayList<>();
        List<Linker> linkers = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            LinkerArgument argument = LinkerArgument.of(console, words, i, catalogue.get());
            names.add(argument.name());
            argument.linker(console).flatMap(this::said).ifPresent(linkers::add);
        }
        if (drawn.isEmpty() || linkers.size() < 2) {
            return ExitCode.REFUSED;
        }
        if (!(drawn.get() instanceof Molecule core)) {
            console.err().println("thioloom: " + node.name() + " is a polymer, and no node");
            return ExitCode.REFUSED;
        }
        Linker one = linkers.getFirst();
        Coupling coupling = CouplingOption.of(words, core, one.structure());
        return said(wanted.apply(new Ingredients(coupling, core, one, linkers.getLast())))
                .map(blend -> print(words, node.typed().strip(), names, blend))
                .orElse(ExitCode.REFUSED);
    }

    private int print(ParseResult words, String node, List<String> linkers, LinkerBlend blend) {
        console.out()
                .print(
                        Offer.isGiven(words, "--json")
                                ? BlendWriter.write(node, linkers, blend)
                                : TextBlend.draw(node, linkers, blend));
        return ExitCode.DONE;
    }

    private <T> Optional<T> said(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> Optional.of(value);
            case Refused<T>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield Optional.empty();
            }
        };
    }

    /// What to solve for: exactly one thing.
    private static Function<Ingredients, Answer<LinkerBlend>> wanted(ParseResult words) {
        List<Function<Ingredients, Answer<LinkerBlend>>> wanted = new ArrayList<>();
        new QuantityOption<>(CONTENT, Units.CONTENT)
                .value(words)
                .map(content -> content.in(Units.MILLIMOLE_PER_GRAM))
                .ifPresent(c -> wanted.add(of -> LinkerBlend.ofIonContent(of, c)));
        new NumberOption(UNITS_PER_ION)
                .value(words)
                .ifPresent(n -> wanted.add(of -> LinkerBlend.ofRepeatUnitsPerIon(of, n.value())));
        new QuantityOption<>(SHARE, Units.AMOUNT_FRACTION)
                .value(words)
                .map(share -> share.in(Units.PERCENT_BY_AMOUNT) / 100)
                .ifPresent(x -> wanted.add(of -> LinkerBlend.ofShare(of, x)));
        if (wanted.size() != 1) {
            throw Offer.refusal(
                    words,
                    "give one of "
                            + String.join(", ", CONTENT, UNITS_PER_ION, SHARE)
                            + ", and "
                            + wanted.size()
                            + " are given");
        }
        return wanted.getFirst();
    }
}
