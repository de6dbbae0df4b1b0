package org.thioloom.chem.substance;

import java.util.List;
import java.util.Optional;

/// The substances that ship. A new one is a row of `substances.tsv`, its density one of
/// `densities.tsv`, its melting and boiling points rows of `transitions.tsv`, what else is known of
/// it rows of `properties.tsv`.
public final class Substances {
    private static final Catalogue SHIPPED = new Catalogue(new ShippedTables());

    private Substances() {}

    /// All of them, as a catalogue that a user's rows can be laid over.
    public static Catalogue catalogue() {
        return SHIPPED;
    }

    /// In the order of the table.
    public static List<Substance> all() {
        return SHIPPED.all();
    }

    /// The substance of this key, name, synonym or CAS number, in capitals or not, with blanks and
    /// hyphens or without.
    public static Optional<Substance> find(String keyOrName) {
        return SHIPPED.find(keyOrName);
    }
}
