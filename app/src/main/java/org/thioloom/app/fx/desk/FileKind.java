package org.thioloom.app.fx.desk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file is to this program, by its ending and by what it says of itself.
public enum FileKind {
    RECIPE,
    BATCH,
    LOTS,
    /// A record that may have been filled in.
    WORKBOOK,
    SPECTRUM,
    OTHER;

    // a batch file holds other files as texts, in which every quotation mark has a backslash
    private static final Pattern SCHEMA =
            Pattern.compile("(?<!\\\\)\"schema\"\\s*:\\s*\"thioloom/([a-z-]+)/");
    private static final Set<String> SPECTRA =
            Set.of(
                    "dx", "jdx", "jcm", "spa", "spg", "spc", "sp", "asp", "csv", "tsv", "dpt",
                    "asc", "txt");

    // OPUS counts the files of a name
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}");

    /// Told by the ending of its name alone; text files need their text.
    public static FileKind named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("xlsx")) {
            return WORKBOOK;
        }
        return SPECTRA.contains(ending) || COUNTED.matcher(ending).matches() ? SPECTRUM : OTHER;
    }

    /// Told by what a JSON text says it is.
    public static FileKind of(String text) {
        Matcher schema = SCHEMA.matcher(text);
        if (!schema.find()) {
            return OTHER;
        }
        return switch (schema.group(1)) {
            case "master-recipe" -> RECIPE;
            case "batch" -> BATCH;
            case "lots" -> LOTS;
            default -> OTHER;
        };
    }
}
