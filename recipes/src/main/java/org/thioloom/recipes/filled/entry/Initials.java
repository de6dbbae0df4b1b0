package org.thioloom.recipes.filled.entry;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who signed, and when, as it stands in one cell: `AB 10:32`.
///
/// @param by empty for nobody
/// @param at empty where only initials stand
public record Initials(String by, String at) {
    private static final Pattern WITH_TIME =
            Pattern.compile("(.*?)[\\s,;/]*((?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9])", Pattern.DOTALL);
    private static final double DAY = 24 * 60;

    public static Initials of(String words) {
        Matcher read = WITH_TIME.matcher(words.strip());
        return read.matches()
                ? new Initials(read.group(1), read.group(2))
                : new Initials(words.strip(), "");
    }

    /// The clock of an Excel time: `14:30`; empty for none.
    public static String clock(double days) {
        if (!(days > 0)) {
            return "";
        }
        long minutes = Math.round((days - Math.floor(days)) * DAY) % (24 * 60);
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
