package org.thioloom.app.cli.backward;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.backward.TextBackward;
import org.thioloom.chem.backward.Blend.Choice;
import org.thioloom.chem.backward.BlendTarget;
import org.thioloom.chem.backward.BlendTarget.Kind;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.backward.BlendAnswer;
import org.thioloom.recipes.backward.BlendAnswer.Asked;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.writing.backward.BackwardWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// `thioloom backward blend`: linkers of several lengths for a lithium content or an EO : Li.
record BlendCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return Bottles.offer(
                        Offer.of(
                                "blend",
                                this,
                                "Linkers blended for a lithium content or an EO : Li."))
                .repeatable("--grade", "M", "A linker of this Mn, 1000g/mol, besides the lots.")
                .option("--li", "C", "Lithium wanted in the dry network, 0.25mmol/g.")
                .option("--eo-per-li", "N", "Repeat units wanted per lithium, 80.")
                .option(
                        "--choose",
                        "fewest|like-stock",
                        "Of three or more: the fewest linkers, unless given, or as the stock is.")
                .footer(
                        "",
                        "Lots of the linker are those to blend; with --ratio-basis groups their dead"
                                + " ends are made up for.",
                        "",
                        "For example:",
                        "  thioloom backward blend anp-c --grade 1000g/mol --grade 2000g/mol --li"
                                + " 0.25mmol/g",
                        "  thioloom backward blend anp-c --lot linkers.json --eo-per-li 80 --choose"
                                + " like-stock")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Bottles bottles = Bottles.of(console, words);
        Asked asked = new Asked(target(bottles, words), choice(words));
        List<Quantity<MolarMass>> grades = grades(words);
        Outcome<MasterRecipe> recipe = bottles.recipe();
        if (!(recipe instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))) {
            return bottles.refuse(recipe.findings());
        }
        List<ControlRecipe> plans = new ArrayList<>();
        List<Finding> said = new ArrayList<>();
        for (List<Lot> lots : choices(master, bottles.batch().lots(), grades)) {
            Outcome<ControlRecipe> any = bottles.any(master, lots);
            if (!(any instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var _))) {
                return bottles.refuse(bottles.with(any.findings()));
            }
            plans.add(plan);
            said.addAll(any.findings());
        }
        List<Finding> findings = bottles.with(said);
        return bottles.tell(
                BlendAnswer.of(plans, bottles.batch().lots(), asked),
                findings,
                answer ->
                        new Bottles.Reply(
                                TextBackward.draw(master.header().id(), answer),
                                BackwardWriter.write(answer, findings)));
    }

    private static List<Quantity<MolarMass>> grades(ParseResult words) {
        return Offer.all(words, "--grade").stream()
                .map(typed ->
                        new QuantityOption<>("--grade", Units.MOLAR_MASS)
                                .read(words, typed)
                                .quantity())
                .toList();
    }

    private static BlendTarget target(Bottles bottles, ParseResult words) {
        OptionalDouble content = bottles.quantity("--li", Units.CONTENT, Units.MILLIMOLE_PER_GRAM);
        OptionalDouble perIon = bottles.number("--eo-per-li");
        if (content.isPresent() == perIon.isPresent()) {
            throw Offer.refusal(words, "give one of --li 0.25mmol/g and --eo-per-li 80");
        }
        return content.isPresent()
                ? new BlendTarget(Kind.ION_CONTENT, content.getAsDouble())
                : new BlendTarget(Kind.REPEAT_UNITS_PER_ION, perIon.getAsDouble());
    }

    private static Choice choice(ParseResult words) {
        String typed = words.matchedOptionValue("--choose", "fewest");
        return switch (typed) {
            case "fewest" -> Choice.FEWEST;
            case "like-stock" -> Choice.LIKE_STOCK;
            default ->
                    throw Offer.refusal(words, "--choose " + typed + ": use fewest or like-stock");
        };
    }

    /// The other lots with one of the linker's each time.
    private static List<List<Lot>> choices(
            MasterRecipe recipe, List<Lot> lots, List<Quantity<MolarMass>> grades) {
        Optional<Input> linker = recipe.formula().inputs(Role.LINKER).stream().findFirst();
        String id = linker.map(Input::id).orElse("");
        List<Lot> others = lots.stream().filter(lot -> !lot.input().equals(id)).toList();
        List<Lot> linkers =
                new ArrayList<>(lots.stream().filter(lot -> lot.input().equals(id)).toList());
        for (Quantity<MolarMass> grade : grades) {
            linkers.add(grade(id, grade));
        }
        List<List<Lot>> choices = new ArrayList<>();
        for (Lot one : linkers) {
            List<Lot> chosen = new ArrayList<>(others);
            chosen.add(one);
            choices.add(chosen);
        }
        return choices;
    }

    private static Lot grade(String input, Quantity<MolarMass> mn) {
        return new Lot(
                mn.value().toPlainString() + " " + mn.unit(),
                input,
                null,
                null,
                null,
                mn,
                "label",
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
