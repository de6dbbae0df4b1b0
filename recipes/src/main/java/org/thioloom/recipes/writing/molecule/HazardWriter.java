package org.thioloom.recipes.writing.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.Provenance;
import org.thioloom.chem.hazard.Statement;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes what is known of hazards, as a part of other documents: codes and signal word as a file
/// of lots states them.
public final class HazardWriter {
    private HazardWriter() {}

    public static JsonTree tree(Hazards hazards) {
        return switch (hazards) {
            case Hazards.Listed listed ->
                    from(
                            new JsonTree()
                                    .put("state", "listed")
                                    .put("signalWord", listed.signal().word())
                                    .putTexts("codes", codes(listed))
                                    .putTexts(
                                            "pictograms",
                                            listed.pictograms().stream().map(Enum::name).toList()),
                            listed.provenance());
            case Hazards.NoneKnown(Provenance provenance) ->
                    from(new JsonTree().put("state", "none known"), provenance);
            case Hazards.Unknown(String reason) ->
                    new JsonTree().put("state", "unknown").put("reason", reason);
        };
    }

    /// As a file of lots states them; null for what nobody knows.
    public static @Nullable JsonTree stated(@Nullable Hazards hazards) {
        return switch (hazards) {
            case Hazards.Listed listed ->
                    new JsonTree()
                            .put("signalWord", listed.signal().word())
                            .putTexts("codes", codes(listed))
                            .put("source", listed.provenance().source())
                            .put("date", listed.provenance().date().toString());
            case Hazards.NoneKnown(Provenance provenance) ->
                    new JsonTree()
                            .putTexts("codes", List.of())
                            .put("source", provenance.source())
                            .put("date", provenance.date().toString());
            case Hazards.Unknown _ -> null;
            case null -> null;
        };
    }

    private static JsonTree from(JsonTree tree, Provenance provenance) {
        return tree.put("source", provenance.source())
                .put("date", provenance.date().toString())
                .put("confidence", provenance.confidence().name().toLowerCase(Locale.ROOT))
                .put("note", provenance.note());
    }

    private static List<String> codes(Hazards.Listed listed) {
        return Stream.of(listed.hazards(), listed.supplemental(), listed.precautions())
                .flatMap(List::stream)
                .map(Statement::code)
                .toList();
    }
}
