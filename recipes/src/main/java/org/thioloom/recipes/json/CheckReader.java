package org.thioloom.recipes.json;

import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Check;

import java.util.List;
import java.util.Optional;

/// Reads what spectra should show, and when: `{"after": "Cure", "ftir": ["ene"]}`.
final class CheckReader {
    private static final double ALL = 100;

    private CheckReader() {}

    static List<Check> read(Cursor recipe) {
        return recipe.elementsIfAny("checks").stream()
                .map(CheckReader::check)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Check> check(Cursor here) {
        if (!here.isObject("after", "ftir", "residual", "source", "note")) {
            return Optional.empty();
        }
        Optional<String> after = here.text("after", "Cure");
        List<String> groups =
                here.elements("ftir", "[\"ene\", \"thiol\"]").stream()
                        .map(Cursor::asText)
                        .flatMap(Optional::stream)
                        .toList();
        here.source();
        here.textIfAny("note");
        Quantity<AmountFraction> stated =
                Quantities.positive(Units.AMOUNT_FRACTION).readIfAny(here, "residual");
        var residual = stated == null ? Check.USUAL_RESIDUAL : stated;
        if (residual.in(Units.PERCENT_BY_AMOUNT) >= ALL) {
            here.in("residual")
                    .refuse(Rule.OUT_OF_RANGE, "residual", residual, "0", "less than 100 mol%");
            return Optional.empty();
        }
        return after.map(name -> new Check(name, groups, residual, here.pointer()));
    }
}
