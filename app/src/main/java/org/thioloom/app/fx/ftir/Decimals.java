package org.thioloom.app.fx.ftir;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Numbers of a column, each with its error, whose points stand below each other although each has
/// as many decimals as its error allows. What a number lacks is blank: as wide as a digit, or as a
/// point.
final class Decimals {
    private static final String DIGIT = "\u2007";
    private static final String POINT = "\u2008";
    private static final String OF = " ± ";

    private Decimals() {}

    /// Of each, in their order.
    static <T> List<String> aligned(List<T> all, Function<T, String> told) {
        List<String> plain = all.stream().map(told).toList();
        List<String[]> parts = plain.stream().map(text -> text.split(OF, 2)).toList();
        if (parts.stream().anyMatch(part -> part.length < 2)) {
            return plain;
        }
        int most = parts.stream().mapToInt(part -> decimals(part[0])).max().orElse(0);
        return IntStream.range(0, all.size())
                .mapToObj(i -> filled(parts.get(i)[0], most) + OF + filled(parts.get(i)[1], most))
                .toList();
    }

    private static int decimals(String number) {
        return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
    }

    private static String filled(String number, int most) {
        boolean pointless = most > 0 && !number.contains(".");
        return number + (pointless ? POINT : "") + DIGIT.repeat(most - decimals(number));
    }
}
