package org.thioloom.chem.verdict;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.bandfit.Unmixer;
import org.thioloom.chem.bandfit.Unmixing;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of one spectrum is in another beside some companions, in one window.
///
/// Noise of the reference makes amounts too small, by λ = 1 - ν σ²/Σb² with Σb² what the reference
/// has of its own in the window; they are divided by it.
///
/// @param amount in multiples of the first reference, never negative, `[-]`
/// @param unlimited the same if it might be negative, `[-]`
/// @param error u(unlimited), k = 1, `[-]`, widened by √((1 + ρ)/(1 - ρ)) where neighbouring
///   residuals have a correlation ρ
/// @param deviation what is left unexplained, absorbance, `[-]`
record Regression(double amount, double unlimited, double error, double deviation) {
    /// Residuals that go together more than this are a wrong model, `[-]`.
    private static final double MOST_CORRELATED = 0.95;

    /// A reference that is noise for more than a half is not mended further, `[-]`.
    private static final double LEAST_RELIABLE = 0.5;

    /// Steps of a reference kept beyond the window, for its spline.
    private static final int MARGIN = 4;

    /// On the first reference and its companions; companions that cannot be told apart are dropped,
    /// the last one first.
    static Answer<Regression> on(
            Spectrum sample, Film first, List<Film> companions, Window window, int degree) {
        double scatter = first.scatterNear((window.low() + window.high()) / 2).orElse(0);
        List<Spectrum> near =
                Stream.concat(Stream.of(first), companions.stream())
                        .map(reference -> around(reference.spectrum(), window))
                        .toList();
        Spectrum cut = around(sample, window);
        for (int kept = near.size(); kept > 1; kept--) {
            Answer<Unmixing> unmixed =
                    new Unmixer(near.subList(0, kept), degree, Optional.empty()).unmix(cut, window);
            if (unmixed instanceof Found<Unmixing>(Unmixing found)) {
                return new Found<>(of(found, scatter));
            }
        }
        return new Unmixer(near.subList(0, 1), degree, Optional.empty())
                .unmix(cut, window)
                .map(found -> of(found, scatter));
    }

    private static Regression of(Unmixing unmixing, double scatter) {
        Unmixing.Component first = unmixing.components().getFirst();
        double together = Math.clamp(correlation(unmixing.residual().y()), 0, MOST_CORRELATED);
        double widening = Math.sqrt((1 + together) / (1 - together));
        double own = unmixing.residualDeviation() / first.standardError();
        double noise = (unmixing.degreesOfFreedom() + 1) * scatter * scatter;
        double reliable = Math.max(LEAST_RELIABLE, 1 - noise / (own * own));
        return new Regression(
                first.amount() / reliable,
                first.unlimited() / reliable,
                first.standardError() * widening / reliable,
                unmixing.residualDeviation());
    }

    /// The same, less sure by what another regression differs by beyond its error.
    Regression doubting(Regression other) {
        double off = Math.max(0, Math.abs(unlimited - other.unlimited) - other.error);
        return new Regression(amount, unlimited, Math.hypot(error, off / 2), deviation);
    }

    private static double correlation(double[] residual) {
        double squares = 0;
        double products = 0;
        for (int i = 0; i < residual.length; i++) {
            squares += residual[i] * residual[i];
            products += i == 0 ? 0 : residual[i] * residual[i - 1];
        }
        return squares > 0 ? products / squares : 0;
    }

    private static Spectrum around(Spectrum spectrum, Window window) {
        Window all = Window.of(spectrum);
        double step = MARGIN * all.width() / (spectrum.size() - 1);
        double low = Math.max(all.low(), window.low() - step);
        double high = Math.min(all.high(), window.high() + step);
        return low < high
                        && new Window(low, high).cut(spectrum, 2)
                                instanceof Found<Spectrum>(Spectrum cut)
                ? cut
                : spectrum;
    }
}
