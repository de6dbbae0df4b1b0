package org.thioloom.app.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A JSON text in pieces that a cell can hold, whatever program opens and saves it: plain ASCII on
/// one line, no piece longer than a cell or beginning or ending with a blank.
public final class Pieces {
    /// Excel's cells hold 32 767 characters.
    private static final int LONGEST = 30_000;

    private Pieces() {}

    /// Cuts a text.
    public static List<String> of(String json) {
        return cut(plain(json));
    }

    /// Cuts a text that is plain already.
    static List<String> cut(String plain) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (plain.length() - from > LONGEST) {
            int to = from + LONGEST;
            while (plain.charAt(to) == ' ' || plain.charAt(to - 1) == ' ') {
                to--;
            }
            pieces.add(plain.substring(from, to));
            from = to;
        }
        pieces.add(plain.substring(from));
        return pieces;
    }

    /// The whole again.
    public static String together(List<String> pieces) {
        return String.join("", pieces);
    }

    /// Line ends stand between the words of a JSON text only, so they and the blanks after them may
    /// go; what is not ASCII may be escaped, and so must `_x`, which begins an escape of Excel's
    /// own.
    private static String plain(String json) {
        String line = json.lines().map(String::strip).collect(Collectors.joining());
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean escape =
                    c > '~' || (c == '_' && i + 1 < line.length() && line.charAt(i + 1) == 'x');
            if (escape) {
                plain.append("\\u%04x".formatted((int) c));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
