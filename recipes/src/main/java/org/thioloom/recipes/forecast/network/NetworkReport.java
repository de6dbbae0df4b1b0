package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.network.sample.SampledNetwork;
import org.thioloom.chem.network.sample.Sampling;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.Header;

import java.util.List;

/// All there is to say of a network when it is asked for by itself.
///
/// @param header of the recipe; null of a network told directly
/// @param sample the same network drawn at random; null when nobody asked
/// @param compared what its paper measured
public record NetworkReport(
        @Nullable Header header,
        NetworkForecast forecast,
        @Nullable Sample sample,
        List<ComparedModulus> compared,
        List<Finding> findings) {

    public NetworkReport {
        compared = List.copyOf(compared);
        findings = List.copyOf(findings);
    }

    /// What was drawn.
    public record Sample(Sampling sampling, SampledNetwork drawn) {}
}
