package org.thioloom.recipes.spectra;

import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/// A spectrum as its file counts: its points in their order, transmittance in percent where the
/// file has percent.
///
/// @param spectrum with the facts of its file
public record FileOrder(Spectrum spectrum) {
    private static final int FEWEST_FIGURES = 15;

    private boolean isFalling() {
        return "falling".equals(spectrum.facts().get("order"));
    }

    private boolean isPercent() {
        return spectrum.ordinate() == Ordinate.TRANSMITTANCE
                && "percent".equals(spectrum.facts().get("scale"));
    }

    /// Which point stands at a place of the file, counted from 0.
    private int at(int place) {
        return isFalling() ? spectrum.size() - 1 - place : place;
    }

    /// The first wavenumber, `[cm-1]`.
    public double firstX() {
        return spectrum.x(at(0));
    }

    /// The last wavenumber, `[cm-1]`.
    public double lastX() {
        return spectrum.x(at(spectrum.size() - 1));
    }

    /// The lowest ordinate, in [#unit].
    public double lowest() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spectrum.size(); i++) {
            lowest = Math.min(lowest, spectrum.y(i));
        }
        return scaled(lowest).doubleValue();
    }

    /// The highest ordinate, in [#unit].
    public double highest() {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < spectrum.size(); i++) {
            highest = Math.max(highest, spectrum.y(i));
        }
        return scaled(highest).doubleValue();
    }

    /// In percent the shortest number that is read as this ordinate: what the file has.
    private BigDecimal scaled(double ordinate) {
        if (!isPercent()) {
            return BigDecimal.valueOf(ordinate);
        }
        BigDecimal percent = BigDecimal.valueOf(ordinate).movePointRight(2);
        for (int figures = FEWEST_FIGURES; figures < percent.precision(); figures++) {
            BigDecimal shorter = percent.round(new MathContext(figures));
            if (shorter.doubleValue() / 100 == ordinate) {
                return shorter;
            }
        }
        return percent;
    }

    /// `absorbance`, `transmittance` (0 to 1) or `percent transmittance`.
    public String unit() {
        String name = spectrum.ordinate().name().toLowerCase(Locale.ROOT);
        return isPercent() ? "percent " + name : name;
    }

    /// `ATR`, `transmission` or `unknown`.
    public String technique() {
        return switch (spectrum.technique()) {
            case ATR -> "ATR";
            case TRANSMISSION -> "transmission";
            case UNKNOWN -> "unknown";
        };
    }

    /// Every point as `x,y` with every figure, one a line.
    public String points() {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < spectrum.size(); i++) {
            points.append(spectrum.x(at(i)))
                    .append(',')
                    .append(
                            isPercent()
                                    ? scaled(spectrum.y(at(i))).stripTrailingZeros().toPlainString()
                                    : Double.toString(spectrum.y(at(i))))
                    .append('\n');
        }
        return points.toString();
    }
}
