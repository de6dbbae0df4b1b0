package org.thioloom.app.cli.backward;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// `thioloom backward`: from what there is, or should be, back to what to make.
public record BackwardCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Offer.of(
                                "backward",
                                this,
                                "Plan backwards: from the bottles at hand, or from what the network"
                                        + " should be.")
                        .footer(
                                "",
                                "For example:",
                                "  thioloom backward stock anp-c-2.0k --diameter 7mm --thickness 120um"
                                        + " --lot lots.json --lots apart",
                                "  thioloom backward ratio anp-c-2.0k --lot lots.json --for strands"
                                        + " --conversion 0.97 --doubts",
                                "  thioloom backward blend anp-c --grade 1000g/mol --grade 2000g/mol"
                                        + " --li 0.25mmol/g",
                                "  thioloom backward castable anp-c-2.0k --irradiance 2mW/cm2 \\",
                                "      --wavelength 365nm --time 5min --conversion 0.95",
                                "  thioloom backward weigh anp-c-2.0k --discs 12 --diameter 7mm"
                                        + " --thickness 120um")
                        .spec();
        spec.usageMessage().synopsisSubcommandLabel("QUESTION");
        List<Command> parts =
                List.of(
                        new StockCommand(console),
                        new RatioCommand(console),
                        new BlendCommand(console),
                        new CastableCommand(console),
                        new WeighCommand(console));
        for (Command part : parts) {
            CommandSpec sub = part.spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    @Override
    public int run(ParseResult words) {
        throw Offer.refusal(
                words, "no question is given; ask stock, ratio, blend, castable or weigh");
    }
}
