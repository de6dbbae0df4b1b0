package org.thioloom.recipes.review;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Role;

import java.util.stream.Stream;

/// Assays nobody stated, solvates nobody counted, and rests nobody explained (facts: chemistry,
/// 12.2 and 12.4).
final class Purity implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        return plan.materials().stream()
                .filter(m -> m.group() != null || m.input().role() == Role.BASE)
                .flatMap(material -> check(plan, material));
    }

    /// A titrated lot needs no assay where its groups are counted and not its molecules.
    private static boolean isCountedByTitration(Material material, @Nullable RatioBasis basis) {
        boolean byGroups =
                basis == null
                        ? material.input().basis() instanceof Basis.Groups
                        : basis == RatioBasis.GROUPS;
        return byGroups && material.lot() != null && material.lot().content() != null;
    }

    private static Stream<Finding> check(ControlRecipe plan, Material material) {
        RatioBasis basis = plan.order().ratioBasis();
        Lot lot = material.lot();
        String pointer = material.input().pointer();
        if (lot != null && lot.assay() != null) {
            return rest(material, lot, lot.assay());
        }
        if (lot != null && (lot.solvate() != null || isCountedByTitration(material, basis))) {
            return Stream.empty();
        }
        Finding unstated = Rule.ASSAY_UNSTATED.at(pointer, material.input().id(), material.assay());
        return isLithiumBorate(material)
                ? Stream.of(
                        unstated,
                        Rule.SOLVATE_UNACCOUNTED.at(
                                pointer,
                                material.input().id(),
                                solvate(plan.master().catalogue(), material)))
                : Stream.of(unstated);
    }

    /// What three molecules of DME would weigh in this salt, in words.
    private static String solvate(Catalogue catalogue, Material material) {
        double solvent =
                catalogue.find("dme").map(Substance::structure).orElseThrow()
                                instanceof Molecule dme
                        ? 3 * dme.molarMass().in(Units.GRAM_PER_MOLE)
                        : 0;
        double share = solvent / (solvent + material.molarMass().in(Units.GRAM_PER_MOLE));
        return Math.round(100 * share) + " wt% for 3 DME";
    }

    private static boolean isLithiumBorate(Material material) {
        var structure = material.substance().structure();
        return structure.count("lithium") > 0 && structure.count("borate") > 0;
    }

    private static Stream<Finding> rest(Material material, Lot lot, Quantity<MassFraction> assay) {
        @Nullable Quantity<MassFraction> volatiles = lot.volatiles();
        double rest = 100 - assay.in(Units.PERCENT_BY_MASS);
        boolean explained = rest < 1e-9 || volatiles != null || lot.solvate() != null;
        return explained
                ? Stream.empty()
                : Stream.of(
                        Rule.REST_COUNTED_AS_SOLIDS.at(
                                material.input().pointer(),
                                Quantity.computed(rest, Units.PERCENT_BY_MASS),
                                lot.id()));
    }
}
