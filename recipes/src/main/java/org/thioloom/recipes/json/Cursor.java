package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.finding.Rule;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A place in a file. It reads what is there and writes down what is wrong, so that one pass over a
/// file finds every problem in it.
record Cursor(JsonNode node, String pointer, Reader reader) {
    /// Digits before the decimal point of 1e-12 and of 1e9; fewer than none are zeros after it.
    private static final int LEAST = -11;

    private static final int MOST = 10;

    /// The value of a field, present or not.
    Cursor in(String field) {
        String escaped = field.replace("~", "~0").replace("/", "~1");
        return new Cursor(node.path(field), pointer + "/" + escaped, reader);
    }

    boolean has(String field) {
        return node.has(field);
    }

    boolean isMissing() {
        return node.isMissingNode();
    }

    /// The last part of the pointer: what the field is called.
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /// Writes down an objection to this place.
    <T> Optional<T> refuse(Rule rule, Object... facts) {
        reader.report(rule.at(pointer, facts));
        return Optional.empty();
    }

    /// Says so when this is no object, or has fields nobody knows.
    boolean isObject(String... fields) {
        if (!node.isObject()) {
            refuse(Rule.WRONG_TYPE, name().isEmpty() ? "the file" : name(), "an object", "{ … }");
            return false;
        }
        List<String> known = Arrays.asList(fields);
        node.propertyNames().stream()
                .filter(field -> !known.contains(field))
                .forEach(field ->
                        in(field).refuse(Rule.FIELD_UNKNOWN, field, Nearest.hint(field, known)));
        return true;
    }

    /// The elements of a list that must be there.
    List<Cursor> elements(String field, String example) {
        Cursor list = in(field);
        if (list.isMissing()) {
            list.refuse(Rule.FIELD_MISSING, field, example);
            return List.of();
        }
        if (!list.node.isArray()) {
            list.refuse(Rule.WRONG_TYPE, field, "a list", example);
            return List.of();
        }
        List<Cursor> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new Cursor(list.node.get(i), list.pointer + "/" + i, reader));
        }
        return elements;
    }

    /// The elements of a list that may be absent.
    List<Cursor> elementsIfAny(String field) {
        return has(field) ? elements(field, "[ … ]") : List.of();
    }

    /// Text that must be there.
    Optional<String> text(String field, String example) {
        Cursor here = in(field);
        return here.isMissing()
                ? here.refuse(Rule.FIELD_MISSING, field, "\"" + example + "\"")
                : here.asText();
    }

    /// Text that may be absent.
    @Nullable String textIfAny(String field) {
        return has(field) ? in(field).asText().orElse(null) : null;
    }

    /// The source of what stands here, when it is named.
    @Nullable String source() {
        String source = textIfAny("source");
        if (source != null) {
            reader.checkSource(source, pointer + "/source");
        }
        return source;
    }

    /// This place as text.
    Optional<String> asText() {
        if (!node.isString() || node.asString().isBlank()) {
            return refuse(Rule.WRONG_TYPE, name(), "text", "\"…\"");
        }
        return Optional.of(node.asString());
    }

    /// This place as a day: `2027-01-31`.
    Optional<String> asDate() {
        Optional<String> text = asText();
        try {
            return text.map(LocalDate::parse).map(LocalDate::toString);
        } catch (DateTimeException notADate) {
            return refuse(
                    Rule.WRONG_TYPE, "\"" + text.orElse("") + "\"", "a date", "\"2027-01-31\"");
        }
    }

    /// This place as a word of a closed list.
    Optional<String> asWord(String... words) {
        return asText().filter(word -> isKnown(this, word, Arrays.asList(words)));
    }

    /// Text from a closed list.
    Optional<String> word(String field, String... words) {
        List<String> known = Arrays.asList(words);
        return text(field, words[0]).filter(word -> isKnown(in(field), word, known));
    }

    private static boolean isKnown(Cursor here, String word, List<String> known) {
        if (!known.contains(word)) {
            here.refuse(
                    Rule.WORD_UNKNOWN, word, String.join(", ", known), Nearest.hint(word, known));
        }
        return known.contains(word);
    }

    /// True or false; false when absent.
    boolean flag(String field) {
        Cursor here = in(field);
        if (!here.isMissing() && !here.node.isBoolean()) {
            here.refuse(Rule.WRONG_TYPE, field, "true or false", "true");
        }
        return here.node.asBoolean(false);
    }

    /// A whole number of at least one, that must be there.
    Optional<Integer> count(String field) {
        Cursor here = in(field);
        if (here.isMissing()) {
            return here.refuse(Rule.FIELD_MISSING, field, "1");
        }
        if (!here.node.isIntegralNumber()
                || !here.node.canConvertToInt()
                || here.node.asInt() < 1) {
            return here.refuse(Rule.WRONG_TYPE, field, "a whole number above zero", "1");
        }
        return Optional.of(here.node.asInt());
    }

    /// A number of a size that a bench has: beyond, arithmetic would overflow, and 1e999999 written
    /// out fills the memory.
    Optional<BigDecimal> within(BigDecimal number) {
        long magnitude = (long) number.precision() - number.scale();
        boolean fits = number.signum() == 0 || (magnitude >= LEAST && magnitude <= MOST);
        return fits
                ? Optional.of(number)
                : refuse(Rule.OUT_OF_RANGE, "the number", number, "1e-12", "1e9");
    }

    /// This place as a bare number.
    Optional<BigDecimal> asNumber() {
        return node.isNumber()
                ? within(node.decimalValue())
                : refuse(Rule.WRONG_TYPE, name(), "a number", "2");
    }
}
