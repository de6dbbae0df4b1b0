package org.thioloom.app.fx.ftir;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.BandGrid;
import org.thioloom.app.fx.part.BandGrid.Column;
import org.thioloom.app.fx.part.Words;
import org.thioloom.recipes.expectation.Stage;

import java.util.List;

/// What a stage should show, band by band.
final class ExpectedView extends VBox {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("cm⁻¹", "cell-place"),
                    new Column("group", "cell-symbol"),
                    new Column("should", "cell-rest"));

    private @Nullable Said said;

    ExpectedView() {
        getStyleClass().add("ftir-column");
    }

    /// All that stands here.
    private record Said(String title, List<String> told, List<ExpectedBand> bands) {
        static Said of(FtirSheet sheet) {
            Stage stage = sheet.stage();
            return new Said(stage.key() + ": " + stage.title(), sheet.told(), sheet.expected());
        }
    }

    void show(FtirSheet sheet) {
        Said now = Said.of(sheet);
        // another plan says the same of most stages
        if (now.equals(said)) {
            return;
        }
        said = now;
        VBox head = new VBox(Words.of(now.title(), "ftir-name"));
        head.getStyleClass().add("ftir-head");
        head.getChildren().addAll(Words.sentences(sheet.told(), "remark"));
        BandGrid grid = new BandGrid(COLUMNS);
        for (ExpectedBand band : sheet.expected()) {
            grid.add(
                    BandGrid.words(band.sign(), "sign"),
                    List.of(
                            BandGrid.words(band.place(), "band-place"),
                            new Label(Typeset.formula(band.group())),
                            new Label(band.should())),
                    band.window() + " cm⁻¹; " + band.remarks() + ". Source: " + band.source());
        }
        getChildren().setAll(head, grid);
    }
}
