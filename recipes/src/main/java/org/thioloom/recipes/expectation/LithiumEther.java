package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.EtherBands;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.band.forecast.Presence;
import org.thioloom.chem.band.forecast.Specimen.Placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Poly(ethylene glycol) beside lithium in a dry network: part of its C-O-C stands lower, and its
/// crystals are few.
///
/// @param parts what the network was made of
record LithiumEther(List<Part> parts, BandTable table) {
    private static final String PEG = "peg";
    private static final String CRYSTAL = "peg-crystal";
    private static final String BOUND = "peg-lithium";

    /// The network's ingredients with C-O-C at Li+ as one of its own.
    List<Ingredient> in(List<Ingredient> ingredients) {
        Optional<EtherBands> bands = bands();
        if (bands.isEmpty()) {
            return ingredients;
        }
        List<Ingredient> all = new ArrayList<>();
        for (Ingredient ingredient : ingredients) {
            double oxygens = ingredient.of(PEG);
            double crystals = ingredient.of(CRYSTAL);
            Ingredient melted = ingredient.without(CRYSTAL);
            all.add(
                    oxygens > 0
                            ? melted.with(BOUND, oxygens * bands.get().lithiumShare())
                            : melted);
            if (crystals > 0) {
                all.add(
                        new Ingredient(
                                "crystals of " + ingredient.name(),
                                Presence.UNSURE,
                                Map.of(CRYSTAL, crystals)));
            }
        }
        return all;
    }

    /// Where its bands are expected.
    Map<String, Placement> placements() {
        return bands().map(EtherBands::placements).orElse(Map.of());
    }

    private static double oxygens(Part part) {
        double gaps = part.ingredient().of(PEG);
        return gaps > 0 && part.units() > 0 ? part.units() * part.moles() : gaps;
    }

    private Optional<EtherBands> bands() {
        double ratio = lithiumPerEther();
        return EtherBands.isWithin(ratio) ? Optional.of(EtherBands.of(ratio)) : Optional.empty();
    }

    /// Ether repeat units for each lithium, `[-]`; empty where the laws of the paper's membranes do
    /// not reach.
    OptionalDouble etherPerLithium() {
        double ratio = lithiumPerEther();
        return EtherBands.isWithin(ratio) ? OptionalDouble.of(1 / ratio) : OptionalDouble.empty();
    }

    private double lithiumPerEther() {
        double lithium = parts.stream().mapToDouble(Part::lithium).sum();
        double oxygens = parts.stream().mapToDouble(LithiumEther::oxygens).sum();
        return oxygens > 0 ? lithium / oxygens : 0;
    }
}
