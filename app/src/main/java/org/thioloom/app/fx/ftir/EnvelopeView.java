package org.thioloom.app.fx.ftir;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.ftir.EnvelopeSheet.Component;
import org.thioloom.app.fx.part.BandGrid;
import org.thioloom.app.fx.part.BandGrid.Column;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Words;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;

import java.util.List;
import java.util.Locale;

/// The bands of an envelope in numbers, as the paper's Table 1 has them.
final class EnvelopeView extends VBox {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("centre / cm⁻¹", "cell-centre"),
                    new Column("width / cm⁻¹", "cell-width"),
                    new Column("area / cm⁻¹", "cell-area"));

    EnvelopeView() {
        getStyleClass().add("ftir-column");
    }

    void show(Content<EnvelopeSheet> content) {
        getChildren().clear();
        if (content instanceof Content.Shown<EnvelopeSheet>(EnvelopeSheet sheet)) {
            show(sheet);
        }
    }

    private void show(EnvelopeSheet sheet) {
        Entry entry = sheet.report().entries().getFirst();
        BandGrid grid = new BandGrid(COLUMNS);
        for (Component one : sheet.components()) {
            grid.head(one.name());
            grid.add(
                    BandGrid.words("", "sign"),
                    List.of(new Label(one.centre()), new Label(one.width()), new Label(one.area())),
                    "");
        }
        getChildren()
                .addAll(
                        Words.asItIs(entry.name(), "ftir-name"),
                        Words.part("Bands of Table 1", List.of(grid)),
                        Words.part("Lithium", Words.sentences(sheet.remarks(), "fact-words")));
        entry.published()
                .ifPresent(row ->
                        getChildren()
                                .add(
                                        Words.of(
                                                "The paper's %s has %s."
                                                        .formatted(
                                                                row.membrane(),
                                                                String.format(
                                                                        Locale.ROOT,
                                                                        "%.3f",
                                                                        row.fraction())),
                                                "remark")));
        if (!sheet.findings().isEmpty()) {
            getChildren()
                    .add(
                            Words.part(
                                    "What to know",
                                    Words.sentences(
                                            sheet.findings().stream()
                                                    .map(f -> f.problem() + "; " + f.advice())
                                                    .toList(),
                                            "remark")));
        }
    }
}
