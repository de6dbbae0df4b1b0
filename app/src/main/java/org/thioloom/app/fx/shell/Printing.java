package org.thioloom.app.fx.shell;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.text.TextRecord;
import org.thioloom.recipes.record.BatchRecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints the plan as the command line writes it.
final class Printing {
    private static final double PROBE = 10;

    // the run-time prints by it on Linux, and says that all went well where it is missing
    private static final Path LPR = Path.of("/usr/bin/lpr");

    private final Desk desk;
    private final Stage stage;

    Printing(Desk desk, Stage stage) {
        this.desk = desk;
        this.stage = stage;
    }

    void print() {
        Optional<BatchRecord> record = desk.planned().get().record();
        if (record.isEmpty()) {
            desk.tell(Notice.trouble("there is no plan to print; see the findings"));
            return;
        }
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && !Files.isExecutable(LPR)) {
            desk.tell(
                    Notice.trouble(
                            "nothing was printed: that needs "
                                    + LPR
                                    + ", which Debian and Ubuntu have in the package cups-bsd"));
            return;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            desk.tell(Notice.trouble("this computer knows no printer"));
        } else if (job.showPrintDialog(stage)) {
            print(job, record.get());
        }
    }

    private void print(PrinterJob job, BatchRecord record) {
        job.getJobSettings().setJobName(desk.document().get().name());
        PageLayout paper = job.getJobSettings().getPageLayout();
        String text =
                TextRecord.draw(record, TextRecord.WIDTH)
                        + TextRecord.findings(record, TextRecord.WIDTH);
        boolean printed =
                pages(text, paper.getPrintableWidth(), paper.getPrintableHeight()).stream()
                        .allMatch(job::printPage);
        if (!printed || !job.endJob()) {
            desk.tell(Notice.trouble("the printer did not take the plan; look at its queue"));
        }
    }

    /// Text of [TextRecord#WIDTH] columns as pages, its letters as large as the width allows.
    ///
    /// @param width of the part that is printed `[pt]`
    /// @param height of it `[pt]`
    static List<Text> pages(String text, double width, double height) {
        Bounds probe = page(List.of("0".repeat(TextRecord.WIDTH)), PROBE).getLayoutBounds();
        // a hair's breadth less, because letters do not grow evenly
        double size = 0.99 * PROBE * width / probe.getWidth();
        int most = (int) (height / (probe.getHeight() * size / PROBE));
        List<String> lines = text.lines().toList();
        List<Text> pages = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            pages.add(page(lines.subList(from, Math.min(lines.size(), from + most)), size));
        }
        return pages;
    }

    private static Text page(List<String> lines, double size) {
        Text page = new Text(String.join("\n", lines));
        page.setTextOrigin(VPos.TOP);
        page.setFont(Font.font("monospace", size));
        return page;
    }
}
