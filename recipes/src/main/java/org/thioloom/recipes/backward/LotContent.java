package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// What a gram of a lot holds, and what several lots hold together.
///
/// @param molecules of the active species, `[mol/g]`
/// @param groups living groups, `[mol/g]`; 0 when it has none
/// @param perMolecule groups by structure, `[-]`
/// @param active mass fraction of the active species, `[-]`
/// @param solids mass fraction that stays on drying, `[-]`
/// @param density of what stays, `[g/mL]`; empty when unknown
record LotContent(
        Lot lot,
        double molecules,
        double groups,
        int perMolecule,
        double active,
        double solids,
        OptionalDouble density) {

    /// As a plan with this lot counts it.
    static LotContent of(Lot lot, Material material) {
        double mass = material.mass().in(Units.GRAM);
        Material.Group group = material.group();
        return new LotContent(
                lot,
                material.amount().in(Units.MOLE) / mass,
                group == null ? 0 : group.amount().in(Units.MOLE) / mass,
                group == null ? 0 : group.perMolecule(),
                material.assay().in(Units.PERCENT_BY_MASS) / 100,
                material.solidsFraction(),
                material.density() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(material.density().in(Units.GRAM_PER_MILLILITRE)));
    }

    /// So much of it. `[g]`
    record Portion(LotContent content, double mass) {}

    /// Portions poured together, as one lot: w = Σ m w / Σ m, Mn = Σ m w / Σ n, the number average,
    /// living groups Σ N / (f Σ n). What no lot states stays unstated.
    static Lot together(List<Portion> portions) {
        List<Portion> in = portions.stream().filter(portion -> portion.mass > 0).toList();
        return in.size() == 1 ? in.getFirst().content.lot : new Pour(in).lot();
    }

    /// What is being poured together.
    private record Pour(List<Portion> in) {

        private double sum(ToDoubleFunction<LotContent> perGram) {
            return in.stream()
                    .mapToDouble(portion -> portion.mass * perGram.applyAsDouble(portion.content))
                    .sum();
        }

        private Stream<Lot> lots() {
            return in.stream().map(portion -> portion.content.lot);
        }

        private boolean any(Function<Lot, @Nullable Object> stated) {
            return lots().anyMatch(lot -> stated.apply(lot) != null);
        }

        private Lot lot() {
            double mass = sum(_ -> 1);
            boolean pure = !any(Lot::assay) && !any(Lot::solvate) && !any(Lot::volatiles);
            boolean titrated = any(Lot::content);
            double leaving = 1 - sum(LotContent::solids) / mass;
            // what is left of rounding is nothing that leaves
            double volatiles = leaving < 1e-12 ? 0 : 100 * leaving;
            return new Lot(
                    String.join(" + ", lots().map(Lot::id).toList()),
                    in.getFirst().content.lot.input(),
                    pure ? null : wt(100 * sum(LotContent::active) / mass),
                    null,
                    pure ? null : wt(volatiles),
                    any(Lot::molarMass) ? molarMass() : null,
                    any(Lot::molarMass) ? method() : null,
                    !titrated && any(Lot::alive) ? alive() : null,
                    titrated
                            ? Quantity.computed(
                                    1e3 * sum(LotContent::groups) / mass, Units.MILLIMOLE_PER_GRAM)
                            : null,
                    any(Lot::density) ? density() : null,
                    Quantity.computed(1e3 * mass, Units.MILLIGRAM),
                    expires(),
                    hazards());
        }

        /// What any of the data sheets lists goes for the mixture; a list goes before "none known".
        private @Nullable Hazards hazards() {
            List<Hazards> stated = lots().map(Lot::hazards).filter(Objects::nonNull).toList();
            return stated.stream()
                    .filter(Hazards.Listed.class::isInstance)
                    .findFirst()
                    .or(() -> stated.stream().findFirst())
                    .orElse(null);
        }

        private static Quantity<MassFraction> wt(double percent) {
            return Quantity.computed(percent, Units.PERCENT_BY_MASS);
        }

        private Quantity<MolarMass> molarMass() {
            return Quantity.computed(
                    sum(LotContent::active) / sum(LotContent::molecules), Units.GRAM_PER_MOLE);
        }

        private Quantity<AmountFraction> alive() {
            double all = in.getFirst().content.perMolecule * sum(LotContent::molecules);
            // a hundred per cent of each is not a rounding more than that
            return Quantity.computed(
                    Math.min(100, 100 * sum(LotContent::groups) / all), Units.PERCENT_BY_AMOUNT);
        }

        /// The one that all name; a label as soon as one is.
        private String method() {
            List<String> named =
                    lots().map(Lot::molarMassMethod)
                            .map(method -> method == null ? "label" : method)
                            .distinct()
                            .toList();
            return named.contains("label") ? "label" : named.getFirst();
        }

        private @Nullable Quantity<Density> density() {
            if (in.stream().anyMatch(portion -> portion.content.density.isEmpty())) {
                return null;
            }
            double volume = sum(c -> c.solids / c.density.orElseThrow());
            return Quantity.computed(sum(LotContent::solids) / volume, Units.GRAM_PER_MILLILITRE);
        }

        private @Nullable String expires() {
            return lots().flatMap(lot -> Stream.ofNullable(lot.expires()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
