package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Check;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.UnitProcedure;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads master recipes: `thioloom/master-recipe/1`.
///
/// @param parents the text of a recipe that another one names as its parent
/// @param known what `parents` can be asked for, for a sentence
/// @param catalogue where names of substances are looked up
public record RecipeReader(
        Function<String, Optional<String>> parents, List<String> known, Catalogue catalogue) {
    /// The one version of the recipe language that this reader knows.
    public static final String SCHEMA = "thioloom/master-recipe/1";

    /// The same reader with another catalogue.
    public RecipeReader with(Catalogue other) {
        return new RecipeReader(parents, known, other);
    }

    /// What a recipe names as its parent; empty for none, and for what is no recipe.
    public static Optional<String> parent(String text) {
        return JsonText.parse(text) instanceof Outcome.Accepted<JsonNode>(JsonNode root, var _)
                ? Optional.of(root.path("parent").asString("")).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /// In which form a recipe's own text says that its output is: `disc`, `product`, `powder`;
    /// empty where it leaves that to its parent.
    public static Optional<String> form(String text) {
        return JsonText.parse(text) instanceof Outcome.Accepted<JsonNode>(JsonNode root, var _)
                ? Optional.of(root.at("/formula/outputs/0/form").asString(""))
                        .filter(form -> !form.isEmpty())
                : Optional.empty();
    }

    /// Reads a recipe. What the file asks and `answers` holds is filled in; the rest stays open.
    public Outcome<MasterRecipe> read(String text, Map<String, String> answers) {
        return switch (JsonText.parse(text)) {
            case Outcome.Refused<JsonNode>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<JsonNode>(JsonNode root, var _) -> read(text, root, answers);
        };
    }

    private Outcome<MasterRecipe> read(String text, JsonNode root, Map<String, String> answers) {
        Map<String, String> presets = presets(root);
        Map<String, String> settings = new TreeMap<>(presets);
        settings.putAll(answers);
        Reader reader = new Reader(settings, catalogue);
        Cursor file = new Cursor(root, "", reader);
        answers.forEach((name, answer) -> checkOverride(file, name, presets.get(name), answer));
        Optional<MasterRecipe> recipe =
                schemaFits(file) ? recipe(file, text, settings) : Optional.empty();
        List<Finding> findings = reader.findings();
        return recipe.isEmpty() || Finding.anyError(findings)
                ? new Outcome.Refused<>(findings)
                : new Outcome.Accepted<>(recipe.get(), findings);
    }

    private Optional<MasterRecipe> recipe(Cursor file, String text, Map<String, String> settings) {
        Cursor body = file.has("parent") ? parentOf(file).orElse(null) : whole(file);
        checkSettings(file);
        String parent = parents.apply(file.node().path("parent").asString("")).orElse("");
        @Nullable Header header = header(file, hash(text + parent));
        if (body == null) {
            return Optional.empty();
        }
        Optional<Formula> formula = FormulaReader.read(body.in("formula"));
        List<Equipment> equipment =
                body.elements("equipment", "[ … ]").stream()
                        .map(EquipmentReader::read)
                        .flatMap(Optional::stream)
                        .toList();
        checkNames(body, equipment);
        List<UnitProcedure> procedure = ProcedureReader.read(body);
        List<Check> checks = CheckReader.read(body);
        file.reader().reportUnusedSettings();
        if (header == null || formula.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new MasterRecipe(
                        header,
                        formula.get(),
                        equipment,
                        procedure,
                        checks,
                        Collections.unmodifiableMap(settings),
                        catalogue));
    }

    private static void checkNames(Cursor body, List<Equipment> equipment) {
        Set<String> seen = new HashSet<>();
        equipment.stream()
                .filter(one -> !seen.add(one.id()))
                .forEach(one ->
                        body.reader().report(Rule.ID_REPEATED.at(one.pointer() + "/id", one.id())));
    }

    private static Cursor whole(Cursor file) {
        file.isObject(
                "$schema",
                "schema",
                "header",
                "formula",
                "equipment",
                "procedure",
                "checks",
                "set");
        return file;
    }

    /// A graded recipe that is planned at another grade keeps the name of its own.
    private static void checkOverride(
            Cursor file, String name, @Nullable String preset, String answer) {
        if (preset != null && !preset.replace(" ", "").equals(answer.replace(" ", ""))) {
            file.in("set").in(name).refuse(Rule.SETTING_OVERRIDDEN, name, answer, preset);
        }
    }

    private Optional<Cursor> parentOf(Cursor file) {
        file.isObject("$schema", "schema", "header", "parent", "set");
        Cursor here = file.in("parent");
        Optional<String> id = here.asText();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = parents.apply(id.get());
        if (text.isEmpty()) {
            return here.refuse(Rule.PARENT_UNKNOWN, id.get(), String.join(", ", known));
        }
        return switch (JsonText.parse(text.get())) {
            case Outcome.Refused<JsonNode>(var findings) -> {
                findings.forEach(file.reader()::report);
                yield Optional.empty();
            }
            case Outcome.Accepted<JsonNode>(JsonNode root, var _) ->
                    root.has("parent")
                            ? here.refuse(
                                    Rule.PARENT_HAS_PARENT,
                                    id.get(),
                                    root.path("parent").asString("its own parent"))
                            : Optional.of(new Cursor(root, "", file.reader()));
        };
    }

    private static boolean schemaFits(Cursor file) {
        if (!file.node().isObject()) {
            file.refuse(
                    Rule.WRONG_TYPE,
                    "the file",
                    "an object",
                    "{ \"schema\": \"" + SCHEMA + "\", … }");
            return false;
        }
        Optional<String> schema = file.text("schema", SCHEMA);
        if (schema.isPresent() && !schema.get().equals(SCHEMA)) {
            file.in("schema").refuse(Rule.SCHEMA_UNKNOWN, schema.get(), SCHEMA);
        }
        return schema.filter(SCHEMA::equals).isPresent();
    }

    private static @Nullable Header header(Cursor file, String hash) {
        Cursor here = file.in("header");
        if (here.isMissing()) {
            here.refuse(Rule.FIELD_MISSING, "header", "{\"id\": …, \"name\": …, \"revision\": 1}");
            return null;
        }
        if (!here.isObject("id", "name", "revision", "source", "changes")) {
            return null;
        }
        Optional<String> id = here.text("id", "anp-c");
        Optional<String> name = here.text("name", "what it makes");
        Optional<Integer> revision = here.count("revision");
        List<Header.Change> changes =
                here.elementsIfAny("changes").stream()
                        .map(RecipeReader::change)
                        .flatMap(Optional::stream)
                        .toList();
        String source = here.source();
        return id.isEmpty() || name.isEmpty() || revision.isEmpty()
                ? null
                : new Header(id.get(), name.get(), revision.get(), source, changes, hash);
    }

    private static Optional<Header.Change> change(Cursor here) {
        if (!here.isObject("revision", "date", "note")) {
            return Optional.empty();
        }
        Optional<Integer> revision = here.count("revision");
        Optional<String> date = here.text("date", "2026-11-22");
        Optional<String> note = here.text("note", "what changed");
        return revision.flatMap(r -> date.flatMap(d -> note.map(n -> new Header.Change(r, d, n))));
    }

    /// What a child recipe fills in for its parent.
    private static Map<String, String> presets(JsonNode root) {
        Map<String, String> presets = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : root.path("set").properties()) {
            JsonNode value = field.getValue();
            presets.put(
                    field.getKey(),
                    value.isObject()
                            ? value.path("value").asString("")
                                    + " "
                                    + value.path("unit").asString("")
                            : value.asString(""));
        }
        return presets;
    }

    /// A quantity, a number, or text.
    private static void checkSettings(Cursor file) {
        Cursor set = file.in("set");
        if (set.isMissing() || !set.isObject(set.node().propertyNames().toArray(String[]::new))) {
            return;
        }
        for (String name : set.node().propertyNames()) {
            Cursor answer = set.in(name);
            if (answer.node().isObject()) {
                answer.isObject("value", "unit");
                answer.in("value").asNumber();
                answer.text("unit", "g/mol");
            } else if (!answer.node().isNumber()) {
                answer.asText();
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("bug: every JDK has SHA-256", impossible);
        }
    }
}
