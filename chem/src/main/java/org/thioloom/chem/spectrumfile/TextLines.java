package org.thioloom.chem.spectrumfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a text, one after the other, whichever of the three line ends it has.
final class TextLines {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    // stands where the bytes are not UTF-8
    private static final char UNKNOWN = '\uFFFD';
    private static final int LOOKED_AT = 4096;

    private final String text;
    private final int end;
    private int from;
    private int to;
    private int next;
    private int number;

    TextLines(String text, int from, int end) {
        this.text = text;
        this.end = end;
        next = from;
    }

    TextLines(String text) {
        this(text, 0, text.length());
    }

    /// Goes to the next line; false when there is none.
    boolean next() {
        if (next >= end) {
            return false;
        }
        from = next;
        to = from;
        while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        next = to + 1;
        if (to + 1 < end && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n') {
            next++;
        }
        number++;
        return true;
    }

    /// Where this line begins in the text.
    int from() {
        return from;
    }

    /// Where it ends, before its line end.
    int to() {
        return to;
    }

    /// Where the next one begins.
    int after() {
        return Math.min(next, end);
    }

    /// Counts the lines from 1.
    int number() {
        return number;
    }

    String line() {
        return text.substring(from, to);
    }

    /// Text from UTF-8 or UTF-16, by its byte order mark or by its zeros; else from windows-1252.
    static String decode(byte[] content) {
        int first = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        if (first == 0xFEFF || (first != 0xFFFE && zeros(content, 0))) {
            return withoutMark(new String(content, StandardCharsets.UTF_16BE));
        }
        if (first == 0xFFFE || zeros(content, 1)) {
            return withoutMark(new String(content, StandardCharsets.UTF_16LE));
        }
        String text = new String(content, StandardCharsets.UTF_8);
        return text.indexOf(UNKNOWN) < 0 ? withoutMark(text) : new String(content, WINDOWS);
    }

    // in UTF-16 every other byte of a line of figures is zero, and the others are not
    private static boolean zeros(byte[] content, int odd) {
        int length = Math.min(content.length, LOOKED_AT) & ~1;
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < length; i += 2) {
            zeros += content[i + odd] == 0 ? 1 : 0;
            others += content[i + 1 - odd] == 0 ? 1 : 0;
        }
        return length >= 8 && zeros > 0.4 * length && others == 0;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// True for what a person could have typed: hardly any control characters.
    static boolean isText(byte[] content) {
        String text = decode(Arrays.copyOf(content, Math.min(content.length, LOOKED_AT)));
        int length = text.length();
        int unseen = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A;
            unseen += Character.isISOControl(c) && !space ? 1 : 0;
        }
        return unseen * 50 <= length;
    }
}
