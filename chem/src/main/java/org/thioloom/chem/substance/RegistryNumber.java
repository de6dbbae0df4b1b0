package org.thioloom.chem.substance;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// CAS registry numbers, which end in a check digit.
public final class RegistryNumber {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{1,6}-\\d\\d-\\d");

    private RegistryNumber() {}

    /// Whether a text has the form of a registry number and ends in its check digit.
    public static boolean isSound(String text) {
        OptionalInt check = checkDigit(text);
        return check.isPresent() && check.getAsInt() == text.charAt(text.length() - 1) - '0';
    }

    /// The digit it should end in: the others, counted from the right, times their places, modulo
    /// 10. Empty when the text has not the form of a registry number.
    public static OptionalInt checkDigit(String text) {
        if (!FORM.matcher(text).matches()) {
            return OptionalInt.empty();
        }
        String digits = text.substring(0, text.length() - 2).replace("-", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.length() - i) * (digits.charAt(i) - '0');
        }
        return OptionalInt.of(sum % 10);
    }
}
