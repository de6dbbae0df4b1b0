package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint.Gels;

/// The conversion that an ideal phantom network, washed of its sol, would need to be as soft as
/// what was measured. Far below the conversion that a spectrum shows, it says that the network is
/// not ideal or the measurement not of its rubber.
///
/// @param dryVolume of all that was weighed, without solvent, `[m3]`
/// @param rubber how it was formed and measured
public record ApparentConversion(StepGrowth weighed, double dryVolume, Rubber rubber) {
    private static final int HALVINGS = 60;

    /// The network at the conversion of the scarcer group at which the phantom modulus is the
    /// measured one.
    ///
    /// @param shearModulus `[Pa]`
    public Answer<Network> of(double shearModulus) {
        if (!(dryVolume > 0 && Double.isFinite(dryVolume))) {
            return new Refused<>(
                    "The dry volume is " + Shown.typed(dryVolume) + " m3.",
                    "Give the volume of polymer without solvent, above 0.");
        }
        if (!(weighed.gelPoint() instanceof Gels(double gels, var _))) {
            return new Refused<>(weighed.gelPoint().sentence(), "Mend the ratio first.");
        }
        double low = gels / weighed.highestEneConversion();
        double most = phantom(1);
        if (!(shearModulus > 0 && shearModulus <= most)) {
            return new Refused<>(
                    "A shear modulus of %s Pa is not between 0 and the %s Pa of the ideal phantom network at full conversion."
                            .formatted(Shown.typed(shearModulus), Shown.atMost(most)),
                    "Look for what else carries load, such as crystals, or for how it was measured.");
        }
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean tooSoft = phantom(middle) < shearModulus;
            low = tooSoft ? middle : low;
            high = tooSoft ? high : middle;
        }
        return weighed.atLimiting(high);
    }

    private double phantom(double conversion) {
        return switch (weighed.atLimiting(conversion)) {
            case Found<Network>(Network network) ->
                    rubber.modulus(network.skeletonPerGelVolume(dryVolume)).phantom();
            case Refused<Network>(String sentence, var _) ->
                    throw new IllegalStateException("bug: " + sentence);
        };
    }
}
