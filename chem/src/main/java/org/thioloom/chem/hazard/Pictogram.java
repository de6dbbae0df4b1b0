package org.thioloom.chem.hazard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The nine hazard pictograms of GHS.
public enum Pictogram {
    GHS01("exploding bomb"),
    GHS02("flame"),
    GHS03("flame over circle"),
    GHS04("gas cylinder"),
    GHS05("corrosion"),
    GHS06("skull and crossbones"),
    GHS07("exclamation mark"),
    GHS08("health hazard"),
    GHS09("environment");

    private static final Set<String> IRRITATION = Set.of("H315", "H319");
    private static final Set<String> SKIN = Set.of("H315", "H317", "H319");

    private final String words;

    Pictogram(String words) {
        this.words = words;
    }

    /// What it shows: `flame`.
    public String words() {
        return words;
    }

    /// Those that go with some statements, in their order.
    ///
    /// Article 26 of CLP (clp2008) takes the exclamation mark away beside the skull, that for skin
    /// and eye irritation beside corrosion, and that for skin and eyes beside respiratory
    /// sensitisation.
    static List<Pictogram> of(Collection<Statement> statements) {
        Set<Pictogram> shown = EnumSet.noneOf(Pictogram.class);
        statements.forEach(statement -> shown.addAll(statement.pictograms()));
        boolean corrosive = shown.contains(GHS05);
        boolean sensitises = has(statements, "H334");
        boolean exclaims =
                statements.stream()
                        .filter(statement -> statement.pictograms().contains(GHS07))
                        .flatMap(statement -> statement.parts().stream())
                        .filter(code -> !(corrosive && IRRITATION.contains(code)))
                        .anyMatch(code -> !(sensitises && SKIN.contains(code)));
        if (shown.contains(GHS06) || !exclaims) {
            shown.remove(GHS07);
        }
        return List.copyOf(shown);
    }

    private static boolean has(Collection<Statement> statements, String code) {
        return statements.stream().anyMatch(statement -> statement.parts().contains(code));
    }
}
