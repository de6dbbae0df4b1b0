package org.thioloom.app.fx.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of the library as a page sets them. They are written so that every keyboard has their
/// letters, `152.5 um at 25 degC`; beside charts and pictures they read `152.5 µm at 25 °C`, and a
/// number stays in one line with its unit.
public final class Typeset {
    // a heading of somebody's file, as "volume/uL", and a file "120 um.csv" are quoted as they are
    private static final Pattern MICRO =
            Pattern.compile("(?<![A-Za-z_/\"])u(?=(?:g|L|m|mol)(?![\\w-]|\\.\\w))");
    private static final Pattern POWER = Pattern.compile("(?<=\\b[cdm]m)(-1|[23])(?!\\w)");
    private static final Pattern BELOW_ZERO = Pattern.compile("(?<=^|[ (])-(?=\\d)");
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?<=\\d) (?=(?:%|[kmµ]?g(?:/mol|/mL)?|[mµ]?L|[cmnµ]?m|cm⁻¹|[mµ]?mol(?:/L|/kg|/g)?"
                            + "|mW/cm²|mJ/cm²|(?:mol|wt|vol)%|min|[hsdKW]|kPa|mbar|bar|°C)(?!\\w))");
    private static final Pattern COUNT = Pattern.compile("(?<=[A-Za-z)])\\d+");
    private static final char NO_BREAK = '\u00a0';
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Typeset() {}

    /// A sentence, or what is said of a quantity.
    public static String words(String plain) {
        String units = MICRO.matcher(plain).replaceAll("µ").replace("degC", "°C");
        String powers = POWER.matcher(units).replaceAll(power -> raised(power.group()));
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

    private static String raised(String power) {
        return (power.startsWith("-") ? "⁻" : "") + digits(power.replace("-", ""), RAISED);
    }

    private static String digits(String number, String as) {
        return number.chars()
                .mapToObj(digit -> String.valueOf(as.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
