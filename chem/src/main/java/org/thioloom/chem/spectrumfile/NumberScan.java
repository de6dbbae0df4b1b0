package org.thioloom.chem.spectrumfile;

/// Reads decimal numbers out of a text, to the nearest double, without a copy of their digits.
final class NumberScan {
    private static final int MOST_SIGNS = 400;
    private static final double[] TENS = new double[23];

    static {
        double ten = 1;
        for (int i = 0; i < TENS.length; i++, ten *= 10) {
            TENS[i] = ten;
        }
    }

    private final String text;
    private final char decimal;
    private final Exponents exponents;
    private double value;
    private int end;
    private long digits;
    private int count;
    private int fraction;
    private int exponent;

    /// @param decimal what stands before the fraction
    NumberScan(String text, char decimal, Exponents exponents) {
        this.text = text;
        this.decimal = decimal;
        this.exponents = exponents;
    }

    /// When an `E` behind figures begins an exponent, and when it is a squeezed digit 5.
    enum Exponents {
        /// Whenever figures follow.
        ALWAYS,
        /// When up to three figures and the end of the number follow, and a sign or a decimal point
        /// stands before them.
        SIGNED_OR_AFTER_POINT,
        /// When a sign, up to three figures and the end of the number follow.
        SIGNED
    }

    /// The number that was read.
    double value() {
        return value;
    }

    /// Where it ended.
    int end() {
        return end;
    }

    /// Reads a number that begins at `from`; false when none does.
    boolean read(int from, int to) {
        boolean signed = from < to && (text.charAt(from) == '-' || text.charAt(from) == '+');
        return read(signed && text.charAt(from) == '-', -1, signed ? from + 1 : from, to);
    }

    /// Reads a number whose first figure and sign are known, and whose others begin at `from`.
    boolean read(boolean negative, int lead, int from, int to) {
        digits = Math.max(lead, 0);
        count = lead >= 0 ? 1 : 0;
        int at = figures(from, to);
        int whole = count;
        boolean point = at < to && text.charAt(at) == decimal;
        if (point) {
            at = figures(at + 1, to);
        }
        fraction = count - whole;
        if (count == 0) {
            return false;
        }
        exponent = 0;
        end = exponent(at, to, point);
        value = settled(negative, lead, from);
        return true;
    }

    private int figures(int from, int to) {
        int at = from;
        while (at < to && isFigure(text.charAt(at))) {
            if (count < 18) {
                digits = 10 * digits + text.charAt(at) - '0';
            }
            count++;
            at++;
        }
        return at;
    }

    private int exponent(int from, int to, boolean point) {
        if (from + 1 >= to || (text.charAt(from) | 0x20) != 'e') {
            return from;
        }
        char sign = text.charAt(from + 1);
        boolean signed = sign == '+' || sign == '-';
        int at = signed ? from + 2 : from + 1;
        int first = at;
        int size = 0;
        while (at < to && isFigure(text.charAt(at))) {
            size = Math.min(10 * size + text.charAt(at) - '0', 100_000);
            at++;
        }
        boolean ends = at == to || isBetween(text.charAt(at), signed);
        boolean shown = signed || (point && exponents == Exponents.SIGNED_OR_AFTER_POINT);
        boolean sure = exponents == Exponents.ALWAYS || (shown && ends && at - first <= 3);
        if (at == first || !sure) {
            return from;
        }
        exponent = sign == '-' ? -size : size;
        return at;
    }

    private double settled(boolean negative, int lead, int from) {
        int ten = exponent - fraction;
        if (count <= 18 && digits < 1L << 53 && Math.abs(ten) < TENS.length) {
            double size = ten < 0 ? digits / TENS[-ten] : digits * TENS[ten];
            return negative ? -size : size;
        }
        if (end - from > MOST_SIGNS) {
            return Double.NaN;
        }
        String written =
                (negative ? "-" : "") + (lead >= 0 ? lead : "") + text.substring(from, end);
        return Double.parseDouble(written.replace(decimal, '.'));
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBetween(char c, boolean signed) {
        return c <= ' ' || c == ',' || c == ';' || (signed && (c == '+' || c == '-'));
    }
}
