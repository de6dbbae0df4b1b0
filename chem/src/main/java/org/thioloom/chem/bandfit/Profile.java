package org.thioloom.chem.bandfit;

/// The form of a band of area 1: η Lorentz + (1 - η) Gauss of one centre and one width, weighted by
/// height. A band of height H has the area H w (η π/2 + (1 - η) √(π / ln 2) / 2), which is 1.0645 H
/// w for a Gaussian and 1.5708 H w for a Lorentzian.
///
/// @param centre `[cm-1]`
/// @param width full width at half height w, `[cm-1]`, > 0
/// @param mixing η, the Lorentzian share of the height, `[-]`, 0 to 1
public record Profile(double centre, double width, double mixing) {
    private static final double LN2 = 0.6931471805599453;

    /// Area of a Gaussian of height and width 1, √(π / ln 2) / 2.
    static final double GAUSSIAN_AREA = 1.0644670194312262;

    /// Area of a Lorentzian of height and width 1, π / 2.
    static final double LORENTZIAN_AREA = Math.PI / 2;

    public Profile {
        if (!(width > 0 && mixing >= 0 && mixing <= 1) || !Double.isFinite(centre + width)) {
            throw new IllegalArgumentException(
                    "bug: a band at " + centre + ", width " + width + ", mixing " + mixing);
        }
    }

    /// What there is of it at a wavenumber `[cm-1]`, `[1/cm-1]`.
    public double at(double wavenumber) {
        double t = (wavenumber - centre) / width;
        return (mixing * lorentzian(t) + (1 - mixing) * gaussian(t)) / (width * area(mixing));
    }

    /// The height for an area of 1, `[1/cm-1]`.
    public double height() {
        return 1 / (width * area(mixing));
    }

    /// Of height and width 1, t widths from the centre.
    static double gaussian(double t) {
        return Math.exp(-4 * LN2 * t * t);
    }

    /// d Gauss / dt as a multiple of t Gauss.
    static double gaussianFall() {
        return -8 * LN2;
    }

    /// Of height and width 1, t widths from the centre; its fall is -8 t times its square.
    static double lorentzian(double t) {
        return 1 / (1 + 4 * t * t);
    }

    /// Area of height and width 1.
    static double area(double mixing) {
        return mixing * LORENTZIAN_AREA + (1 - mixing) * GAUSSIAN_AREA;
    }
}
