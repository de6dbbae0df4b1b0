package org.thioloom.app.fx.film;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.FactCard;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.part.Quarters;
import org.thioloom.app.fx.part.Reused;
import org.thioloom.app.fx.part.Side;
import org.thioloom.app.fx.picture.PictureView;
import org.thioloom.app.fx.picture.PictureView.Patches;
import org.thioloom.app.fx.plot.Plot;
import org.thioloom.recipes.section.Section;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Lays the film page out: facts left, then casting above and light below.
final class FilmView extends StackPane {
    private static final double LARGEST = 1.6;

    private final VBox casting = words();
    private final VBox cure = words();
    private final Reused<Section, FactCard> castingFacts = facts(casting);
    private final Reused<Section, FactCard> cureFacts = facts(cure);
    private final LightView light;
    private final Side side;
    private final Plot thickness = new Plot();
    private final PictureView discs = new PictureView(LARGEST, Patches.SHOWN);
    private final Plot depth = new Plot();
    private final Plot time = new Plot();
    private final Frame<Chart> depthFrame = new Frame<>(depth, "fth-sun", depth::show);
    private final Frame<Chart> timeFrame = new Frame<>(time, "fth-clock", time::show);

    FilmView(FilmViewModel model, DiscsViewModel own, LightViewModel known) {
        getStyleClass().add("page");
        VBox.setVgrow(thickness, Priority.ALWAYS);
        light = new LightView(known.form());
        VBox words = new VBox(casting, light, cure);
        words.getStyleClass().add("page-words");
        side = new Side(words);
        Frame<FilmSheet> frame =
                new Frame<>(
                        charts(new VBox(thickness, new DiscsBar(own))), "fth-droplet", this::show);
        HBox.setHgrow(frame, Priority.ALWAYS);
        HBox content = new HBox(side, frame);
        content.getStyleClass().add("page-columns");
        content.getStylesheets().addAll(frame.getStylesheets());
        getChildren().add(content);
        light.visibleProperty().subscribe(_ -> arrange());
        model.sheet()
                .subscribe(sheet -> {
                    if (!(sheet instanceof Content.Shown)) {
                        casting.getChildren().clear();
                        cure.getChildren().clear();
                    }
                    frame.show(sheet);
                    arrange();
                });
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    /// The light stays where it is typed while there is no plan; without either there is no column.
    private void arrange() {
        for (VBox part : List.of(casting, cure)) {
            part.setManaged(!part.getChildren().isEmpty());
        }
        boolean any = light.isVisible() || casting.isManaged() || cure.isManaged();
        side.setVisible(any);
        side.setManaged(any);
    }

    private static VBox words() {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        return words;
    }

    private static Reused<Section, FactCard> facts(VBox place) {
        return new Reused<>(place.getChildren(), FactCard::of, FactCard::tell);
    }

    private Quarters charts(VBox casting) {
        return new Quarters(
                new Card("How thick a volume gets", casting),
                new Card("Mould, liquid and film", discs),
                new Card("Light and cure through the depth", depthFrame),
                new Card("How long to expose", timeFrame));
    }

    private void show(FilmSheet sheet) {
        castingFacts.show(sections(sheet, section -> !isCure(section)));
        cureFacts.show(sections(sheet, FilmView::isCure));
        thickness.show(sheet.thickness());
        discs.pictureProperty().set(sheet.discs());
        depthFrame.show(sheet.depth());
        timeFrame.show(sheet.time());
    }

    private static boolean isCure(Section section) {
        return section.heading().equals(FilmSheet.CURE);
    }

    private static List<Section> sections(FilmSheet sheet, Predicate<Section> which) {
        return sheet.sections().stream().filter(which).toList();
    }

    /// Brings the field of a finding into sight.
    boolean show(String pointer) {
        Optional<EntryField> found = light.find(pointer);
        found.ifPresent(field -> {
            Side.reveal(side, field);
            field.field().requestFocus();
        });
        return found.isPresent();
    }
}
