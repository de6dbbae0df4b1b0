package org.thioloom.chem.reaction;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Two linkers blended so that the network holds what is wanted of it.
///
/// @param of what is blended
/// @param share mole fraction of the first linker among the linkers, `[-]`, 0 to 1
/// @param unit the network's repeat unit with that blend
public record LinkerBlend(Ingredients of, double share, NetworkUnit unit) {

    /// What is being blended.
    ///
    /// @param one the linker whose share is sought; its own share is not read
    /// @param other the rest; likewise
    public record Ingredients(Coupling coupling, Molecule node, Linker one, Linker other) {

        private Answer<NetworkUnit> unit(double share) {
            List<Linker> linkers =
                    share == 0
                            ? List.of(of(other, 1))
                            : share == 1
                                    ? List.of(of(one, 1))
                                    : List.of(of(one, share), of(other, 1 - share));
            return NetworkUnit.of(coupling, node, linkers);
        }

        private static Linker of(Linker linker, double share) {
            return new Linker(linker.structure(), linker.repeatUnits(), share);
        }
    }

    /// One of the two linkers in the blend.
    ///
    /// @param moleShare of the linker molecules, `[-]`
    /// @param massShare of the mass of the linkers, `[-]`
    /// @param perNode mass of it for each mass of the node, when every group finds a partner, `[-]`
    public record Part(Linker linker, double moleShare, double massShare, double perNode) {}

    /// The first linker, then the other.
    public List<Part> parts() {
        double one = share * of.one().molarMass();
        double other = (1 - share) * of.other().molarMass();
        double node = of.node().molarMass().in(Units.GRAM_PER_MOLE);
        double perNode = unit.linkersPerNode() / node;
        return List.of(
                new Part(of.one(), share, one / (one + other), perNode * one),
                new Part(of.other(), 1 - share, other / (one + other), perNode * other));
    }

    /// A blend of a given share of the first linker.
    ///
    /// @param share mole fraction among the linkers, `[-]`
    public static Answer<LinkerBlend> ofShare(Ingredients ingredients, double share) {
        if (!(share >= 0 && share <= 1)) {
            return new Refused<>(
                    String.format(Locale.ROOT, "a share of %.4g mol%% is none", 100 * share),
                    "give one from 0 to 100 mol%");
        }
        // each has to be a linker by itself
        return ingredients
                .unit(1)
                .then(_ -> ingredients.unit(0))
                .then(_ -> ingredients.unit(share))
                .map(unit -> new LinkerBlend(ingredients, share, unit));
    }

    /// A blend of so many repeat units per lithium, EO : Li. Per node, both are linear in the share
    /// over the groups of the blend, so that the share follows without a search.
    ///
    /// @param wanted `[-]`, > 0
    public static Answer<LinkerBlend> ofRepeatUnitsPerIon(Ingredients ingredients, double wanted) {
        return solve(
                ingredients,
                new Target(
                        wanted,
                        NetworkUnit::repeatUnits,
                        NetworkUnit::ions,
                        "repeat units per Li"));
    }

    /// A blend of such a lithium content of the dry network.
    ///
    /// @param wanted `[mmol/g]`, > 0
    public static Answer<LinkerBlend> ofIonContent(Ingredients ingredients, double wanted) {
        return solve(
                ingredients,
                new Target(
                        wanted,
                        unit -> 1000 * unit.ions(),
                        NetworkUnit::molarMass,
                        "mmol Li per g"));
    }

    /// A quotient of two amounts per node that is to have a value.
    private record Target(
            double wanted,
            ToDoubleFunction<NetworkUnit> above,
            ToDoubleFunction<NetworkUnit> below,
            String unit) {

        double of(NetworkUnit network) {
            return above.applyAsDouble(network) / below.applyAsDouble(network);
        }

        /// What is missing per node, times the groups that a linker of the blend has: linear in the
        /// share. Linkers per node are arms over those groups.
        double missing(NetworkUnit network) {
            double gap = above.applyAsDouble(network) - wanted * below.applyAsDouble(network);
            return gap / network.linkersPerNode();
        }
    }

    private static Answer<LinkerBlend> solve(Ingredients ingredients, Target target) {
        return ingredients
                .unit(1)
                .then(one ->
                        ingredients
                                .unit(0)
                                .then(other -> between(ingredients, target, one, other)));
    }

    private static Answer<LinkerBlend> between(
            Ingredients ingredients, Target target, NetworkUnit one, NetworkUnit other) {
        if (one.ions() + other.ions() == 0) {
            return new Refused<>(
                    "neither the node nor a linker carries lithium",
                    "give a node or a linker that does");
        }
        double atOne = target.missing(one);
        double atOther = target.missing(other);
        double share = atOther / (atOther - atOne);
        if (!(share >= 0 && share <= 1)) {
            double low = Math.min(target.of(one), target.of(other));
            double high = Math.max(target.of(one), target.of(other));
            return new Refused<>(
                    String.format(
                            Locale.ROOT,
                            "these linkers give %.4g to %.4g %s, not %.4g",
                            low,
                            high,
                            target.unit(),
                            target.wanted()),
                    "ask for a value between, or blend with another linker");
        }
        return ofShare(ingredients, share);
    }
}
