package org.thioloom.recipes.forecast.exposure;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.CuringFilm;
import org.thioloom.chem.cure.DepthProfile;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.LampGuess;
import org.thioloom.chem.substance.Confidence;

import java.util.List;
import java.util.OptionalDouble;

/// How long to expose a film, as well as anybody can say: an exposure of one's own carried over,
/// else an estimate out of books with a wide band, else the floor of the source and what to
/// measure.
///
/// @param question what was asked
/// @param outlook what can be said
/// @param guess at the light of a bare tube, which is no irradiance; null for none
/// @param constants out of tables, with how far each may be trusted
/// @param doubts what the outlook leaves out or takes for granted, in sentences
/// @param measure what would make it better, the most useful first
public record ExposureForecast(
        ExposureQuestion question,
        Outlook outlook,
        @Nullable LampGuess guess,
        List<Constant> constants,
        List<String> doubts,
        List<String> measure) {

    public ExposureForecast {
        constants = List.copyOf(constants);
        doubts = List.copyOf(doubts);
        measure = List.copyOf(measure);
    }

    /// Answers as well as the measurements allow.
    public static ExposureForecast of(ExposureQuestion question) {
        return new ExposureReckoning(question).forecast();
    }

    /// What can be said.
    public sealed interface Outlook {}

    /// The light was measured.
    ///
    /// @param carried an exposure of one's own, carried over; null without one
    /// @param estimate out of books
    /// @param report both faces after an exposure
    /// @param profile the depths between, after the same exposure
    /// @param spentBefore share of the initiator that the exposure of one's own used up at its
    ///   back, `[-]`; empty without one
    /// @param film behind report and profile, for other depths and times
    public record Reckoned(
            Exposure.@Nullable Bracket carried,
            Exposure.Estimate estimate,
            CureReport report,
            DepthProfile profile,
            OptionalDouble spentBefore,
            CuringFilm film)
            implements Outlook {}

    /// Nobody measured the light, so there is no time.
    ///
    /// @param lightAtBack share of the light that reaches the back before any is used, `[-]`; empty
    ///   when the wavelength is not known either
    public record Unmeasured(String sentence, String remedy, OptionalDouble lightAtBack)
            implements Outlook {

        /// Share of the light that reaches a depth before any is used, e⁻ᵃᶻ, `[-]`; to be asked
        /// where that at the back is known.
        ///
        /// @param share of the depth of the liquid, `[-]`
        public double lightAtFirst(double share) {
            return StrictMath.pow(lightAtBack.orElseThrow(), share);
        }
    }

    /// It cannot be reckoned.
    public record Refused(String sentence, String remedy) implements Outlook {}

    /// A number out of a table, or one that somebody stated.
    ///
    /// @param low least value that sources give; empty when they give none
    /// @param high likewise
    /// @param confidence null when the user stated it
    public record Constant(
            String name,
            double value,
            OptionalDouble low,
            OptionalDouble high,
            String unit,
            @Nullable Confidence confidence,
            String source) {}
}
