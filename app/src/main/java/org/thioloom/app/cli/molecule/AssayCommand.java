package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.molecule.TextAssay;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.lot.LotAssay;
import org.thioloom.recipes.writing.molecule.AssayWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// `thioloom assay`: from integrals and titrations to what a lot states.
public record AssayCommand(Console console) implements Command {
    static final String NUMBERS =
            "A number may carry its standard uncertainty: 0.512+-0.003, 12.3+-0.1mg. An integral"
                    + " says of how many nuclei it is: 7.72+-0.05:2 of a CH2.";

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Offer.of("assay", this, "From integrals and titrations to what a lot states.")
                        .flag("--json", "As JSON.")
                        .footer(
                                "",
                                NUMBERS,
                                "",
                                "For example:",
                                "  thioloom assay degree --made 7.72+-0.05:2 --left 0.28+-0.03:2")
                        .spec();
        for (Command part : parts()) {
            CommandSpec sub = part.spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    private List<Command> parts() {
        return List.of(
                new DegreeAssay(console),
                new EllmanAssay(console),
                new IodineAssay(console),
                new ChainAssay(console),
                new PurityAssay(console));
    }

    @Override
    public int run(ParseResult words) {
        List<String> names = parts().stream().map(part -> part.spec().name()).toList();
        throw Offer.refusal(words, "no assay is named; use one of " + String.join(", ", names));
    }

    /// Prints what came of one of them.
    ///
    /// @return the exit code
    static int reply(Console console, ParseResult words, Answer<LotAssay> answer) {
        return switch (answer) {
            case Found<LotAssay>(LotAssay assay) -> {
                assay.remarks()
                        .forEach(remark -> explain(console, remark.sentence(), remark.remedy()));
                console.out()
                        .print(
                                Offer.isGiven(words, "--json")
                                        ? AssayWriter.write(assay)
                                        : TextAssay.draw(assay));
                yield ExitCode.DONE;
            }
            case Refused<LotAssay>(String sentence, String remedy) -> {
                explain(console, sentence, remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    private static void explain(Console console, String sentence, String remedy) {
        console.err().println("thioloom: " + sentence + "; " + remedy);
    }
}
