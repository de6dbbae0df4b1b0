package org.thioloom.app.fx.record;

import org.thioloom.app.cli.RecordFile;
import org.thioloom.app.cli.RecordFile.Sheets;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.office.Viewer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A desk without a window, and records that were filled in at the bench.
public final class Bench {
    static final String RECIPE = "anp-c-2.0k";
    public static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    private Bench() {}

    public static Desk desk() {
        return new Desk(Document.ofTemplate(RECIPE), NOW);
    }

    static ExportViewModel export(Desk desk) {
        return new ExportViewModel(desk, new PaperworkViewModel(), NOW, new Viewer(List.of()));
    }

    /// The workbook of what is open, filled in.
    public static Path filled(Desk desk, Path place, Consumer<Sheets> entries) throws IOException {
        ExportViewModel export = export(desk);
        export.export(place);
        if (!(export.state().get() instanceof ExportViewModel.State.Done)) {
            throw new AssertionError(export.state().get());
        }
        return new RecordFile(place).saved(entries).path();
    }

    /// Four discs, the light, a lot, and everything weighed nearly as planned.
    public static void asAtTheBench(Sheets sheets) {
        sheets.weighed()
                .type("items.weighed", 0, 1.01 * sheets.number("items.target", 0))
                .type("items.lot", 0, "N-12")
                .type("Batch_No", 0, "B-17")
                .type("Batch_Date", 0, 46349)
                .type("Cure_Irradiance", 0, 5.5);
        for (int disc = 0; disc < 4; disc++) {
            sheets.type("discs.dispensed", disc, 8 + disc);
            for (int gauge = 1; gauge <= 5; gauge++) {
                sheets.type("discs.gauge" + gauge, disc, 100 + 12 * disc + gauge);
            }
        }
    }
}
