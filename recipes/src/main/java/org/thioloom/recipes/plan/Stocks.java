package org.thioloom.recipes.plan;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Material.Stock;

import java.util.Optional;
import java.util.stream.DoubleStream;

/// Stock solutions for what is too little to weigh.
///
/// @param smallest mass that the balance weighs within its tolerance, `[g]`
/// @param pipette smallest volume worth dispensing, `[mL]`
/// @param solventId the recipe's solvent
/// @param solvent its density, `[g/mL]`
record Stocks(double smallest, double pipette, String solventId, double solvent) {
    /// Mass concentrations a chemist would choose, `[g/mL]`.
    private static final double[] CONCENTRATIONS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1};

    /// Volumes a chemist would prepare, `[mL]`.
    private static final double[] VOLUMES = {0.5, 1, 2, 5, 10, 20, 50};

    /// The most dilute stock, hence the largest volume to dispense, that takes at most half of the
    /// solvent there is.
    ///
    /// @param mass of solute wanted, `[g]`
    /// @param density of the solute, `[g/mL]`
    /// @param available solvent of the recipe not yet taken by other stocks, `[g]`
    Optional<Stock> plan(double mass, double density, double available) {
        return DoubleStream.of(CONCENTRATIONS)
                .filter(c ->
                        mass / c >= pipette && solventIn(mass / c, mass, density) <= available / 2)
                .boxed()
                .findFirst()
                .flatMap(c -> prepare(mass, density, c));
    }

    private Optional<Stock> prepare(double mass, double density, double concentration) {
        double volume = mass / concentration;
        return DoubleStream.of(VOLUMES)
                .filter(v -> v >= 1.5 * volume && v * concentration >= smallest)
                .boxed()
                .findFirst()
                .map(prepared -> {
                    double solute = prepared * concentration;
                    double solventIn = solventIn(volume, mass, density);
                    return new Stock(
                            solventId,
                            Quantity.computed(solute * 1e3, Units.MILLIGRAM),
                            Quantity.computed(
                                    solventIn(prepared, solute, density) * 1e3, Units.MILLIGRAM),
                            Quantity.computed(prepared, Units.MILLILITRE),
                            Quantity.computed(concentration * 1e3, Units.MILLIGRAM_PER_MILLILITRE),
                            Quantity.computed((mass + solventIn) * 1e3, Units.MILLIGRAM),
                            Quantity.computed(volume * 1e3, Units.MICROLITRE),
                            Quantity.computed(solventIn * 1e3, Units.MILLIGRAM));
                });
    }

    /// Solvent in a volume of stock, by additive volumes. `[mL]`, `[g]`, `[g/mL]` to `[g]`
    private double solventIn(double volume, double mass, double density) {
        return (volume - mass / density) * solvent;
    }
}
