package org.thioloom.app.cli.spectra;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// `thioloom ftir`: everything about infrared spectra, one command below another.
public record FtirCommand(Console console) implements Command {
    private static List<Command> commands(Console console) {
        return List.of(
                new FtirExpectCommand(console),
                new FtirReadCommand(console),
                new FtirCheckCommand(console),
                new FtirFitCommand(console));
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Offer.of("ftir", this, "Infrared spectra: what they should show, what they do.")
                        .footer(
                                "",
                                "For example:",
                                "  thioloom ftir expect anp-c-2.0k",
                                "  thioloom ftir read film.spa --out film.svg",
                                "  thioloom ftir check anp-c-2.0k film.spa --stage dried --reference"
                                        + " mixed=mix.spa",
                                "  thioloom ftir fit film.spa --linker 2000g/mol --out envelope.pdf")
                        .spec();
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        for (Command command : commands(console)) {
            CommandSpec sub = command.spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    @Override
    public int run(ParseResult words) {
        String known =
                String.join(
                        ", ",
                        commands(console).stream().map(command -> command.spec().name()).toList());
        throw Offer.refusal(words, "ftir needs a command: " + known);
    }
}
