package org.thioloom.chem.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class UnitsTest {
    static final List<UnitSet<? extends Dimension>> SETS = Units.ALL;

    /// Spellings that differ by capitals alone and mean another size: chemists tell them apart.
    private static final Set<String> TOLD_APART_BY_CAPITALS = Set.of("M m", "mM mm");

    private static Stream<String> spellings(UnitSet<? extends Dimension> set) {
        return Stream.concat(
                set.units().stream().map(Unit::symbol), set.aliases().keySet().stream());
    }

    @Test
    void noSpellingMeansTwoThingsAcrossAllDimensions() {
        List<String> all = SETS.stream().flatMap(UnitsTest::spellings).toList();
        assertEquals(all.size(), Set.copyOf(all).size(), () -> String.join(" ", all));
    }

    @Test
    void capitalsAloneTellApartOnlyWhatIsListed() {
        Set<String> pairs = new TreeSet<>();
        for (UnitSet<? extends Dimension> one : SETS) {
            for (UnitSet<? extends Dimension> other : SETS) {
                spellings(one)
                        .flatMap(a ->
                                spellings(other)
                                        .filter(b -> a.compareTo(b) < 0 && alike(a, b))
                                        .filter(b -> !sameUnit(one, a, other, b))
                                        .map(b -> a + " " + b))
                        .forEach(pairs::add);
            }
        }
        assertEquals(TOLD_APART_BY_CAPITALS, pairs);
    }

    private static boolean alike(String a, String b) {
        return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
    }

    private static boolean sameUnit(
            UnitSet<? extends Dimension> one,
            String a,
            UnitSet<? extends Dimension> other,
            String b) {
        return one.equals(other) && symbol(one, a).equals(symbol(other, b));
    }

    private static String symbol(UnitSet<? extends Dimension> set, String spelling) {
        return set.aliases().getOrDefault(spelling, spelling);
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void everyAliasStandsForAUnitOfItsSetAndIsNone(UnitSet<? extends Dimension> set) {
        set.aliases()
                .forEach((alias, symbol) -> {
                    assertTrue(set.findAlias(alias).isPresent(), alias + " stands for " + symbol);
                    assertFalse(set.find(alias).isPresent(), alias);
                });
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void everySymbolIsAsciiAndFoundAsItself(UnitSet<? extends Dimension> set) {
        set.units()
                .forEach(unit -> {
                    assertTrue(unit.symbol().chars().allMatch(c -> c > ' ' && c < 127));
                    assertEquals(unit, set.find(unit.symbol()).orElseThrow());
                    assertTrue(unit.factor().signum() > 0, unit.symbol());
                });
        assertTrue(set.units().stream().anyMatch(u -> u.factor().compareTo(BigDecimal.ONE) == 0));
        assertTrue(set.symbols().startsWith(set.units().getFirst().symbol()));
    }

    @Test
    void everyUnitAndEverySetThatIsDeclaredIsListed() throws IllegalAccessException {
        Set<Object> listed =
                SETS.stream().flatMap(set -> set.units().stream()).collect(Collectors.toSet());
        for (var field : Arrays.asList(Units.class.getDeclaredFields())) {
            if (Modifier.isPublic(field.getModifiers())) {
                Object declared = field.get(null);
                boolean known =
                        declared.equals(Units.ALL)
                                || listed.contains(declared)
                                || SETS.stream().anyMatch(set -> set.equals(declared));
                assertTrue(known, field.getName());
            }
        }
    }

    @Test
    void onlyCelsiusHasAnOffset() {
        List<String> shifted =
                SETS.stream()
                        .flatMap(set -> set.units().stream())
                        .filter(unit -> unit.offset().signum() != 0)
                        .map(Unit::symbol)
                        .toList();
        assertEquals(List.of("degC"), shifted);
    }
}
