package org.thioloom.recipes;

import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Templates, edits of them, lots and plans, in the fewest words.
public final class Bench {
    /// The settings without which the synthesis of the node asks.
    public static final Map<String, String> SYNTHESIS =
            settings(
                    "alcohol equivalents=1.2",
                    "base=sodium-hydride",
                    "base equivalents=1.1",
                    "solvent=thf",
                    "concentration=0.1mol/L",
                    "reaction temperature=25degC",
                    "reaction time=16h");

    private Bench() {}

    /// Answers to all that a template must be told before it can be planned.
    public static Map<String, String> answers(String id) {
        return switch (id) {
            case "anp-c" -> settings("linker=2000 g/mol");
            case "borate-node-hexenyl-ether" -> SYNTHESIS;
            case "fluoroborate-diyne" ->
                    settings(
                            "alkynes per iodide=1",
                            "base=triethylamine",
                            "base equivalents=10",
                            "solvent=dmf",
                            "concentration=0.05mol/L",
                            "reaction temperature=80degC",
                            "reaction time=72h");
            case "ionogel-triallyl-trithiol" ->
                    settings(
                            "thiols per ene=1",
                            "photoinitiator=dmpa",
                            "initiator per monomers=1wt%");
            case "trithiol-peg-diacrylate" ->
                    settings(
                            "diacrylate=700g/mol",
                            "acrylates per thiol=1.2",
                            "salt in the dry network=20wt%",
                            "solvent=acetonitrile",
                            "solids in solution=50wt%",
                            "photoinitiator=dmpa",
                            "initiator per monomers=1wt%");
            default -> Map.of();
        };
    }

    /// Whether a template is ordered by mass and makes no discs.
    public static boolean isSynthesis(String id) {
        return id.equals("borate-node-hexenyl-ether") || id.equals("fluoroborate-diyne");
    }

    /// The input of a template that is limited to order it by mass.
    public static String limited(String id) {
        return recipe(id, Map.of()).formula().inputs().getFirst().id();
    }

    private static MasterRecipe recipe(String id, Map<String, String> settings) {
        return accepted(read(template(id), settings));
    }

    /// The text of a template as it ships.
    public static String template(String id) {
        return ShippedTemplates.text(id).orElseThrow();
    }

    /// A text with every pair replaced once; what is to be replaced must stand there.
    public static String edited(String text, String... fromTo) {
        String edited = text;
        for (int i = 0; i < fromTo.length; i += 2) {
            int at = edited.indexOf(fromTo[i]);
            if (at < 0) {
                fail("the text has no " + fromTo[i]);
            }
            String after = edited.substring(at + fromTo[i].length());
            edited = edited.substring(0, at) + fromTo[i + 1] + after;
        }
        return edited;
    }

    /// Answers as `--set` takes them: `name=value`.
    public static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            settings.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return settings;
    }

    /// What the reader says to a text.
    public static Outcome<MasterRecipe> read(String text, Map<String, String> settings) {
        return ShippedTemplates.reader().read(text, settings);
    }

    /// A shipped template, read.
    public static MasterRecipe recipe(String id, String... settings) {
        return accepted(read(template(id), settings(settings)));
    }

    /// What came of it, which must be something.
    public static <T> T accepted(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<T>(T value, var _) -> value;
            case Outcome.Refused<T>(var findings) -> fail("refused: " + findings);
        };
    }

    /// The plan, which must be one.
    public static ControlRecipe plan(MasterRecipe recipe, Order order, List<Lot> lots) {
        return accepted(Planner.plan(recipe, order, lots));
    }

    /// The plan of a template without lots, which must be one.
    public static ControlRecipe plan(String template, Order order) {
        return plan(recipe(template), order, List.of());
    }

    /// Reading and planning, with the findings of both, as the command does it.
    public static Outcome<ControlRecipe> process(
            String text, Map<String, String> settings, Order order, List<Lot> lots) {
        return process(Substances.catalogue(), text, settings, order, lots);
    }

    /// The same with a chemist's own catalogue.
    public static Outcome<ControlRecipe> process(
            Catalogue catalogue,
            String text,
            Map<String, String> settings,
            Order order,
            List<Lot> lots) {
        return switch (ShippedTemplates.reader().with(catalogue).read(text, settings)) {
            case Outcome.Refused<MasterRecipe>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<MasterRecipe>(var recipe, var findings) ->
                    joined(findings, Planner.plan(recipe, order, lots));
        };
    }

    /// What came of it, with findings made before.
    public static <T> Outcome<T> joined(List<Finding> first, Outcome<T> second) {
        List<Finding> all = new ArrayList<>(first);
        all.addAll(second.findings());
        return switch (second) {
            case Outcome.Accepted<T>(T value, var _) -> new Outcome.Accepted<>(value, all);
            case Outcome.Refused<T> _ -> new Outcome.Refused<>(all);
        };
    }

    /// A file of lots, each a JSON object.
    public static String lotFile(String... lots) {
        return "{\"schema\": \"thioloom/lots/1\", \"lots\": [" + String.join(", ", lots) + "]}";
    }

    /// Lots from their JSON objects, through the reader.
    public static List<Lot> lots(String... lots) {
        return accepted(LotReader.read(lotFile(lots)));
    }

    /// A lot of an input as JSON; fields after id and input as given.
    public static String lot(String input, String... fields) {
        String head = "{\"id\": \"" + input + "-7\", \"input\": \"" + input + "\"";
        return head + (fields.length == 0 ? "" : ", " + String.join(", ", fields)) + "}";
    }

    /// A field that is a quantity: `"assay": {"value": 92, "unit": "wt%"}`.
    public static String field(String name, String value, String unit) {
        return "\"%s\": {\"value\": %s, \"unit\": \"%s\"}".formatted(name, value, unit);
    }

    /// The material of an input.
    public static Material material(ControlRecipe plan, String id) {
        return plan.materials().stream()
                .filter(material -> material.input().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
