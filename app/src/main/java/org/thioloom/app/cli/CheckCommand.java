package org.thioloom.app.cli;

import org.thioloom.app.text.TextFindings;
import org.thioloom.recipes.check.Checks;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.FindingWriter;
import org.thioloom.recipes.master.MasterRecipe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `thioloom check`: everything there is to say about a recipe.
@Command(
        name = "check",
        description = "Everything there is to say about a recipe file or a template.",
        mixinStandardHelpOptions = true,
        versionProvider = Thioloom.Version.class,
        footer = {"", "For example:", "  thioloom check my-recipe.json"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "RECIPE",
            description = "A recipe file, - for standard input, or the id of a template.")
    private String recipe = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Fill in what the recipe asks.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--json", description = "Findings as JSON.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RecipeArgument argument = RecipeArgument.of(console, recipe);
        List<Finding> findings = findings(argument.read(settings));
        if (json) {
            console.out().print(FindingWriter.write(findings));
        } else {
            console.err().print(TextFindings.draw(argument.name(), findings));
            console.out().println(TextFindings.summary(argument.name(), findings));
        }
        return Finding.anyError(findings) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private static List<Finding> findings(Outcome<MasterRecipe> read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        if (read instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _)) {
            findings.addAll(Checks.of(master));
        }
        return Finding.gravestFirst(findings);
    }
}
