package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.Coil;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.PrimaryLoops;

import java.util.List;
import java.util.OptionalDouble;

/// What linkers that bite the node they hang on would take from a network.
///
/// @param loops upper estimate
/// @param cured what is left at the same conversion
/// @param basis in words: where λ comes from
/// @param swollen n₁ were the chains swollen by a good solvent, `[-]`; empty in brief, and when λ
///   was stated
/// @param gelPoint with the loops, at the upper estimate; null in brief
public record LoopForecast(
        PrimaryLoops loops,
        CuredNetwork cured,
        String basis,
        OptionalDouble swollen,
        @Nullable GelPoint gelPoint) {

    /// The least n₁ that is likely, `[-]`: the swollen chain's, or what larger rings may leave.
    public double fewestPerLinker() {
        return swollen.orElse(loops.fewestPerLinker());
    }

    static Answer<LoopForecast> of(
            WeighedNetwork weighed, NetworkConditions conditions, double firstConversion) {
        return tendency(weighed, conditions)
                .then(tendency -> inBrief(weighed, conditions, firstConversion, tendency))
                .then(brief ->
                        conditions.inFull()
                                ? inFull(weighed, conditions, firstConversion, brief)
                                : new Found<>(brief));
    }

    /// @param value λ, `[-]`
    private record Tendency(double value, String basis) {}

    private static Answer<Tendency> tendency(WeighedNetwork weighed, NetworkConditions conditions) {
        if (conditions.tendency().isPresent()) {
            return new Found<>(new Tendency(conditions.tendency().getAsDouble(), "as stated"));
        }
        return weighed.chain()
                .then(mass -> weighed.loopTendency(melt(), mass))
                .map(value -> new Tendency(value, "chains as in a melt of " + melt().polymer()));
    }

    private static Coil melt() {
        return Coil.all().getFirst();
    }

    private static Answer<LoopForecast> inBrief(
            WeighedNetwork weighed,
            NetworkConditions conditions,
            double firstConversion,
            Tendency tendency) {
        return PrimaryLoops.of(weighed.growth(), tendency.value(), firstConversion)
                .then(loops ->
                        loops.network()
                                .then(rest -> CuredNetwork.of(weighed, conditions, rest))
                                .map(cured ->
                                        new LoopForecast(
                                                loops,
                                                cured,
                                                tendency.basis(),
                                                OptionalDouble.empty(),
                                                null)));
    }

    private static Answer<LoopForecast> inFull(
            WeighedNetwork weighed,
            NetworkConditions conditions,
            double firstConversion,
            LoopForecast brief) {
        Answer<OptionalDouble> swollen =
                conditions.tendency().isPresent()
                        ? new Found<>(OptionalDouble.empty())
                        : swollen(weighed, firstConversion);
        return PrimaryLoops.gelPoint(weighed.growth(), brief.loops().tendency())
                .then(gel ->
                        swollen.map(fewer ->
                                new LoopForecast(
                                        brief.loops(), brief.cured(), brief.basis(), fewer, gel)));
    }

    private static Answer<OptionalDouble> swollen(WeighedNetwork weighed, double firstConversion) {
        List<Coil> coils = Coil.all();
        return weighed.chain()
                .then(mass -> weighed.loopTendency(coils.getLast(), mass))
                .then(less -> PrimaryLoops.of(weighed.growth(), less, firstConversion))
                .map(loops -> OptionalDouble.of(loops.perLinker()));
    }
}
