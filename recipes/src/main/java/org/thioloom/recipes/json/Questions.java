package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.master.Entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// Reads `{"ask": "linker"}`: what a source leaves out, and what may have been filled in since.
final class Questions {
    private Questions() {}

    /// The answer as an entry, or the open question.
    static <T> Optional<Entry<T>> ask(Cursor here, Function<String, Optional<T>> readAnswer) {
        here.isObject("ask", "suggest", "required");
        Optional<String> name = here.text("ask", "linker");
        @Nullable String suggestion = here.has("suggest") ? suggestion(here.in("suggest")) : null;
        boolean required = here.flag("required");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> answer = here.reader().answer(name.get());
        return answer.isPresent()
                ? readAnswer.apply(answer.get()).map(Entry.Stated::new)
                : Optional.of(new Entry.Asked<>(name.get(), here.pointer(), suggestion, required));
    }

    private static @Nullable String suggestion(Cursor here) {
        if (!here.node().isObject()) {
            return here.asText().orElse(null);
        }
        boolean one = here.has("value");
        here.isObject(one ? new String[] {"value", "unit"} : new String[] {"low", "high", "unit"});
        String numbers =
                one
                        ? number(here.in("value"))
                        : number(here.in("low")) + " to " + number(here.in("high"));
        return numbers + " " + here.text("unit", "kPa").orElse("");
    }

    private static String number(Cursor here) {
        return here.asNumber().map(BigDecimal::toString).orElse("");
    }
}
