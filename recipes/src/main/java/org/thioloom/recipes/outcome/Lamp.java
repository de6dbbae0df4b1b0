package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.cure.ExposureClock;
import org.thioloom.chem.cure.Initiator;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Kinetics;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.stream.IntStream;

/// Light in the film and the exposure of its back face, as `chem.cure.CuringFilm` has them. Without
/// measured irradiance there is an absorbance and no time.
final class Lamp implements Part {
    private static final double WANTED = 0.95;
    private static final double LN_10 = Math.log(10);

    private final int initiator;
    private final int absorption;
    private final int irradiance;
    private final int factor;
    private final Lit lit;
    private final Kinetics kinetics;
    private final ExposureClock clock;
    private final int absorbance;
    private final int backTo95;

    private Lamp(int initiator, Cure cure, Lit lit, Draft draft) {
        this.initiator = initiator;
        this.lit = lit;
        kinetics =
                draft.conditions()
                        .kinetics()
                        .orElseGet(() -> KineticSet.all().getFirst())
                        .kinetics();
        clock = new ExposureClock(WANTED, lit.wavelength(), lit.initiator(), kinetics);
        absorption =
                draft.input(
                        "initiator.absorption",
                        "L/(mol cm)",
                        lit.initiator().absorption(),
                        "absorption of the initiator");
        absorbance = draft.output(PlanOutput.ABSORBANCE);
        irradiance =
                cure.irradiance() == null
                        ? -1
                        : draft.input(
                                "lamp.irradiance",
                                "mW/cm2",
                                cure.irradiance().in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                                "irradiance at the mould");
        factor = irradiance < 0 ? -1 : draft.input("cure.factor", "", 1, "rate constants");
        backTo95 = irradiance < 0 ? -1 : draft.output(PlanOutput.BACK_TO_95);
    }

    private Lamp(Lamp other) {
        initiator = other.initiator;
        absorption = other.absorption;
        irradiance = other.irradiance;
        factor = other.factor;
        lit = other.lit;
        kinetics = other.kinetics;
        clock = new ExposureClock(WANTED, lit.wavelength(), lit.initiator(), kinetics);
        absorbance = other.absorbance;
        backTo95 = other.backTo95;
    }

    /// An initiator under a wavelength.
    private record Lit(Initiator initiator, double wavelength) {}

    static List<Part> of(List<Portion> portions, Draft draft) {
        Cure cure = draft.plan().cure();
        if (cure == null) {
            return without(draft, new Refused<Lit>("the recipe has no lamp", ""));
        }
        int[] initiators =
                IntStream.range(0, portions.size())
                        .filter(i -> portions.get(i).material().input().role() == Role.INITIATOR)
                        .toArray();
        if (initiators.length != 1) {
            return without(
                    draft,
                    new Refused<Lit>(
                            initiators.length + " initiators share the light",
                            "this is reckoned for one initiator"));
        }
        return switch (lit(portions.get(initiators[0]).material(), cure)) {
            case Refused<Lit> refused -> without(draft, refused);
            case Found<Lit>(Lit lit) -> with(new Lamp(initiators[0], cure, lit, draft), draft);
        };
    }

    private static Answer<Lit> lit(Material initiator, Cure cure) {
        if (cure.wavelength() == null) {
            return new Refused<>(
                    "the wavelength of the lamp is not stated",
                    "state it (--set wavelength=365nm)");
        }
        double wavelength = cure.wavelength().in(Units.NANOMETRE);
        return Photoinitiator.under(initiator.substance().key(), wavelength)
                .map(usual -> new Lit(usual, wavelength));
    }

    private static List<Part> without(Draft draft, Refused<Lit> reason) {
        draft.leaveOut(reason, PlanOutput.ABSORBANCE, PlanOutput.BACK_TO_95);
        return List.of();
    }

    private static List<Part> with(Lamp lamp, Draft draft) {
        if (lamp.irradiance < 0) {
            draft.leaveOut(
                    new Refused<>(
                            "the irradiance at the mould was not measured",
                            "measure it and state it (--set irradiance=1mW/cm2)"),
                    PlanOutput.BACK_TO_95);
        }
        return List.of(lamp);
    }

    @Override
    public Part withOwnMemory() {
        return new Lamp(this);
    }

    @Override
    public void reckon(double[] in, Batch batch, double[] out) {
        double perVolume = 1e3 / batch.solutionVolume;
        double concentration = batch.amount[initiator] * perVolume;
        double epsilon = in[absorption];
        out[absorbance] = LN_10 * epsilon * concentration / 10 * batch.depth;
        if (irradiance >= 0) {
            clock.light(in[irradiance], epsilon, in[factor]);
            out[backTo95] =
                    clock.seconds(
                            batch.first * perVolume,
                            batch.second * perVolume,
                            concentration,
                            batch.depth);
        }
    }
}
