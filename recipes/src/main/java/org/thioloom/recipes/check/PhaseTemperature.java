package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.Phase;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// How hot a phase is.
final class PhaseTemperature {
    private PhaseTemperature() {}

    /// Its set point, else its limits, the upper one first; empty when nobody said.
    static Optional<Quantity<Temperature>> of(Phase phase) {
        return phase.settings().stream()
                .filter(setting -> setting.name().equals("temperature"))
                .flatMap(setting -> setting.limits().value().stream())
                .flatMap(limits -> Stream.of(limits.target(), limits.high(), limits.low()))
                .filter(Objects::nonNull)
                .map(PhaseTemperature::celsius)
                .findFirst();
    }

    // A setting called temperature is read as one; only its static type has forgotten that.
    private static Quantity<Temperature> celsius(Quantity<?> q) {
        return new Quantity<>(
                q.value(),
                Units.TEMPERATURE.find(q.unit().symbol()).orElseThrow(),
                q.standardUncertainty());
    }
}
