package org.thioloom.recipes.finding;

import java.util.regex.Pattern;

/// Sentences as paper and windows say them, where nobody types a command.
///
/// Every remedy names the thing, and what one would type for it, an option, a command or JSON,
/// stands in brackets: `give it (--diameter 7mm)`. Command line and JSON have the sentence whole;
/// without its brackets it still says what to do.
public final class PlainWords {
    private static final Pattern TYPED =
            Pattern.compile(" \\((?=[^)]*(?:--[a-z]|thioloom |\\{\"))(?:[^()]|\\([^()]*\\))*\\)");

    private PlainWords() {}

    /// The sentence without what is there to be typed.
    public static String of(String sentence) {
        return TYPED.matcher(sentence).replaceAll("");
    }
}
