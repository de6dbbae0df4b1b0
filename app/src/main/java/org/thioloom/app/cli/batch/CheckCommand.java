package org.thioloom.app.cli.batch;

import org.thioloom.app.cli.argument.RecipeArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.TextFindings;
import org.thioloom.recipes.check.Checks;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.writing.FindingWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `thioloom check`: everything there is to say about a recipe.
public record CheckCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return RecipeArgument.offer(
                        Offer.of("check", this, "Everything there is to say about a recipe."))
                .repeatable("--set", "NAME=VALUE", "Fill in what the recipe asks.")
                .flag("--json", "Findings as JSON.")
                .footer("", "For example:", "  thioloom check my-recipe.json")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        RecipeArgument recipe = RecipeArgument.of(console, words);
        List<Finding> findings = findings(recipe.read(Offer.pairs(words, "--set")));
        if (Offer.isGiven(words, "--json")) {
            console.out().print(FindingWriter.write(findings));
        } else {
            console.err().print(recipe.names("").draw(findings));
            console.out().println(TextFindings.summary(recipe.name(), findings));
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
