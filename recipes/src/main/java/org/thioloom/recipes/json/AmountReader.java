package org.thioloom.recipes.json;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads what an amount is counted in.
final class AmountReader {
    private static final String BASES = "molecules, groups, fraction, dilution, mass, volume";

    private static final String EXAMPLE = "[\"node\", \"linker\"]";

    private AmountReader() {}

    static Optional<Basis> read(Cursor input) {
        Cursor here = input.in("amount");
        if (here.isMissing()) {
            return here.refuse(
                    Rule.FIELD_MISSING, "amount", "{\"basis\": \"molecules\", \"ratio\": 1}");
        }
        if (!here.node().isObject()) {
            return here.refuse(Rule.BASIS_MISSING, "this input", here.node(), BASES);
        }
        if (!here.has("basis")) {
            return here.refuse(Rule.BASIS_MISSING, "this input", here.node(), BASES);
        }
        return here.word("basis", BASES.split(", ")).flatMap(basis -> read(here, basis));
    }

    private static Optional<Basis> read(Cursor here, String basis) {
        return switch (basis) {
            case "molecules" -> {
                here.isObject("basis", "ratio");
                yield ratio(here).map(Basis.Molecules::new);
            }
            case "groups" -> {
                here.isObject("basis", "ratio");
                yield ratio(here).map(Basis.Groups::new);
            }
            case "fraction" -> fraction(here);
            case "dilution" -> dilution(here);
            case "mass" -> {
                here.isObject("basis", "mass");
                yield Quantities.positive(Units.MASS)
                        .entry(here.in("mass"))
                        .map(Basis.FixedMass::new);
            }
            default -> {
                here.isObject("basis", "volume");
                yield Quantities.positive(Units.VOLUME)
                        .entry(here.in("volume"))
                        .map(Basis.FixedVolume::new);
            }
        };
    }

    private static Optional<Entry<BigDecimal>> ratio(Cursor here) {
        Cursor ratio = here.in("ratio");
        if (ratio.isMissing()) {
            return ratio.refuse(Rule.FIELD_MISSING, "ratio", "2");
        }
        if (ratio.node().isObject()) {
            return Questions.ask(ratio, answer -> number(ratio, answer));
        }
        return ratio.asNumber().flatMap(number -> positive(ratio, number)).map(Entry.Stated::new);
    }

    private static Optional<BigDecimal> number(Cursor here, String answer) {
        try {
            return here.within(new BigDecimal(answer.strip())).flatMap(n -> positive(here, n));
        } catch (NumberFormatException notANumber) {
            return here.refuse(Rule.WRONG_TYPE, "\"" + answer + "\"", "a number", "1.2");
        }
    }

    private static Optional<BigDecimal> positive(Cursor here, BigDecimal number) {
        return number.signum() > 0
                ? Optional.of(number)
                : here.refuse(Rule.NOT_POSITIVE, "ratio", number.toPlainString());
    }

    private static Optional<Basis> fraction(Cursor here) {
        here.isObject("basis", "of", "in", "outside", "fraction");
        List<String> of = names(here, "of");
        List<String> in = names(here, "in");
        boolean outside = here.flag("outside");
        return Quantities.positive(Units.MASS_FRACTION)
                .entry(here.in("fraction"))
                .map(share -> new Basis.Fraction(of, in, outside, share));
    }

    private static List<String> names(Cursor here, String field) {
        if (here.in(field).node().isEmpty() && here.in(field).node().isArray()) {
            here.in(field).refuse(Rule.WRONG_TYPE, field, "a list of inputs", EXAMPLE);
        }
        List<Cursor> elements = here.elements(field, EXAMPLE);
        List<String> names =
                elements.stream().map(Cursor::asText).flatMap(Optional::stream).toList();
        for (int i = 0; i < names.size() && names.size() == elements.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                elements.get(i).refuse(Rule.ID_REPEATED, names.get(i));
            }
        }
        return names;
    }

    private static Optional<Basis> dilution(Cursor here) {
        here.isObject("basis", "of", "concentration");
        Optional<String> of = here.text("of", "chloride");
        return Quantities.positive(Units.CONCENTRATION)
                .entry(here.in("concentration"))
                .flatMap(c -> of.map(id -> new Basis.Dilution(id, c)));
    }
}
