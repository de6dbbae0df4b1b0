package org.thioloom.app.text.model;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

import java.math.BigDecimal;

/// Numbers of a network, rounded for reading.
public final class NetworkWords {
    private static final double ZERO_CELSIUS = 273.15;
    private static final double WHOLE = 1e10;
    private static final double NEXT_TO_NONE = 1e-5;

    private NetworkWords() {}

    /// To four digits.
    public static String four(double value) {
        return Rounding.readable(value, 4);
    }

    static String three(double value) {
        return Rounding.readable(value, 3);
    }

    static String two(double value) {
        return Rounding.readable(value, 2);
    }

    /// `57.74 mol%`, and `97 mol%` also where amounts have rounded it.
    public static String moles(double share) {
        double percent = Math.rint(share * WHOLE) / (WHOLE / 100);
        return Rounding.shown(Quantity.computed(percent, Units.PERCENT_BY_AMOUNT)) + " mol%";
    }

    /// `0.072 wt%`
    public static String weight(double fraction) {
        return (isNextToNone(fraction) ? "under 0.001" : two(100 * fraction)) + " wt%";
    }

    /// In percent, to four digits; less than a balance could ever find is no number to print.
    static String percent(double fraction) {
        return isNextToNone(fraction) ? "under 0.001" : four(100 * fraction);
    }

    private static boolean isNextToNone(double fraction) {
        return fraction > 0 && fraction < NEXT_TO_NONE;
    }

    /// @param pascals `[Pa]`
    static String kilopascals(double pascals) {
        return three(pascals / 1000);
    }

    static String celsius(double kelvin) {
        return Quantity.twelveDigits(kelvin)
                .subtract(BigDecimal.valueOf(ZERO_CELSIUS))
                .stripTrailingZeros()
                .toPlainString();
    }

    /// `97 mol% of C=C, 97 mol% of SH (typical, not measured)`
    static String conversion(Groups groups, Reached reached) {
        String of =
                "%s of %s, %s of %s"
                        .formatted(
                                moles(reached.cured().network().eneConversion()),
                                groups.firstSymbol(),
                                moles(reached.cured().network().thiolConversion()),
                                groups.secondSymbol());
        return switch (reached.conversion().origin()) {
            case TYPICAL -> of + " (typical, not measured)";
            case RECIPE -> of + " (stated by the recipe)";
            case GIVEN -> of;
        };
    }
}
