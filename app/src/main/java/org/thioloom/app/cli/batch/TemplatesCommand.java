package org.thioloom.app.cli.batch;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.text.TextTable;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.TemplateList;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// `thioloom templates`: the master recipes that ship. Alone, it lists them.
public record TemplatesCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Offer.of("templates", this, "The master recipes that ship.")
                        .flag("--json", "The list as JSON.")
                        .footer(
                                "",
                                "For example:",
                                "  thioloom templates copy anp-c .",
                                "  thioloom templates workbook --out lab.xlsx")
                        .spec();
        for (Command part :
                List.of(
                        new ListThem(console),
                        new Show(console),
                        new Copy(console),
                        new WorkbookTemplateCommand(console))) {
            CommandSpec sub = part.spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    @Override
    public int run(ParseResult words) {
        List<Header> headers =
                ShippedTemplates.ids().stream().map(TemplatesCommand::header).toList();
        console.out()
                .print(
                        Offer.isGiven(words, "--json")
                                ? TemplateList.write(headers)
                                : TextTable.draw(
                                        headers.stream()
                                                .map(h -> List.of(h.id(), h.name()))
                                                .toList()));
        return ExitCode.DONE;
    }

    private static Header header(String id) {
        String text = ShippedTemplates.text(id).orElseThrow();
        return switch (ShippedTemplates.reader().read(text, Map.of())) {
            case Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _) -> recipe.header();
            case Outcome.Refused<MasterRecipe>(var findings) ->
                    throw new IllegalStateException("bug: template " + id + ": " + findings);
        };
    }

    private static String text(String id) throws IOException {
        return ShippedTemplates.text(id)
                .orElseThrow(() ->
                        new IOException(
                                "there is no template \""
                                        + id
                                        + "\"; templates are "
                                        + String.join(", ", ShippedTemplates.ids())));
    }

    /// `templates list`.
    private record ListThem(Console console) implements Command {
        @Override
        public CommandSpec spec() {
            return Offer.of("list", this, "List them.")
                    .flag("--json", "As JSON.")
                    .footer("", "For example:", "  thioloom templates list")
                    .spec();
        }

        @Override
        public int run(ParseResult words) {
            return new TemplatesCommand(console).run(words);
        }
    }

    /// `templates show`.
    private record Show(Console console) implements Command {
        @Override
        public CommandSpec spec() {
            return Offer.of("show", this, "Print one as the file it is.")
                    .argument("ID", "As the list calls it.")
                    .flag("--json", "As JSON, which it is in any case.")
                    .footer("", "For example:", "  thioloom templates show anp-c")
                    .spec();
        }

        @Override
        public int run(ParseResult words) throws IOException {
            console.out().print(text(Offer.argument(words, 0)));
            return ExitCode.DONE;
        }
    }

    /// `templates copy`.
    private record Copy(Console console) implements Command {
        @Override
        public CommandSpec spec() {
            return Offer.of("copy", this, "Copy one into a folder, to edit.")
                    .argument("ID", "As the list calls it.")
                    .argument("DIR", "The folder.")
                    .flag("--force", "Replace a file that is there.")
                    .flag("--json", "Print the copied recipe as well.")
                    .footer("", "For example:", "  thioloom templates copy anp-c .")
                    .spec();
        }

        @Override
        public int run(ParseResult words) throws IOException {
            String id = Offer.argument(words, 0);
            byte[] content = text(id).getBytes(StandardCharsets.UTF_8);
            String name = file(Offer.argument(words, 1), id);
            OutputFiles files = new OutputFiles();
            files.add(OutputFiles.place(console, name, Offer.isGiven(words, "--force")), content);
            files.write();
            console.err().println("wrote " + name);
            if (Offer.isGiven(words, "--json")) {
                console.out().print(text(id));
            }
            return ExitCode.DONE;
        }

        private static String file(String folder, String id) throws IOException {
            try {
                return Path.of(folder).resolve(id + ".json").toString();
            } catch (InvalidPathException notAPath) {
                throw new IOException(
                        "\"" + folder + "\" cannot be the name of a folder", notAPath);
            }
        }
    }
}
