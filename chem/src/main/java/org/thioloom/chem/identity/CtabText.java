package org.thioloom.chem.identity;

import org.openscience.cdk.config.Elements;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The lines of a molfile, checked before the toolkit reads them: its own complaints name no line,
/// and much passes it that is no structure.
///
/// @param firstLine the number of the first in its file
record CtabText(List<String> lines, int firstLine) {
    private static final int COUNTS = 3;
    private static final int ATOM_WIDTH = 69;
    private static final int BOND_WIDTH = 12;
    private static final String END = "M  END";
    private static final String REMEDY = "save the drawing as a V2000 molfile";

    CtabText {
        lines = List.copyOf(lines);
    }

    /// The structure alone, every line as the format has it: the toolkit complains on the terminal
    /// of what else may stand in them.
    String plain() {
        List<String> plain = new ArrayList<>(List.of("", "", ""));
        plain.add(wide(atoms()) + wide(bonds()) + "  0  0  0  0            999 V2000");
        for (int i = COUNTS + 1; i <= COUNTS + atoms(); i++) {
            var line = new StringBuilder();
            for (int column = 0; column < 30; column += 10) {
                double place = Double.parseDouble(field(i, column, column + 10));
                line.append(String.format(Locale.ROOT, "%10.4f", place));
            }
            line.append(String.format(Locale.ROOT, " %-3s", field(i, 31, 34)));
            line.append(String.format(Locale.ROOT, "%2d", whole(field(i, 34, 36)).orElse(0)));
            plain.add(line + wholes(i, 36, ATOM_WIDTH));
        }
        for (int i = COUNTS + 1 + atoms(); i <= COUNTS + atoms() + bonds(); i++) {
            plain.add(wholes(i, 0, BOND_WIDTH));
        }
        for (int i = COUNTS + 1 + atoms() + bonds(); i < end().orElseThrow(); i++) {
            new PropertyLine(lines.get(i), atoms(), bonds()).plain().ifPresent(plain::add);
        }
        plain.add(END);
        return String.join("\n", plain) + "\n";
    }

    private String wholes(int line, int from, int to) {
        var wholes = new StringBuilder();
        for (int column = from; column < to; column += 3) {
            wholes.append(wide(number(line, column).orElse(0)));
        }
        return wholes.toString();
    }

    private static String wide(int number) {
        return String.format(Locale.ROOT, "%3d", number);
    }

    /// What keeps it from being read, with the line.
    Optional<Refused<Structure>> objection() {
        return header().or(this::atomBlock)
                .or(this::bondBlock)
                .or(this::properties)
                .map(sentence -> new Refused<>(sentence, REMEDY));
    }

    private Optional<String> header() {
        if (lines.size() <= COUNTS) {
            return ends("before the line that counts atoms and bonds");
        }
        String counts = lines.get(COUNTS);
        if (counts.contains("V3000")) {
            return at(COUNTS, "says V3000, whose repeat units would be lost");
        }
        boolean counted = counts.contains("V2000") && atoms() >= 0 && bonds() >= 0;
        if (!counted) {
            return at(COUNTS, "does not count the atoms and bonds of a V2000 molfile");
        }
        return atoms() == 0 ? at(COUNTS, "counts no atom") : Optional.empty();
    }

    private Optional<String> atomBlock() {
        for (int i = COUNTS + 1; i <= COUNTS + atoms(); i++) {
            if (i >= lines.size()) {
                return ends("where " + atoms() + " atoms should stand");
            }
            String symbol = field(i, 31, 34);
            if (!isNumber(i, 0, 10) || !isNumber(i, 10, 20) || !isNumber(i, 20, 30)) {
                return at(i, "does not begin with three coordinates");
            }
            if (!isElement(symbol)) {
                return at(i, "holds \"" + symbol + "\", which is not an element");
            }
            if (!areWhole(i, 36, ATOM_WIDTH) || !isWhole(field(i, 34, 36))) {
                return at(i, "holds more behind the element than whole numbers");
            }
        }
        return Optional.empty();
    }

    private Optional<String> bondBlock() {
        Set<List<Integer>> bonded = new HashSet<>();
        int first = COUNTS + 1 + atoms();
        for (int i = first; i < first + bonds(); i++) {
            if (i >= lines.size()) {
                return ends("where " + bonds() + " bonds should stand");
            }
            int begin = number(i, 0).orElse(0);
            int end = number(i, 3).orElse(0);
            int type = number(i, 6).orElse(0);
            if (!areWhole(i, 0, BOND_WIDTH) || !isAtom(begin) || !isAtom(end) || begin == end) {
                return at(i, "does not join two of the " + atoms() + " atoms");
            }
            if (type < 1 || type > 3) {
                return at(i, "has a bond of type " + type + ", not single, double or triple");
            }
            if (!bonded.add(List.of(Math.min(begin, end), Math.max(begin, end)))) {
                return at(i, "joins atoms " + begin + " and " + end + " again");
            }
        }
        return Optional.empty();
    }

    private Optional<String> properties() {
        OptionalInt end = end();
        if (end.isEmpty()) {
            return ends("without " + END);
        }
        Set<Integer> groups = new HashSet<>();
        for (int i = COUNTS + 1 + atoms() + bonds(); i < end.getAsInt(); i++) {
            PropertyLine line = new PropertyLine(lines.get(i), atoms(), bonds());
            Optional<String> objection = line.objection(groups);
            if (objection.isPresent()) {
                return at(i, objection.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(int line, String what) {
        return Optional.of(
                "line " + (firstLine + line) + " " + what + ": \"" + lines.get(line).strip() + '"');
    }

    private Optional<String> ends(String where) {
        return Optional.of("this ends after line " + (firstLine + lines.size() - 1) + ", " + where);
    }

    private OptionalInt end() {
        for (int i = COUNTS + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith(END)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private int atoms() {
        return number(COUNTS, 0).orElse(-1);
    }

    private int bonds() {
        return number(COUNTS, 3).orElse(-1);
    }

    private boolean isAtom(int number) {
        return number >= 1 && number <= atoms();
    }

    private static boolean isElement(String symbol) {
        Elements element = Elements.ofString(symbol);
        boolean listed = element != Elements.Unknown && element.symbol().equals(symbol);
        return listed || symbol.equals("D") || symbol.equals("T");
    }

    private boolean isNumber(int line, int from, int to) {
        return field(line, from, to).matches("-?\\d{1,4}(?:\\.\\d{0,6})?");
    }

    private boolean areWhole(int line, int from, int to) {
        for (int column = from; column < to; column += 3) {
            if (!isWhole(field(line, column, column + 3))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String text) {
        return text.isEmpty() || whole(text).isPresent();
    }

    private OptionalInt number(int line, int from) {
        return whole(field(line, from, from + 3));
    }

    static OptionalInt whole(String text) {
        return text.matches("-?\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private String field(int line, int from, int to) {
        return field(lines.get(line), from, to);
    }

    /// What stands in these columns, which may lie behind the end of the line.
    static String field(String line, int from, int to) {
        return line.substring(Math.min(from, line.length()), Math.min(to, line.length())).strip();
    }
}
