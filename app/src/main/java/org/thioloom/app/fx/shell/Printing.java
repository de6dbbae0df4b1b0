package org.thioloom.app.fx.shell;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.text.TextRecord;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.Optional;

/// Prints the plan as the command line writes it.
final class Printing {
    private static final double LEADING = 1.25;

    private final Desk desk;
    private final Stage stage;

    Printing(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    void print() {
        Optional<BatchRecord> record = desk.planned().get().record();
        PrinterJob job = PrinterJob.createPrinterJob();
        if (record.isEmpty() || job == null) {
            desk.tell(
                    Notice.trouble(
                            record.isEmpty()
                                    ? "there is no plan to print; see the findings"
                                    : "this computer knows no printer"));
            return;
        }
        if (job.showPrintDialog(stage)) {
            print(job, record.get());
        }
    }

    private void print(PrinterJob job, BatchRecord record) {
        PageLayout paper = job.getJobSettings().getPageLayout();
        // a letter of a fixed font is six tenths as wide as it is tall
        double size = paper.getPrintableWidth() / TextRecord.WIDTH / 0.61;
        int lines = (int) (paper.getPrintableHeight() / (size * LEADING));
        List<String> text =
                (TextRecord.draw(record, TextRecord.WIDTH)
                                + TextRecord.findings(record, TextRecord.WIDTH))
                        .lines()
                        .toList();
        boolean printed = true;
        for (int from = 0; from < text.size() && printed; from += lines) {
            Text page =
                    new Text(
                            String.join(
                                    "\n", text.subList(from, Math.min(text.size(), from + lines))));
            page.setFont(Font.font("monospace", size));
            page.setLineSpacing(size * (LEADING - 1.17));
            printed = job.printPage(page);
        }
        if (!printed || !job.endJob()) {
            desk.tell(Notice.trouble("the printer did not take the plan; look at its queue"));
        }
    }
}
