package org.thioloom.app.cli.model;

import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.forecast.FilmQuestion;
import org.thioloom.recipes.forecast.FilmQuestion.Asked;

import picocli.CommandLine.ParseResult;

import java.util.Optional;
import java.util.OptionalDouble;

/// The options that say which disc is meant.
record FilmOptions(ParseResult words) {
    static Offer offer(Offer offer) {
        return offer.option("--volume", "V", "Liquid dispensed for one disc, 9.5uL.")
                .option(
                        "--solids-volume",
                        "F",
                        "Share of the liquid's volume that stays, 48.69vol%%; the recipe's unless"
                                + " given.")
                .option(
                        "--drying",
                        "HOW",
                        "free, pinned, or the exponent between, 0.5; the recipe's, or free, unless"
                                + " given.")
                .option("--sol", "F", "Share of the solids that is washed out, 1vol%%.")
                .option(
                        "--tolerance",
                        "T",
                        "Either way, 10um: how likely the next disc of your own line is within it.");
    }

    /// What is asked of a disc.
    ///
    /// @param question empty when nothing says how much stays
    /// @param thickness `[um]`; empty when it is not what is given
    /// @param volume `[uL]`; likewise
    /// @param tolerance `[um]`
    record Wanted(
            Optional<FilmQuestion> question,
            OptionalDouble thickness,
            OptionalDouble volume,
            OptionalDouble tolerance) {}

    /// Of a disc that is told.
    Wanted told() {
        Optional<Asked> asked = asked();
        Optional<Quantity<Length>> diameter = quantity("--diameter", Units.LENGTH);
        OptionalDouble solids = number("--solids-volume", Units.PERCENT_BY_VOLUME);
        if (diameter.isPresent() != solids.isPresent()) {
            throw Offer.refusal(
                    words,
                    diameter.isPresent()
                            ? "--solids-volume is missing; give the share that stays, 48.69vol%, or"
                                    + " name a recipe"
                            : "--diameter is missing; give it, as in 7mm");
        }
        if (solids.isEmpty()) {
            return wanted(Optional.empty());
        }
        return wanted(
                asked.map(a ->
                        new FilmQuestion(
                                shrinkage(solids.getAsDouble() / 100, drying(Drying.FREE)),
                                diameter.orElseThrow().in(Units.MILLIMETRE),
                                diameterOf(),
                                a)));
    }

    /// Of a disc of a batch; the plan's thickness unless a volume is given.
    Wanted of(ControlRecipe plan) {
        Casting casting = plan.casting();
        Solution solution = plan.solution();
        if (casting == null || solution == null) {
            throw Offer.refusal(words, "this recipe casts no film; name one that makes discs");
        }
        Quantity<Length> diameter =
                quantity("--diameter", Units.LENGTH)
                        .orElseThrow(() ->
                                Offer.refusal(words, "--diameter is missing; give it, as in 7mm"));
        double solids =
                number("--solids-volume", Units.PERCENT_BY_VOLUME)
                        .orElse(solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME));
        double planned = casting.dry().thickness().in(Units.MICROMETRE);
        Asked asked = asked().orElse(new Asked.VolumeFor(planned));
        Wanted wanted =
                wanted(
                        Optional.of(
                                new FilmQuestion(
                                        shrinkage(
                                                solids / 100, drying(new Drying(casting.drying()))),
                                        diameter.in(Units.MILLIMETRE),
                                        diameterOf(),
                                        asked)));
        return wanted.volume().isPresent() || wanted.thickness().isPresent()
                ? wanted
                : new Wanted(
                        wanted.question(),
                        OptionalDouble.of(planned),
                        wanted.volume(),
                        wanted.tolerance());
    }

    private Wanted wanted(Optional<FilmQuestion> question) {
        if (number("--tolerance", Units.MICROMETRE).orElse(1) <= 0) {
            throw Offer.refusal(words, "--tolerance is not above zero");
        }
        return new Wanted(
                question,
                number("--thickness", Units.MICROMETRE),
                number("--volume", Units.MICROLITRE),
                number("--tolerance", Units.MICROMETRE));
    }

    private Optional<Asked> asked() {
        OptionalDouble thickness = number("--thickness", Units.MICROMETRE);
        OptionalDouble volume = number("--volume", Units.MICROLITRE);
        if (thickness.isPresent() && volume.isPresent()) {
            throw Offer.refusal(
                    words, "--thickness and --volume are question and answer; give one of them");
        }
        if (thickness.isPresent()) {
            return Optional.of(new Asked.VolumeFor(thickness.getAsDouble()));
        }
        return volume.isPresent()
                ? Optional.of(new Asked.FilmOf(volume.getAsDouble()))
                : Optional.empty();
    }

    private Shrinkage shrinkage(double solids, Drying drying) {
        double sol = number("--sol", Units.PERCENT_BY_VOLUME).orElse(0) / 100;
        if (!(solids > 0 && solids <= 1)) {
            throw Offer.refusal(words, "--solids-volume is not above 0 and up to 100 vol%");
        }
        if (!(sol >= 0 && sol < 1)) {
            throw Offer.refusal(words, "--sol is not from 0 to below 100 vol%");
        }
        return new Shrinkage(drying, solids, sol);
    }

    private Drying drying(Drying usual) {
        String typed = words.matchedOptionValue("--drying", null);
        if (typed == null) {
            return usual;
        }
        return switch (typed) {
            case "free" -> Drying.FREE;
            case "pinned" -> Drying.PINNED;
            default -> exponent(typed);
        };
    }

    private Drying exponent(String typed) {
        try {
            double exponent = Double.parseDouble(typed);
            if (exponent >= 0 && exponent <= 1) {
                return new Drying(exponent);
            }
        } catch (NumberFormatException notANumber) {
            throw Offer.refusal(
                    words, "--drying " + typed + ": use free, pinned, or a number from 0 to 1");
        }
        throw Offer.refusal(words, "--drying " + typed + " is not from 0 to 1");
    }

    private DiameterOf diameterOf() {
        String typed = words.matchedOptionValue("--diameter-of", "dry");
        return switch (typed) {
            case "dry" -> DiameterOf.DRY_DISC;
            case "mould" -> DiameterOf.MOULD;
            default -> throw Offer.refusal(words, "--diameter-of " + typed + ": use dry or mould");
        };
    }

    private OptionalDouble number(String option, Unit<? extends Dimension> unit) {
        return Units.ALL.stream()
                .filter(set -> set.units().contains(unit))
                .findFirst()
                .map(set -> in(option, set, unit))
                .orElseThrow();
    }

    private <D extends Dimension> OptionalDouble in(
            String option, UnitSet<D> units, Unit<? extends Dimension> unit) {
        return quantity(option, units)
                .map(quantity ->
                        OptionalDouble.of(quantity.in(units.find(unit.symbol()).orElseThrow())))
                .orElse(OptionalDouble.empty());
    }

    private <D extends Dimension> Optional<Quantity<D>> quantity(String option, UnitSet<D> units) {
        return new QuantityOption<>(option, units).value(words);
    }
}
