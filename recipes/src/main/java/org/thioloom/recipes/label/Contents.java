package org.thioloom.recipes.label;

import org.thioloom.chem.hazard.ContainerHazards.Content;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.HazardLines.HazardLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the containers of a batch hold, with the hazards that its record states of each.
record Contents(BatchRecord record) {
    private static final int DIGITS = 3;

    /// One material as its bottle holds it, the solvate included.
    List<Content> of(Material material) {
        String id = material.input().id();
        List<Content> inside = new ArrayList<>();
        for (HazardLine line : record.hazards().materials()) {
            if (line.id().equals(id)) {
                inside.add(new Content(id, line.hazards()));
            }
        }
        for (HazardLine line : record.hazards().others()) {
            if (line.id().startsWith(id + ", its ")) {
                inside.add(new Content(line.id(), line.hazards()));
            }
        }
        return inside;
    }

    /// What a bath is of.
    List<Content> of(Baths.Bath bath) {
        for (HazardLine line : record.hazards().others()) {
            if (line.id().equals(bath.id() + " bath")) {
                return List.of(new Content(bath.id(), line.hazards()));
            }
        }
        return bath.ofMaterial(record.control())
                .map(this::of)
                .orElseGet(() -> List.of(bath.unlisted()));
    }

    List<Content> all() {
        return record.control().materials().stream()
                .flatMap(material -> of(material).stream())
                .toList();
    }

    Material material(String input) {
        return record.control().materials().stream()
                .filter(material -> material.input().id().equals(input))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("bug: no material " + input));
    }

    /// Every material with its share of the mass: `in wt%: node 10.4, linker 39.1`.
    ///
    /// @param full by name of the substance; else as the recipe calls it
    String shares(boolean full) {
        Map<String, Double> used = record.control().used();
        double total = used.values().stream().mapToDouble(Double::doubleValue).sum();
        List<String> shares = new ArrayList<>();
        for (Material material : record.control().materials()) {
            String id = material.input().id();
            double share = 100 * used.getOrDefault(id, 0.0) / total;
            shares.add(
                    (full ? material.substance().name() : id)
                            + " "
                            + Rounding.significant(Quantity.twelveDigits(share), DIGITS));
        }
        return "in wt%: " + String.join(", ", shares);
    }
}
