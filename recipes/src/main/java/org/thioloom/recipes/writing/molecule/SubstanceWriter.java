package org.thioloom.recipes.writing.molecule;

import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.substance.Property;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.writing.JsonTree;

import java.util.Locale;

/// Writes what the catalogue has of a substance, as a part of other documents.
public final class SubstanceWriter {
    private SubstanceWriter() {}

    static JsonTree tree(Substance substance) {
        return new JsonTree()
                .put("key", substance.key())
                .put("cas", substance.cas())
                .putTexts("synonyms", substance.synonyms())
                .putAll(
                        "properties",
                        substance.properties().stream().map(SubstanceWriter::property).toList())
                .put("hazards", HazardWriter.tree(SubstanceHazards.of(substance.key())));
    }

    private static JsonTree property(Property property) {
        JsonTree tree =
                new JsonTree().put("kind", property.kind().key()).put("text", property.text());
        if (property.value() instanceof Property.Value.Measured(var quantity, _, _)) {
            tree.put("quantity", quantity);
        }
        return tree.put("confidence", property.confidence().name().toLowerCase(Locale.ROOT))
                .put("source", property.source())
                .put("note", property.note());
    }
}
