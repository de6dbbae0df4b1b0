package org.thioloom.recipes.forecast.exposure;

import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Kinetics;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.cure.Photoinitiator.Typical;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Constant;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Outlook;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The numbers that an answer rests on beside those of the batch, with how far each may be trusted.
public final class ExposureConstants {
    private static final String PER_MOLE = "L/(mol s)";
    private final ExposureQuestion question;

    ExposureConstants(ExposureQuestion question) {
        this.question = question;
    }

    /// Those that were used: without measured light, no more than the absorption.
    List<Constant> behind(Outlook outlook) {
        List<Constant> used = new ArrayList<>();
        Optional<Photoinitiator> found = Photoinitiator.find(question.liquid().initiator());
        absorption(found, used);
        if (!(outlook instanceof Reckoned)) {
            return used;
        }
        found.ifPresent(initiator -> {
            used.add(ofLight(initiator, "quantum yield", initiator.quantumYield()));
            used.add(ofLight(initiator, "efficiency", initiator.efficiency()));
        });
        kinetics(question.liquid().kinetics(), used);
        return used;
    }

    private void absorption(Optional<Photoinitiator> initiator, List<Constant> used) {
        Quantity<Length> wavelength = question.lighting().wavelength();
        if (wavelength == null) {
            return;
        }
        String name =
                "absorption of %s, %s nm"
                        .formatted(
                                question.liquid().initiator(),
                                Rounding.shown(wavelength.to(Units.NANOMETRE)));
        OptionalDouble stated = question.liquid().absorption();
        if (stated.isPresent()) {
            OptionalDouble none = OptionalDouble.empty();
            used.add(
                    new Constant(
                            name, stated.getAsDouble(), none, none, "L/(mol cm)", null, "stated"));
            return;
        }
        initiator
                .flatMap(known -> known.line(wavelength.in(Units.NANOMETRE)))
                .ifPresent(line ->
                        used.add(
                                new Constant(
                                        name,
                                        line.absorption().value(),
                                        OptionalDouble.of(line.absorption().low()),
                                        OptionalDouble.of(line.absorption().high()),
                                        "L/(mol cm)",
                                        line.confidence(),
                                        line.source())));
    }

    private static Constant ofLight(Photoinitiator initiator, String what, Typical typical) {
        return new Constant(
                what + " of " + initiator.key(),
                typical.value(),
                OptionalDouble.of(typical.low()),
                OptionalDouble.of(typical.high()),
                "",
                initiator.confidence(),
                initiator.source());
    }

    private static void kinetics(KineticSet set, List<Constant> used) {
        Kinetics k = set.kinetics();
        used.add(ofSet(set, "kp, addition", k.addition(), PER_MOLE));
        used.add(ofSet(set, "k-p, its way back", k.fragmentation(), "1/s"));
        used.add(ofSet(set, "kCT, transfer", k.transfer(), PER_MOLE));
        used.add(ofSet(set, "kt, termination", k.termination(), PER_MOLE));
    }

    private static Constant ofSet(KineticSet set, String name, double value, String unit) {
        OptionalDouble none = OptionalDouble.empty();
        return new Constant(name, value, none, none, unit, set.confidence(), set.source());
    }
}
