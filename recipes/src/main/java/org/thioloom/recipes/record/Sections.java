package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Product;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.control.Supply;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.forecast.Forecasts;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.section.CureFacts;
import org.thioloom.recipes.section.FtirFacts;
import org.thioloom.recipes.section.OwnDiscsFacts;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.uncertainty.RatioBudget;
import org.thioloom.recipes.waste.Washes;
import org.thioloom.recipes.waste.Wastes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers the facts of a plan under headings.
final class Sections {
    private static final int CAUSES = 2;

    private Sections() {}

    static List<Section> of(
            ControlRecipe plan,
            Forecasts forecasts,
            HazardLines hazards,
            FtirPlan ftir,
            Optional<RatioBudget> ratio) {
        List<Section> sections = new ArrayList<>();
        sections.add(ratio(plan.stoichiometry(), ratio));
        if (plan.solution() != null) {
            sections.add(solution(plan.solution()));
        }
        if (plan.casting() != null) {
            sections.add(casting(plan.casting()));
        }
        if (forecasts.ownDiscs() != null) {
            sections.add(OwnDiscsFacts.of(forecasts.ownDiscs()));
        }
        if (plan.product() != null) {
            sections.add(product(plan.product()));
        }
        if (plan.cure() != null) {
            sections.add(CureFacts.of(plan.cure(), forecasts.exposure()));
        }
        if (!(plan.master().formula().output() instanceof Output.Product)) {
            sections.add(NetworkSection.of(forecasts.network()));
        }
        Washes.section(plan.steps()).ifPresent(sections::add);
        if (plan.supply() != null) {
            sections.add(supply(plan.supply()));
        }
        sections.add(hazards.section());
        sections.add(FtirFacts.of(plan, ftir));
        sections.add(Wastes.section(Wastes.of(plan)));
        return sections;
    }

    private static Section ratio(Stoichiometry s, Optional<RatioBudget> known) {
        String symbols = s.firstGroup().symbol() + " : " + s.secondGroup().symbol();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact.Words(
                        "by molecule",
                        "1 : %s (%s : %s)"
                                .formatted(
                                        four(s.linkersPerNode()),
                                        amount(s.nodes()),
                                        amount(s.linkers()))));
        facts.add(
                new Fact.Words(
                        "by group",
                        "%s = %s (%s : %s)"
                                .formatted(
                                        symbols,
                                        four(s.imbalance()),
                                        amount(s.first()),
                                        amount(s.second()))));
        known.ifPresent(k -> facts.add(new Fact.Words("known to", known(s.imbalance(), k))));
        facts.add(
                new Fact.Words(
                        "limiting", s.limiting() == null ? "neither" : s.limiting().symbol()));
        return new Section("Ratio", facts);
    }

    /// To first order, at the planned masses.
    private static String known(double ratio, RatioBudget known) {
        String causes = known.causes().stream().limit(CAUSES).collect(Collectors.joining(", "));
        return "u(r) = %s, k = 1; most of it from %s"
                .formatted(
                        Rounding.significant(BigDecimal.valueOf(known.planned() * ratio), 2),
                        causes);
    }

    private static Section solution(Solution s) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Measure("mass", s.mass(), s.basis()));
        facts.add(new Fact.Measure("volume", s.volume(), "volumes added"));
        facts.add(new Fact.Measure("density", s.density(), ""));
        facts.add(new Fact.Measure("solids by mass", s.solidsMassFraction(), "of solution"));
        facts.add(new Fact.Measure("solids by volume", s.solidsVolumeFraction(), "of solution"));
        number(facts, "initiator", s.initiatorMassFraction(), "of solution");
        number(facts, "", s.initiatorPerSolids(), "of solids");
        number(facts, "", s.initiatorPerFirstGroup(), "per group " + s.firstGroupSymbol());
        facts.add(new Fact.Measure(s.firstGroupSymbol(), s.firstGroup(), "in solution"));
        return new Section("Solution", facts);
    }

    private static void number(
            List<Fact> facts, String label, @Nullable Quantity<?> quantity, String remark) {
        if (quantity != null) {
            facts.add(new Fact.Measure(label, quantity, remark));
        }
    }

    private static Section casting(Casting c) {
        String overage =
                switch (c.overage()) {
                    case Overage.Share(var share) -> share.toString();
                    case Overage.Extra(var extra) -> extra.toString();
                };
        String drying =
                c.drying() == 1
                        ? "pinned"
                        : Math.abs(c.drying() - 1.0 / 3) < 1e-12
                                ? "free"
                                : "a = " + four(c.drying());
        return new Section(
                "Casting",
                List.of(
                        new Fact.Words(
                                "discs",
                                c.discs() + (c.spares() == 0 ? "" : " + " + c.spares() + " spare")),
                        new Fact.Measure(
                                "solution per disc",
                                c.perDiscVolume(),
                                Rounding.shown(c.perDiscMass()) + " mg"),
                        new Fact.Measure("liquid disc, wide", c.mouldDiameter(), "the mould"),
                        new Fact.Measure("liquid disc, deep", c.mouldDepth(), "level, no meniscus"),
                        new Fact.Measure("dry disc, wide", c.dry().diameter(), "drying " + drying),
                        new Fact.Measure("dry disc, thick", c.dry().thickness(), ""),
                        new Fact.Measure("dry disc, mass", c.dry().mass(), ""),
                        new Fact.Measure("dry density", c.dry().density(), "volumes added"),
                        new Fact.Words("overage", overage),
                        new Fact.Measure("dead volume", c.deadVolume(), "")));
    }

    private static Section product(Product p) {
        boolean network = p.formula() == null;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Words(network ? "product" : "substance", p.name()));
        if (p.formula() != null) {
            facts.add(new Fact.Words("formula", p.formula()));
        }
        String mass = Rounding.toDecimals(p.molarMass().value(), 2) + " " + p.molarMass().unit();
        facts.add(new Fact.Words("molar mass", mass + (network ? " (per node)" : " (unsolvated)")));
        facts.add(
                new Fact.Measure(
                        "amount", p.amount(), network ? "of nodes" : "if every molecule arrives"));
        facts.add(
                new Fact.Measure(
                        "theoretical mass", p.theoreticalMass(), "100 % yield, unsolvated"));
        return new Section("Product", facts);
    }

    private static Section supply(Supply s) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Words("runs out first", s.runsOutFirst()));
        if (s.discs() > 0) {
            facts.add(new Fact.Words("discs possible", Integer.toString(s.discs())));
        }
        s.stocks()
                .forEach(h ->
                        facts.add(
                                new Fact.Measure(
                                        h.input() + " left", h.left(), "of " + h.available())));
        return new Section("At hand", facts);
    }

    private static String four(double value) {
        return Rounding.significant(BigDecimal.valueOf(value), 4);
    }

    private static String amount(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
