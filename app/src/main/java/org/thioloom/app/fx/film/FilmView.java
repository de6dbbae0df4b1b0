package org.thioloom.app.fx.film;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.FactGrid;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.part.Quarters;
import org.thioloom.app.fx.part.Side;
import org.thioloom.app.fx.picture.PictureView;
import org.thioloom.app.fx.picture.PictureView.Patches;
import org.thioloom.app.fx.plot.Plot;
import org.thioloom.recipes.section.Section;

/// Lays the film page out: facts left, then casting above and light below.
final class FilmView extends StackPane {
    private static final double LARGEST = 1.6;

    private final VBox facts = new VBox();
    private final Plot thickness = new Plot();
    private final PictureView discs = new PictureView(LARGEST, Patches.SHOWN);
    private final Plot depth = new Plot();
    private final Plot time = new Plot();
    private final Frame<Chart> depthFrame = new Frame<>(depth, "fth-sun", depth::show);
    private final Frame<Chart> timeFrame = new Frame<>(time, "fth-clock", time::show);

    FilmView(FilmViewModel model, DiscsViewModel own) {
        getStyleClass().add("page");
        VBox.setVgrow(thickness, Priority.ALWAYS);
        HBox content = new HBox(words(), charts(new VBox(thickness, new DiscsBar(own))));
        content.getStyleClass().add("page-columns");
        Frame<FilmSheet> frame = new Frame<>(content, "fth-droplet", this::show);
        getChildren().add(frame);
        model.sheet().subscribe(frame::show);
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private Side words() {
        facts.getStyleClass().add("page-words");
        return new Side(facts);
    }

    private Quarters charts(VBox casting) {
        return new Quarters(
                new Card("How thick a volume gets", casting),
                new Card("Mould, liquid and film", discs),
                new Card("Light and cure through the depth", depthFrame),
                new Card("How long to expose", timeFrame));
    }

    private void show(FilmSheet sheet) {
        facts.getChildren().clear();
        for (Section section : sheet.sections()) {
            FactGrid grid = new FactGrid();
            grid.show(section.facts());
            facts.getChildren().add(new Card(section.heading(), grid));
        }
        thickness.show(sheet.thickness());
        discs.pictureProperty().set(sheet.discs());
        depthFrame.show(sheet.depth());
        timeFrame.show(sheet.time());
    }
}
