package org.thioloom.recipes.writing;

import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.Provenance;
import org.thioloom.chem.hazard.Statement;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.substance.Property;
import org.thioloom.chem.substance.Substance;

import java.util.List;
import java.util.Locale;

/// Writes what the catalogue has of a substance, as a part of other documents.
final class SubstanceWriter {
    private SubstanceWriter() {}

    static JsonTree tree(Substance substance) {
        return new JsonTree()
                .put("key", substance.key())
                .put("cas", substance.cas())
                .putTexts("synonyms", substance.synonyms())
                .putAll(
                        "properties",
                        substance.properties().stream().map(SubstanceWriter::property).toList())
                .put("hazards", hazards(SubstanceHazards.of(substance.key())));
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

    private static JsonTree hazards(Hazards hazards) {
        return switch (hazards) {
            case Hazards.Listed listed ->
                    from(listed.provenance(), "listed")
                            .put("signal", listed.signal().name().toLowerCase(Locale.ROOT))
                            .putTexts(
                                    "pictograms",
                                    listed.pictograms().stream().map(Enum::name).toList())
                            .putTexts("hazards", codes(listed.hazards()))
                            .putTexts("supplemental", codes(listed.supplemental()))
                            .putTexts("precautions", codes(listed.precautions()));
            case Hazards.NoneKnown(Provenance provenance) -> from(provenance, "none known");
            case Hazards.Unknown(String reason) ->
                    new JsonTree().put("state", "unknown").put("reason", reason);
        };
    }

    private static JsonTree from(Provenance provenance, String state) {
        return new JsonTree()
                .put("state", state)
                .put("source", provenance.source())
                .put("date", provenance.date().toString());
    }

    private static List<String> codes(List<Statement> statements) {
        return statements.stream().map(Statement::code).toList();
    }
}
