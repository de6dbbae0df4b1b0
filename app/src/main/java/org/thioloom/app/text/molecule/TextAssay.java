package org.thioloom.app.text.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.lot.LotAssay;
import org.thioloom.recipes.lot.LotAssay.Field;
import org.thioloom.recipes.lot.LotAssay.Result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What an assay found, in sentences, and what to copy into a file of lots.
public final class TextAssay {
    private static final String INDENT = "  ";

    private TextAssay() {}

    public static String draw(LotAssay assay) {
        return assay.results().stream().map(TextAssay::sentence).collect(Collectors.joining())
                + uncertainty(assay.results())
                + lot(assay.fields());
    }

    private static String sentence(Result result) {
        String unit = result.unit().isEmpty() ? "" : " " + result.unit();
        BigDecimal u = result.uncertainty();
        return shown(result.value(), u)
                + (u == null ? "" : " ± " + shown(u, u))
                + unit
                + " "
                + result.words()
                + "\n";
    }

    private static String uncertainty(List<Result> results) {
        return results.stream().anyMatch(result -> result.uncertainty() == null)
                ? INDENT
                        + "its uncertainty is unknown, as not every number came with its own, such"
                        + " as 7.72+-0.05:2\n"
                : "";
    }

    private static String lot(List<Field> fields) {
        if (fields.isEmpty()) {
            return "\nNo lot can state this.\n";
        }
        List<String> lines = new ArrayList<>();
        for (Field field : fields) {
            lines.add(INDENT + "\"" + field.name() + "\": " + json(field.value()));
            if (field.how() != null) {
                lines.add(INDENT + "\"" + field.name() + "Method\": \"" + field.how() + "\"");
            }
        }
        return "\nIn a file of lots\n" + String.join(",\n", lines) + "\n";
    }

    private static String json(Quantity<?> value) {
        BigDecimal u = value.standardUncertainty();
        return "{ \"value\": "
                + shown(value.value(), u)
                + ", \"unit\": \""
                + value.unit()
                + "\""
                + (u == null ? "" : ", \"uncertainty\": " + shown(u, u))
                + " }";
    }

    /// As many digits as its uncertainty deserves; the unit does not matter.
    private static String shown(BigDecimal value, @Nullable BigDecimal uncertainty) {
        return Rounding.shown(new Quantity<>(value, Units.GRAM, uncertainty));
    }
}
