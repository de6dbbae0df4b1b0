package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.Weighable;
import org.thioloom.chem.backward.WholeDivisions;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.ArrayList;
import java.util.List;

/// A weighing page in whole divisions of the balance, and whole steps of the pipette for what is
/// poured.
///
/// @param lines in the page's order, one for each of the divisions' portions
public record WholeWeighing(WholeDivisions divisions, List<Portion> lines) {
    public WholeWeighing {
        lines = List.copyOf(lines);
    }

    /// What the bench shows: a division of the balance, a step of the pipette.
    ///
    /// @param smallest volume that the pipette dispenses; what is less is weighed
    public record Bench(
            Quantity<Mass> balance, Quantity<Volume> pipette, Quantity<Volume> smallest) {}

    /// What to weigh or dispense.
    ///
    /// @param planned as the page has it
    /// @param mass in whole divisions, or of whole steps
    /// @param volume to dispense; null when it is weighed
    public record Portion(
            String input,
            Quantity<Mass> planned,
            Quantity<Mass> mass,
            @Nullable Quantity<Volume> volume) {}

    /// The page in whole divisions, or what is too little to divide.
    public static Answer<WholeWeighing> of(WeighingPage page, Bench bench) {
        if (!bench.balance().isPositive() || !bench.pipette().isPositive()) {
            return new Refused<>(
                    "a division of %s and a step of %s are asked for"
                            .formatted(bench.balance(), bench.pipette()),
                    "give both above zero, such as 0.1mg and 0.1uL");
        }
        List<Weighable> weighables = page.lines().stream().map(l -> weighable(l, bench)).toList();
        return WholeDivisions.of(weighables)
                .map(divisions -> new WholeWeighing(divisions, lines(page, bench, divisions)));
    }

    private static Weighable weighable(Line line, Bench bench) {
        Quantity<Volume> volume = dispensed(line, bench);
        double target = line.target().in(Units.GRAM);
        double division =
                volume == null
                        ? bench.balance().in(Units.GRAM)
                        : bench.pipette().in(Units.LITRE) * target / volume.in(Units.LITRE);
        return new Weighable(
                line.input(),
                target,
                division,
                line.perGram().first() * 1e-3,
                line.perGram().second() * 1e-3,
                line.perGram().solids(),
                line.perGram().solution());
    }

    /// The volume of what is poured; null for what is weighed.
    private static @Nullable Quantity<Volume> dispensed(Line line, Bench bench) {
        Quantity<?> said = line.volume();
        for (Unit<Volume> unit : Units.VOLUME.units()) {
            if (said != null && said.unit().equals(unit)) {
                Quantity<Volume> volume =
                        new Quantity<>(said.value(), unit, said.standardUncertainty());
                return volume.compareTo(bench.smallest()) >= 0 ? volume : null;
            }
        }
        return null;
    }

    private static List<Portion> lines(WeighingPage page, Bench bench, WholeDivisions divisions) {
        List<Portion> lines = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            WholeDivisions.Portion portion = divisions.portions().get(i);
            boolean poured = dispensed(line, bench) != null;
            double steps = portion.divisions() * bench.pipette().in(Units.MICROLITRE);
            lines.add(
                    new Portion(
                            line.input(),
                            line.target(),
                            Quantity.computed(1e3 * portion.mass(), Units.MILLIGRAM),
                            poured ? Quantity.computed(steps, Units.MICROLITRE) : null));
        }
        return lines;
    }
}
