package org.thioloom.app.fx.chart;

/// One axis of a chart, and how it is zoomed and panned: never beyond what the chart is about.
///
/// @param title what is told: `Wavenumber`
/// @param unit as it is written behind a stroke: `cm⁻¹`; empty for none
/// @param reversed whether the greatest value stands left, or below
/// @param home all there is to see
public record Axis(String title, String unit, Kind kind, boolean reversed, Range home) {
    private static final double NARROWEST = 1e-6;

    /// How values are spread.
    public enum Kind {
        LINEAR,
        /// By powers of ten.
        LOGARITHMIC,
        /// Evenly and without numbers, where each curve is drawn to a height of its own.
        BARE
    }

    public Axis {
        if (kind == Kind.LOGARITHMIC && !(home.low() > 0)) {
            throw new IllegalArgumentException("bug: the logarithm of " + home.low());
        }
    }

    /// From low, left or below, to high.
    public static Axis linear(String title, String unit, double low, double high) {
        return new Axis(title, unit, Kind.LINEAR, false, new Range(low, high));
    }

    /// Without numbers.
    public static Axis bare(String title, double low, double high) {
        return new Axis(title, "", Kind.BARE, false, new Range(low, high));
    }

    /// The same by powers of ten.
    public static Axis logarithmic(String title, String unit, double low, double high) {
        return new Axis(title, unit, Kind.LOGARITHMIC, false, new Range(low, high));
    }

    /// The same with the greatest value left, or below.
    public Axis backwards() {
        return new Axis(title, unit, kind, !reversed, home);
    }

    /// What stands beside it: `Wavenumber / cm⁻¹`, `Strands / (mol/kg)`.
    public String label() {
        if (unit.isEmpty()) {
            return title;
        }
        return title + " / " + (unit.contains("/") ? "(" + unit + ")" : unit);
    }

    /// Where a value stands on a ruler without numbers.
    double place(double value) {
        return kind == Kind.LOGARITHMIC ? Math.log10(value) : value;
    }

    double value(double place) {
        return kind == Kind.LOGARITHMIC ? StrictMath.pow(10, place) : place;
    }

    /// Nearer, or farther away.
    ///
    /// @param about the value that stays where it is
    /// @param factor by which the range shrinks or, above 1, grows
    public Range zoomed(Range shown, double about, double factor) {
        double fixed = place(about);
        return within(
                fixed - (fixed - place(shown.low())) * factor,
                fixed + (place(shown.high()) - fixed) * factor);
    }

    /// Along the axis.
    ///
    /// @param share of what is shown; positive towards greater values
    public Range panned(Range shown, double share) {
        double by = share * (place(shown.high()) - place(shown.low()));
        return within(place(shown.low()) + by, place(shown.high()) + by);
    }

    /// As much of a range as this axis has.
    public Range kept(Range shown) {
        boolean possible = kind != Kind.LOGARITHMIC || shown.low() > 0;
        return possible ? within(place(shown.low()), place(shown.high())) : home;
    }

    private Range within(double from, double to) {
        double least = place(home.low());
        double most = place(home.high());
        double width = Math.max(to - from, NARROWEST * (most - least));
        if (!(width < most - least)) {
            return home;
        }
        double low = Math.clamp((from + to - width) / 2, least, most - width);
        return new Range(value(low), value(low + width));
    }
}
