package org.thioloom.chem.bandfit;

import org.thioloom.chem.spectrum.Window;

/// A sum of bands on a polynomial Σ b tᵏ, t from -1 to 1 over the window.
final class BandCurve implements CurveModel {
    private final BandModel model;
    private final double[] x;
    private final double[] t;
    private final boolean mixes;

    BandCurve(BandModel model, double[] x, Window window) {
        this.model = model;
        this.x = x;
        this.t = new double[x.length];
        this.mixes = !model.shape().mixing().isFixed();
        for (int i = 0; i < x.length; i++) {
            t[i] = along(x[i], window);
        }
    }

    static double along(double wavenumber, Window window) {
        return 2 * (wavenumber - window.low()) / window.width() - 1;
    }

    @Override
    public int parameters() {
        return model.parameters();
    }

    @Override
    public int observations() {
        return x.length;
    }

    @Override
    public void evaluate(double[] p, double[] values, double[][] gradients) {
        for (int i = 0; i < x.length; i++) {
            double[] row = gradients[i];
            double power = 1;
            double baseline = 0;
            for (int k = model.baseline(); k < row.length; k++) {
                row[k] = power;
                baseline += p[k] * power;
                power *= t[i];
            }
            values[i] = baseline + bands(x[i], p, row);
        }
    }

    private double bands(double wavenumber, double[] p, double[] row) {
        double mixing = p[model.mixing()];
        double area = Profile.area(mixing);
        double sum = 0;
        row[model.mixing()] = 0;
        for (int at = 0; at < model.mixing(); at += 3) {
            double width = p[at + 2];
            double u = (wavenumber - p[at + 1]) / width;
            double gauss = mixes || mixing < 1 ? Profile.gaussian(u) : 0;
            double lorentz = mixes || mixing > 0 ? Profile.lorentzian(u) : 0;
            double form = mixing * lorentz + (1 - mixing) * gauss;
            double fall = fall(u, gauss, lorentz, mixing);
            double height = p[at] / (width * area);
            row[at] = form / (width * area);
            row[at + 1] = -height / width * fall;
            row[at + 2] = -height / width * (form + fall * u);
            row[model.mixing()] += height * change(gauss, lorentz, form / area);
            sum += height * form;
        }
        return sum;
    }

    /// d form / du.
    private static double fall(double u, double gauss, double lorentz, double mixing) {
        double ofGauss = (1 - mixing) * Profile.gaussianFall() * u * gauss;
        return ofGauss - mixing * 8 * u * lorentz * lorentz;
    }

    /// What more mixing adds at a fixed area, per height.
    private static double change(double gauss, double lorentz, double formPerArea) {
        double widening = Profile.LORENTZIAN_AREA - Profile.GAUSSIAN_AREA;
        return lorentz - gauss - formPerArea * widening;
    }

    /// The columns of the linear part: one band of area 1 each, then the powers of t.
    double[][] columns(double[] p) {
        int bands = model.bands().size();
        double[][] columns = new double[bands + model.baselineDegree() + 1][x.length];
        for (int band = 0; band < bands; band++) {
            Profile profile =
                    new Profile(p[model.centreOf(band)], p[model.widthOf(band)], p[model.mixing()]);
            for (int i = 0; i < x.length; i++) {
                columns[band][i] = profile.at(x[i]);
            }
        }
        for (int k = 0; k <= model.baselineDegree(); k++) {
            for (int i = 0; i < x.length; i++) {
                columns[bands + k][i] = k == 0 ? 1 : t[i] * columns[bands + k - 1][i];
            }
        }
        return columns;
    }
}
