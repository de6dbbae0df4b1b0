package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Stock;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Equipment.Balance;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.record.WeighingPage.Doubt;
import org.thioloom.recipes.record.WeighingPage.Limits;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.record.WeighingPage.PerGram;
import org.thioloom.recipes.record.WeighingPage.StockLine;
import org.thioloom.recipes.record.WeighingPage.Totals;
import org.thioloom.recipes.uncertainty.RatioBudget;
import org.thioloom.recipes.uncertainty.WeighingWindows;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the materials of a plan as a weighing page.
final class WeighingPages {
    private static final int MOST_DIGITS = 5;

    /// Into how many digits the window of what is poured is divided at least.
    private static final double POURED_STEPS = 20;

    private static final Quantity<Mass> LARGE = Quantity.of("1", Units.GRAM);

    private final ControlRecipe control;
    private final Unit<Mass> unit;
    private final WeighingWindows windows;
    private final Optional<RatioBudget> known;

    private WeighingPages(
            ControlRecipe control, WeighingWindows windows, Optional<RatioBudget> known) {
        this.control = control;
        this.windows = windows;
        this.known = known;
        boolean large = control.materials().stream().anyMatch(m -> m.mass().compareTo(LARGE) >= 0);
        this.unit = large ? Units.GRAM : Units.MILLIGRAM;
    }

    static WeighingPage of(
            ControlRecipe control, WeighingWindows windows, Optional<RatioBudget> known) {
        return new WeighingPages(control, windows, known).page();
    }

    private Balance balance() {
        return control.master().balance();
    }

    private WeighingPage page() {
        Stoichiometry s = control.stoichiometry();
        List<Line> lines = control.materials().stream().map(this::line).toList();
        return new WeighingPage(
                unit,
                Rounding.decimals(balance().resolution().to(unit)),
                windows.stated(),
                windows.sentence(),
                lines,
                control.materials().stream().flatMap(this::stock).toList(),
                s.firstGroup(),
                s.secondGroup(),
                s.imbalance(),
                Stoichiometry.LEAST_RATIO,
                Stoichiometry.GREATEST_RATIO,
                known.map(k -> k.planned() * s.imbalance()).orElse(null),
                new Totals(
                        sum(lines, PerGram::solids),
                        sum(lines, PerGram::solution),
                        sum(lines, PerGram::initiator),
                        millimoles(lines, PerGram::first),
                        millimoles(lines, PerGram::second)));
    }

    private double sum(List<Line> lines, ToDoubleFunction<PerGram> part) {
        return lines.stream()
                .mapToDouble(l -> l.target().in(unit) * part.applyAsDouble(l.perGram()))
                .sum();
    }

    private static double millimoles(List<Line> lines, ToDoubleFunction<PerGram> part) {
        return lines.stream()
                .mapToDouble(l -> l.target().in(Units.GRAM) * part.applyAsDouble(l.perGram()))
                .sum();
    }

    private Line line(Material material) {
        Stock stock = material.addedAs();
        Quantity<Mass> target = (stock == null ? material.mass() : stock.mass()).to(unit);
        double share =
                stock == null ? 1 : material.mass().in(Units.GRAM) / stock.mass().in(Units.GRAM);
        Lot lot = material.lot();
        Material.Group group = material.group();
        double tolerance = windows.halfWidth(material.input().id());
        Quantity<?> volume = stock == null ? dispensed(material) : stock.volume();
        int decimals = decimals(target.in(unit) * (1 + tolerance));
        if (volume != null && target.compareTo(LARGE) >= 0) {
            decimals = Math.min(decimals, poured(2 * tolerance * target.in(unit)));
        }
        Limits limits = Limits.around(target.in(unit), tolerance, decimals);
        return new Line(
                material.input().id(),
                stock == null ? material.substance().name() : stockName(material, stock),
                detail(material, volume),
                lot == null ? null : lot.id(),
                lot == null ? null : lot.expires(),
                stock == null ? material.molarMass() : null,
                group == null ? "" : group.perMolecule() + " " + group.kind().symbol(),
                stock == null ? material.assay() : null,
                material.isAssayStated(),
                target,
                tolerance,
                decimals,
                Quantity.computed(limits.low(), unit),
                Quantity.computed(limits.high(), unit),
                volume,
                perGram(material, share),
                known.map(k -> doubt(k.of(material))).orElse(null),
                material.basis());
    }

    private Doubt doubt(RatioBudget.Known known) {
        return new Doubt(
                known.lot(),
                Quantity.computed(known.portion().weighed(), Units.MILLIGRAM).in(unit),
                known.portion().poured());
    }

    /// With the density by which a volume follows from the mass.
    private String detail(Material material, @Nullable Quantity<?> volume) {
        Stock stock = material.addedAs();
        Quantity<Mass> mass = stock == null ? material.mass() : stock.mass();
        Quantity<Volume> poured = stock == null ? material.volume() : stock.volume();
        String density =
                volume == null || poured == null
                        ? null
                        : "%s g/mL at %s"
                                .formatted(
                                        Rounding.shown(
                                                Quantity.computed(
                                                        mass.in(Units.GRAM)
                                                                / poured.in(Units.MILLILITRE),
                                                        Units.GRAM_PER_MILLILITRE)),
                                        control.master().formula().volumesAt());
        return Stream.of(material.substance().cas(), material.input().role().word(), density)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// What still tells the ends of a window apart, of a mass that is poured by the millilitre.
    private static int poured(double window) {
        return (int) Math.max(0, Math.ceil(-Math.log10(window / POURED_STEPS)));
    }

    /// A volume is worth printing when one can pour it.
    private @Nullable Quantity<?> dispensed(Material material) {
        return material.substance().isLiquid(control.master().formula().volumesAt())
                ? material.volume()
                : null;
    }

    private static String stockName(Material material, Stock stock) {
        return material.substance().name()
                + ", stock "
                + Rounding.shown(stock.concentration())
                + " "
                + stock.concentration().unit();
    }

    /// What the balance shows of a mass, but no more digits than anybody reads.
    private int decimals(double mass) {
        int whole = (int) Math.max(1, 1 + Math.floor(Math.log10(mass)));
        return Math.clamp(
                MOST_DIGITS - whole, 0, Rounding.decimals(balance().resolution().to(unit)));
    }

    /// @param share of the line that is the material itself, `[-]`; the rest is the stock's solvent
    private PerGram perGram(Material material, double share) {
        Role role = material.input().role();
        boolean outside =
                material.input().basis() instanceof Basis.Fraction fraction && fraction.outside();
        double grams = material.mass().in(Units.GRAM);
        double solids = role == Role.SOLVENT || outside ? 0 : share * material.solidsFraction();
        return new PerGram(
                solids,
                outside ? 1 - share : 1,
                role == Role.INITIATOR ? share : 0,
                share * groups(material, control.stoichiometry().firstGroup()) / grams,
                share * groups(material, control.stoichiometry().secondGroup()) / grams);
    }

    /// Groups of a kind in the planned mass. `[mmol]`
    private static double groups(Material material, FunctionalGroup kind) {
        Material.@Nullable Group group = material.group();
        return group != null && group.kind().equals(kind) ? group.amount().in(Units.MILLIMOLE) : 0;
    }

    private Stream<StockLine> stock(Material material) {
        Stock stock = material.addedAs();
        if (stock == null) {
            return Stream.empty();
        }
        return Stream.of(
                new StockLine(
                        stockName(material, stock),
                        stock.solute(),
                        material.input().id(),
                        stock.solvent(),
                        stock.solventId(),
                        stock.prepared()));
    }
}
