package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.master.Entry;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.function.Function;

/// Reads `{"ask": "linker"}`: what a source leaves out, and what may have been filled in since.
final class Questions {
    private Questions() {}

    /// The answer as an entry, or the open question.
    static <T> Optional<Entry<T>> ask(Cursor here, Function<String, Optional<T>> readAnswer) {
        here.isObject("ask", "suggest", "required");
        Optional<String> name = here.text("ask", "linker");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> answer = here.reader().answer(name.get());
        return answer.isPresent()
                ? readAnswer.apply(answer.get()).map(Entry.Stated::new)
                : Optional.of(
                        new Entry.Asked<>(
                                name.get(),
                                here.pointer(),
                                suggestion(here),
                                here.flag("required")));
    }

    private static @Nullable String suggestion(Cursor here) {
        JsonNode suggest = here.node().path("suggest");
        if (suggest.isMissingNode()) {
            return null;
        }
        if (suggest.isString()) {
            return suggest.asString();
        }
        String unit = " " + suggest.path("unit").asString("");
        return suggest.has("low") && suggest.has("high")
                ? number(suggest, "low") + " to " + number(suggest, "high") + unit
                : number(suggest, suggest.has("low") ? "low" : "value") + unit;
    }

    private static String number(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
