package org.thioloom.app.typeset;

import java.util.regex.Pattern;

/// The units of the library as they are printed. It writes what every keyboard has, `152.5 um at 25
/// degC, 4 mW/cm2`; on paper that reads `152.5 µm at 25 °C, 4 mW/cm²`, with letters of Latin-1
/// alone, so that `cm-1` stays.
public final class UnitSigns {
    // a heading of somebody's file, as "volume/uL", and a file "120 um.csv" are quoted as they are
    private static final String ENDS = "(?![\\w-]|\\.\\w)";
    private static final Pattern MICRO =
            Pattern.compile("(?<![A-Za-z_/\"])u(?=(?:g|L|m|mol)" + ENDS + ")");
    private static final Pattern DEGREE = Pattern.compile("(?<![A-Za-z_])degC" + ENDS);
    private static final Pattern SQUARE = Pattern.compile("(?<=\\b[cdm]m)2" + ENDS);
    private static final Pattern CUBE = Pattern.compile("(?<=\\b[cdm]m)3" + ENDS);
    private static final Pattern SET_MICRO = Pattern.compile("µ(?=(?:g|L|m|mol)(?!\\w))");

    private UnitSigns() {}

    /// A sentence, a heading, or a unit alone, as printed.
    public static String set(String plain) {
        // most words have none of them, and a sheet has a thousand words
        String micro = plain.indexOf('u') < 0 ? plain : MICRO.matcher(plain).replaceAll("µ");
        String degree = micro.contains("degC") ? DEGREE.matcher(micro).replaceAll("°C") : micro;
        String square = degree.contains("m2") ? SQUARE.matcher(degree).replaceAll("²") : degree;
        return square.contains("m3") ? CUBE.matcher(square).replaceAll("³") : square;
    }

    /// What was printed, as the library writes it.
    public static String plain(String set) {
        return SET_MICRO
                .matcher(set)
                .replaceAll("u")
                .replace("°C", "degC")
                .replace("m²", "m2")
                .replace("m³", "m3");
    }
}
