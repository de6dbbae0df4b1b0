package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.reaction.LinkerBlend;
import org.thioloom.chem.reaction.LinkerBlend.Part;

import java.util.ArrayList;
import java.util.List;

/// A blend of two linkers, in words: how much of each, and what the network holds.
public final class TextBlend {
    private static final String INDENT = "  ";

    private TextBlend() {}

    /// How much of each first.
    ///
    /// @param node what it is called
    /// @param linkers what they are called, in the order of the parts
    public static String draw(String node, List<String> linkers, LinkerBlend blend) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("linker", "mol%", "wt%", "g per g of node"));
        for (int i = 0; i < linkers.size(); i++) {
            Part part = blend.parts().get(i);
            rows.add(
                    List.of(
                            name(linkers.get(i), part),
                            TextCoupling.number(100 * part.moleShare()),
                            TextCoupling.number(100 * part.massShare()),
                            TextCoupling.number(part.perNode())));
        }
        String title = node + " + " + String.join(" + ", linkers);
        return String.join("\n", TextTable.wrap(title, TextRecord.WIDTH))
                + "\n"
                + INDENT
                + blend.of().coupling().name()
                + TextCoupling.COMPLETE
                + "\n\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH)
                + "\n"
                + TextCoupling.draw(blend.unit());
    }

    private static String name(String linker, Part part) {
        return linker + ", " + TextCoupling.number(part.linker().molarMass()) + " g/mol";
    }
}
