package org.thioloom.chem.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A line of a molfile behind its bonds: charges, isotopes, radicals, and what is bracketed.
///
/// @param atoms how many there are in the molfile
/// @param bonds how many
record PropertyLine(String line, int atoms, int bonds) {
    // brackets that only say how a drawing is shown, and those of repeat units
    private static final Set<String> KINDS = Set.of("SRU", "SUP", "DAT", "MUL", "GEN");
    private static final Set<String> ORDERS = Set.of("HT", "HH", "EU");

    private String kind() {
        return CtabText.field(line, 0, 6);
    }

    /// Why it cannot be read; empty also for a line that is passed over.
    ///
    /// @param groups numbers of the brackets so far, which this line may add to
    Optional<String> objection(Set<Integer> groups) {
        return switch (kind()) {
            case "M  CHG", "M  ISO", "M  RAD" -> pairs();
            case "M  STY" -> kinds(groups);
            case "M  SCN" -> orders(groups);
            case "M  SAL" -> members(groups, atoms);
            case "M  SBL" -> members(groups, bonds);
            default -> Optional.empty();
        };
    }

    /// As the format has it; empty when it is passed over.
    Optional<String> plain() {
        return switch (kind()) {
            case "M  CHG", "M  ISO", "M  RAD", "M  STY", "M  SCN" ->
                    Optional.of(kind() + wide(count(6), 3) + pairsAgain());
            case "M  SAL", "M  SBL" ->
                    Optional.of(kind() + wide(group(6), 4) + wide(count(10), 3) + membersAgain());
            default -> Optional.empty();
        };
    }

    // M  CHGnn8 aaa vvv ...
    private Optional<String> pairs() {
        for (int pair = 0; pair < count(6); pair++) {
            int atom = first(pair).orElse(0);
            if (atom < 1 || atom > atoms || CtabText.whole(second(pair)).isEmpty()) {
                return Optional.of("does not name " + count(6) + " of the " + atoms + " atoms");
            }
        }
        return count(6) > 0 ? Optional.empty() : Optional.of("names no atom");
    }

    // M  STYnn8 sss ttt ...
    private Optional<String> kinds(Set<Integer> groups) {
        for (int pair = 0; pair < count(6); pair++) {
            if (!KINDS.contains(second(pair))) {
                return Optional.of("brackets \"" + second(pair) + "\", which is no repeat unit");
            }
            if (first(pair).isEmpty() || !groups.add(first(pair).getAsInt())) {
                return Optional.of("does not number its brackets");
            }
        }
        return Optional.empty();
    }

    // M  SCNnn8 sss ttt ...
    private Optional<String> orders(Set<Integer> groups) {
        for (int pair = 0; pair < count(6); pair++) {
            boolean known = groups.contains(first(pair).orElse(-1));
            if (!known || !ORDERS.contains(second(pair))) {
                return Optional.of("does not say how units follow each other, HT, HH or EU");
            }
        }
        return Optional.empty();
    }

    // M  SAL sssn15 aaa ...
    private Optional<String> members(Set<Integer> groups, int most) {
        if (!groups.contains(group(6))) {
            return Optional.of("is about a bracket of which nothing was said before");
        }
        for (int member = 0; member < count(10); member++) {
            int number = member(member).orElse(0);
            if (number < 1 || number > most) {
                return Optional.of("does not name " + count(10) + " of " + most);
            }
        }
        return Optional.empty();
    }

    private String pairsAgain() {
        List<String> pairs = new ArrayList<>();
        for (int pair = 0; pair < count(6); pair++) {
            OptionalInt value = CtabText.whole(second(pair));
            pairs.add(
                    wide(first(pair).orElseThrow(), 4)
                            + (value.isPresent()
                                    ? wide(value.getAsInt(), 4)
                                    : String.format(Locale.ROOT, " %-3s", second(pair))));
        }
        return String.join("", pairs);
    }

    private String membersAgain() {
        List<Integer> members = new ArrayList<>();
        for (int member = 0; member < count(10); member++) {
            members.add(member(member).orElseThrow());
        }
        return members.stream().map(m -> wide(m, 4)).collect(Collectors.joining());
    }

    private int count(int from) {
        return CtabText.whole(CtabText.field(line, from, from + 3)).orElse(0);
    }

    private int group(int from) {
        return CtabText.whole(CtabText.field(line, from, from + 4)).orElse(-1);
    }

    private OptionalInt first(int pair) {
        return CtabText.whole(CtabText.field(line, 9 + 8 * pair, 13 + 8 * pair));
    }

    private String second(int pair) {
        return CtabText.field(line, 13 + 8 * pair, 17 + 8 * pair);
    }

    private OptionalInt member(int member) {
        return CtabText.whole(CtabText.field(line, 13 + 4 * member, 17 + 4 * member));
    }

    private static String wide(int number, int width) {
        return String.format(Locale.ROOT, "%" + width + "d", number);
    }
}
