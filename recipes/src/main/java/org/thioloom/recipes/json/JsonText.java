package org.thioloom.recipes.json;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// Strict JSON: no repeated names, nothing after the end, digits as written.
final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");

    private static final ObjectWriter PRINTER =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter(SEPARATORS)
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {}

    /// The tree, or where it stops being JSON.
    static Outcome<JsonNode> parse(String text) {
        try {
            return new Outcome.Accepted<>(MAPPER.readTree(text), List.of());
        } catch (JacksonException problem) {
            TokenStreamLocation at = problem.getLocation();
            Finding finding =
                    Rule.JSON_MALFORMED.at(
                            "",
                            at == null ? 1 : at.getLineNr(),
                            at == null ? 1 : at.getColumnNr(),
                            reason(problem));
            return new Outcome.Refused<>(List.of(finding));
        }
    }

    /// Two-space indent, final newline, the same on every machine.
    static String write(JsonTree tree) {
        return PRINTER.writeValueAsString(tree.node()) + "\n";
    }

    private static String reason(JacksonException problem) {
        String message = problem.getOriginalMessage();
        String line =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        // the parser goes on to advise its programmers: "... (enable `JsonReadFeature.X` to allow)"
        int advice = line.indexOf(" (enable ");
        return advice < 0 ? line : line.substring(0, advice);
    }
}
