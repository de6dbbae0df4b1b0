package org.thioloom.app.fx.page;

import org.thioloom.app.typeset.UnitSigns;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of the library as a page sets them. They are written so that every keyboard has their
/// letters, `152.5 um at 25 degC`; beside charts and pictures they read `152.5 µm at 25 °C`, and a
/// number stays in one line with its unit.
public final class Typeset {
    private static final Pattern INVERSE = Pattern.compile("(?<=\\b[cdm]m)-1(?!\\w)");
    private static final Pattern BELOW_ZERO = Pattern.compile("(?<=^|[ (])-(?=\\d)");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?<=\\d) (?=(?:%|[kmµ]?g(?:/mol|/mL)?|[mµ]?L|[cmnµ]?m|cm⁻¹|[mµ]?mol(?:/L|/kg|/g)?"
                            + "|mW/cm²|mJ/cm²|(?:mol|wt|vol)%|min|[hsdKW]|kPa|mbar|bar|°C)(?!\\w))");
    private static final Pattern COUNT = Pattern.compile("(?<=[A-Za-z)])\\d+");
    private static final char NO_BREAK = '\u00a0';
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Typeset() {}

    /// A sentence, or what is said of a quantity.
    public static String words(String plain) {
        String powers = INVERSE.matcher(UnitSigns.set(plain)).replaceAll("⁻¹");
        String signs = BELOW_ZERO.matcher(powers).replaceAll("−");
        return UNIT.matcher(signs).replaceAll(String.valueOf(NO_BREAK));
    }

    /// A molecular formula, or the short name of a group: `C₂H₆S₂`, `CO₂R`, `BF₄⁻`.
    public static String formula(String plain) {
        return COUNT.matcher(plain)
                .replaceAll(count -> digits(count.group(), LOWERED))
                .replace("..", "···")
                .replaceAll("(?<=\\S)\\+$", "⁺")
                .replaceAll("(?<=\\S)-$", "⁻");
    }

    private static String digits(String number, String as) {
        return number.chars()
                .mapToObj(digit -> String.valueOf(as.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
