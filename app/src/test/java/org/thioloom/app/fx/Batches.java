package org.thioloom.app.fx;

import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Light;

import java.util.List;

/// Batches to try pages on.
public final class Batches {
    /// Everything at once.
    public static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    private static final String DISCS =
            """
            volume/uL,thickness/um
            6,78
            8,99
            9,121
            10,124
            12,157
            14,174
            """;

    private Batches() {}

    /// The paper's, as it ships.
    public static Document paper() {
        return Document.ofTemplate("anp-c-2.0k");
    }

    /// The same under a lamp that was measured.
    public static Document lit() {
        return with(paper().source().under(lamp()));
    }

    /// The same beside discs that were cast.
    public static Document litBesideDiscs() {
        return with(paper().source().under(lamp()).besideDiscs(DISCS));
    }

    private static Document with(BatchSource source) {
        return paper().from(source);
    }

    private static Light lamp() {
        return new Light(
                Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                null,
                Quantity.of("365", Units.NANOMETRE),
                null,
                List.of());
    }

    /// One that cannot be planned before its questions are answered.
    public static Planned refused() {
        return Planned.of(Document.ofTemplate("borate-node-hexenyl-ether"));
    }

    /// Planned.
    public static Planned planned(Document document) {
        Planned planned = Planned.of(document);
        if (planned.record().isEmpty()) {
            throw new IllegalStateException("bug: no plan: " + planned.findings());
        }
        return planned;
    }
}
