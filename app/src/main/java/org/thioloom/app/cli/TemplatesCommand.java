package org.thioloom.app.cli;

import org.thioloom.app.text.TextTable;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.json.TemplateList;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `thioloom templates`: the master recipes that ship.
@Command(
        name = "templates",
        description = "The master recipes that ship.",
        mixinStandardHelpOptions = true,
        versionProvider = Thioloom.Version.class,
        footer = {"", "For example:", "  thioloom templates copy anp-c ."})
final class TemplatesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "The list as JSON.")
    private boolean json;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(json);
    }

    @Command(description = "List them.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--json", description = "The list as JSON.") boolean asJson) {
        List<Header> headers =
                ShippedTemplates.ids().stream().map(TemplatesCommand::header).toList();
        console.out()
                .print(
                        asJson
                                ? TemplateList.write(headers)
                                : TextTable.draw(
                                        headers.stream()
                                                .map(h -> List.of(h.id(), h.name()))
                                                .toList()));
        return ExitCode.DONE;
    }

    @Command(description = "Print one as the file it is.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID") String id) throws IOException {
        console.out().print(text(id));
        return ExitCode.DONE;
    }

    @Command(description = "Copy one into a folder, to edit.", mixinStandardHelpOptions = true)
    int copy(
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "DIR") String folder,
            @Option(names = "--force", description = "Replace a file that is there.") boolean force)
            throws IOException {
        String name = Path.of(folder).resolve(id + ".json").toString();
        OutputFiles files = new OutputFiles();
        files.add(
                OutputFiles.place(console, name, force), text(id).getBytes(StandardCharsets.UTF_8));
        files.write();
        console.err().println("wrote " + name);
        return ExitCode.DONE;
    }

    private static Header header(String id) {
        return switch (ShippedTemplates.reader()
                .read(ShippedTemplates.text(id).orElseThrow(), Map.of())) {
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
}
