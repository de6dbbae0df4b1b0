package org.thioloom.app.fx.spectra;

import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.expectation.Instrument;

import java.util.Optional;
import java.util.OptionalDouble;

/// By what all spectra of a page are judged, as `--residual` and `--bands` say it.
///
/// @param residual what may be left of a group; the recipe's own where it is empty
/// @param bands laid over those that ship
public record Terms(Optional<Quantity<AmountFraction>> residual, Optional<OwnBands> bands) {
    /// What the recipe allows, by the bands that ship.
    public static final Terms USUAL = new Terms(Optional.empty(), Optional.empty());

    Terms withBands(Optional<OwnBands> other) {
        return new Terms(residual, other);
    }

    /// With what may be left, as typed; nothing gives it back to the recipe.
    public Answer<Terms> withResidual(String typed) {
        if (typed.isBlank()) {
            return new Found<>(new Terms(Optional.empty(), bands));
        }
        return TypedQuantity.read(typed, Units.AMOUNT_FRACTION, "mol%").then(this::within);
    }

    private Answer<Terms> within(Quantity<AmountFraction> typed) {
        double share = share(typed);
        return share > 0 && share < 1
                ? new Found<>(new Terms(Optional.of(typed), bands))
                : new Refused<>(
                        typed + " is not between 0 and 100 mol%",
                        "write what may be left, as in 5 mol%");
    }

    private static double share(Quantity<AmountFraction> residual) {
        return residual.in(Units.PERCENT_BY_AMOUNT) / 100;
    }

    /// What may be left of a group, `[-]`; empty where the recipe says.
    public OptionalDouble share() {
        return residual.map(typed -> OptionalDouble.of(share(typed)))
                .orElse(OptionalDouble.empty());
    }

    /// With which bands a stage is looked at.
    public Instrument instrument() {
        return bands.map(own -> new Instrument(own.table(), Measurement.USUAL))
                .orElse(Instrument.USUAL);
    }
}
