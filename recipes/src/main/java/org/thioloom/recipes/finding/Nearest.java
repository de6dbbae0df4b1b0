package org.thioloom.recipes.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word that a mistyped one is closest to.
public final class Nearest {
    private Nearest() {}

    /// "did you mean …", or the whole list when nothing is near.
    public static String hint(String typed, Collection<String> known) {
        return hint(typed, known, "use one of " + String.join(", ", known));
    }

    /// "did you mean …", or another hint when nothing is near and the list would be too long.
    public static String hint(String typed, Collection<String> known, String otherwise) {
        return find(typed, known).map(word -> "did you mean \"" + word + "\"?").orElse(otherwise);
    }

    private static Optional<String> find(String typed, Collection<String> known) {
        int bound = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(word -> distance(typed, word) <= bound)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /// Levenshtein's edit distance.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
