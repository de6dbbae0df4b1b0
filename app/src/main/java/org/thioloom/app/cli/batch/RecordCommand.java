package org.thioloom.app.cli.batch;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `thioloom record`: batch records that were filled in.
public record RecordCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Offer.of("record", this, "Batch records that were filled in.")
                        .footer("", "For example:", "  thioloom record read batch.xlsx")
                        .spec();
        spec.usageMessage().synopsisSubcommandLabel("QUESTION");
        spec.addSubcommand("read", new ReadRecordCommand(console).spec());
        return spec;
    }

    @Override
    public int run(ParseResult words) {
        throw Offer.refusal(words, "no question is given; ask read");
    }
}
