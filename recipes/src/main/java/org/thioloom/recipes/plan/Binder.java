package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.stoichiometry.ReactiveMaterial;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.check.OpenQuestions;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Binds each input to its bottle: which molecules, how pure, how many groups alive.
final class Binder {
    // what a titration may be off by
    private static final double CONTENT_TOLERANCE = 1.05;

    private final Formula formula;
    private final List<Lot> lots;
    private final List<Finding> findings;

    Binder(Formula formula, List<Lot> lots, List<Finding> findings) {
        this.formula = formula;
        this.lots = lots;
        this.findings = findings;
    }

    /// All inputs, when all could be bound.
    List<Bound> bind() {
        List<Bound> bound = new ArrayList<>();
        for (Input input : formula.inputs()) {
            input.substance()
                    .value()
                    .flatMap(substance -> bind(input, substance))
                    .ifPresent(bound::add);
        }
        return bound;
    }

    private Optional<Bound> bind(Input input, Substance substance) {
        @Nullable Lot lot =
                lots.stream().filter(l -> l.input().equals(input.id())).findFirst().orElse(null);
        Structure structure = substance.structure();
        Optional<Quantity<MolarMass>> molarMass = molarMass(input, structure, lot);
        if (molarMass.isEmpty()) {
            return Optional.empty();
        }
        double m = molarMass.get().in(Units.GRAM_PER_MOLE);
        Purity purity = purity(lot, m);
        FunctionalGroup group = group(structure);
        @Nullable Quantity<AmountFraction> alive = lot == null ? null : lot.alive();
        @Nullable Quantity<Content> content = lot == null ? null : lot.content();
        ReactiveMaterial material =
                new ReactiveMaterial(
                        m,
                        purity.assay,
                        group == null ? 0 : structure.count(group.key()),
                        alive == null ? 1 : alive.in(Units.PERCENT_BY_AMOUNT) / 100,
                        content == null
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(content.in(Units.MILLIMOLE_PER_GRAM) / 1000));
        checkContent(lot, material);
        return Optional.of(
                new Bound(
                        input,
                        substance,
                        lot,
                        structure instanceof Molecule molecule ? molecule.formula() : null,
                        molarMass.get(),
                        material,
                        purity.volatiles,
                        group,
                        density(input, substance, lot),
                        volatileDensity(lot)));
    }

    /// Titrated groups may be fewer than the structure has, and not more.
    private void checkContent(@Nullable Lot lot, ReactiveMaterial material) {
        if (lot == null || lot.content() == null) {
            return;
        }
        String pointer = "/lots/" + lots.indexOf(lot) + "/content";
        double most = material.assay() / material.molarMass() * material.functionality() * 1e3;
        if (lot.content().in(Units.MILLIMOLE_PER_GRAM) > most * CONTENT_TOLERANCE) {
            findings.add(
                    Rule.CONTENT_ABOVE_STRUCTURE.at(
                            pointer,
                            lot.id(),
                            lot.content(),
                            Rounding.shown(Quantity.computed(most, Units.MILLIMOLE_PER_GRAM))
                                    + " mmol/g"));
        }
        if (lot.alive() != null) {
            findings.add(Rule.CONTENT_GOES_FIRST.at(pointer, lot.id()));
        }
    }

    private Optional<Quantity<MolarMass>> molarMass(
            Input input, Structure structure, @Nullable Lot lot) {
        @Nullable Quantity<MolarMass> measured = lot == null ? null : lot.molarMass();
        return switch (structure) {
            case Molecule molecule ->
                    Optional.of(measured == null ? molecule.molarMass() : measured);
            case Polymer polymer ->
                    (measured == null ? stated(input) : Optional.of(measured))
                            .flatMap(mn -> aboveEndGroups(input, polymer, mn));
        };
    }

    private Optional<Quantity<MolarMass>> stated(Input input) {
        Entry<Quantity<MolarMass>> entry = input.molarMass();
        switch (entry) {
            case null ->
                    findings.add(
                            Rule.MOLAR_MASS_MISSING.at(input.pointer() + "/molarMass", input.id()));
            case Entry.Asked<Quantity<MolarMass>> asked ->
                    findings.add(OpenQuestions.needed(asked));
            case Entry.Stated<Quantity<MolarMass>> _ -> {}
        }
        return Optional.ofNullable(entry).flatMap(Entry::value);
    }

    private Optional<Quantity<MolarMass>> aboveEndGroups(
            Input input, Polymer polymer, Quantity<MolarMass> mn) {
        if (mn.compareTo(polymer.endMass()) > 0) {
            return Optional.of(mn);
        }
        findings.add(
                Rule.MN_BELOW_END_GROUPS.at(
                        input.pointer() + "/molarMass", input.id(), mn, polymer.endMass()));
        return Optional.empty();
    }

    /// Mass fractions of active species and of what leaves, `[-]`.
    private record Purity(double assay, double volatiles) {}

    /// The assay goes before the solvate's; a solvate leaves with its share of the active mass.
    private Purity purity(@Nullable Lot lot, double molarMass) {
        if (lot == null) {
            return new Purity(1, 0);
        }
        double bound = lot.solvate() == null ? 0 : solvateMass(lot.solvate()) / molarMass;
        @Nullable Quantity<MassFraction> assay = lot.assay();
        @Nullable Quantity<MassFraction> stated = lot.volatiles();
        double v = stated == null ? Double.NaN : stated.in(Units.PERCENT_BY_MASS) / 100;
        double w =
                assay != null
                        ? assay.in(Units.PERCENT_BY_MASS) / 100
                        : stated != null ? 1 - v : 1 / (1 + bound);
        double leaving = stated != null ? v : w * bound;
        if (w + leaving > 1 + 1e-9) {
            findings.add(
                    Rule.SOLVATE_CONTRADICTS_ASSAY.at(
                            "/lots/" + lots.indexOf(lot) + "/assay",
                            lot.id(),
                            assay == null ? "no" : assay,
                            stated != null ? "volatiles leave" : "solvate leaves",
                            percent(stated != null ? 1 - v : 1 / (1 + bound))));
        }
        return new Purity(w, leaving);
    }

    private static Quantity<MassFraction> percent(double share) {
        return Quantity.computed(Math.round(share * 1e4) / 1e2, Units.PERCENT_BY_MASS);
    }

    private static double solvateMass(Lot.Solvate solvate) {
        return solvate.substance().structure() instanceof Molecule molecule
                ? solvate.perMolecule() * molecule.molarMass().in(Units.GRAM_PER_MOLE)
                : 0;
    }

    private @Nullable FunctionalGroup group(Structure structure) {
        Coupling coupling = formula.coupling();
        String key =
                structure.count(coupling.first()) > 0
                        ? coupling.first()
                        : structure.count(coupling.second()) > 0 ? coupling.second() : "";
        return FunctionalGroups.find(key).orElse(null);
    }

    private OptionalDouble density(Input input, Substance substance, @Nullable Lot lot) {
        Quantity<Density> own =
                lot != null && lot.density() != null ? lot.density() : input.density();
        Optional<Quantity<Density>> known =
                own == null ? substance.density(formula.volumesAt()) : Optional.of(own);
        return gramsPerMillilitre(known);
    }

    /// A solvate of unknown density counts with that of the solvent it joins.
    private OptionalDouble volatileDensity(@Nullable Lot lot) {
        Optional<Quantity<Density>> own =
                lot == null || lot.solvate() == null
                        ? Optional.empty()
                        : lot.solvate().substance().density(formula.volumesAt());
        Optional<Quantity<Density>> joined =
                formula.inputs(Role.SOLVENT).stream()
                        .findFirst()
                        .flatMap(input -> input.substance().value())
                        .flatMap(substance -> substance.density(formula.volumesAt()));
        return gramsPerMillilitre(own.or(() -> joined));
    }

    private static OptionalDouble gramsPerMillilitre(Optional<Quantity<Density>> density) {
        return density.map(d -> OptionalDouble.of(d.in(Units.GRAM_PER_MILLILITRE)))
                .orElse(OptionalDouble.empty());
    }
}
