package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.Provenance;
import org.thioloom.chem.hazard.Statement;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.substance.Property;
import org.thioloom.chem.substance.Substance;

import java.util.ArrayList;
import java.util.List;

/// What the catalogue has of a substance, in words: every value with its source, and its hazards.
public final class TextSubstance {
    private static final String INDENT = "  ";

    private TextSubstance() {}

    /// Below its structure.
    public static String draw(Substance substance) {
        List<List<String>> rows = new ArrayList<>();
        if (substance.cas() != null) {
            rows.add(List.of("CAS", substance.cas()));
        }
        if (!substance.synonyms().isEmpty()) {
            rows.add(List.of("also called", String.join("; ", substance.synonyms())));
        }
        for (Property property : substance.properties()) {
            rows.add(List.of(property.kind().words(), property.text() + " " + doubt(property)));
        }
        return "\nIn the catalogue, as "
                + substance.key()
                + "\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH)
                + "\nHazards\n"
                + hazards(SubstanceHazards.of(substance.key()));
    }

    private static String doubt(Property property) {
        String edit = property.confidence() == Confidence.LOW ? ", a default to edit" : "";
        return "[" + property.source() + edit + "]";
    }

    private static String hazards(Hazards hazards) {
        return switch (hazards) {
            case Hazards.Listed listed -> listed(listed);
            case Hazards.NoneKnown(Provenance from) ->
                    wrapped("none known [" + from.source() + "]; " + Provenance.CHECK);
            case Hazards.Unknown(String reason) -> wrapped("unknown, which is not safe: " + reason);
        };
    }

    private static String listed(Hazards.Listed listed) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Statement> kind :
                List.of(listed.hazards(), listed.supplemental(), listed.precautions())) {
            kind.forEach(statement -> rows.add(List.of(statement.code(), statement.text())));
        }
        return INDENT
                + listed.signal().name()
                + " ("
                + String.join(", ", listed.pictograms().stream().map(Enum::name).toList())
                + ")\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH)
                + wrapped(
                        "["
                                + listed.provenance().source()
                                + ", "
                                + listed.provenance().date()
                                + "]; "
                                + Provenance.CHECK);
    }

    private static String wrapped(String text) {
        return INDENT
                + String.join(
                        "\n" + INDENT, TextTable.wrap(text, TextRecord.WIDTH - INDENT.length()))
                + "\n";
    }
}
