package org.thioloom.app.fx.molecules;

import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.picture.PictureView;
import org.thioloom.app.fx.picture.PictureView.Patches;
import org.thioloom.chem.drawing.Picture;

import java.util.List;
import java.util.Optional;

/// Lays the page of molecules out: what there is left, its picture in the middle, what is told of
/// it right.
final class MoleculesView extends StackPane {
    private static final double LARGEST = 2.4;

    private final MoleculesViewModel model;
    private final ListView<Subject> names = new ListView<>();
    private final PictureView quiet = new PictureView(LARGEST, Patches.HIDDEN);
    private final PictureView loud = new PictureView(LARGEST, Patches.SHOWN);
    private final Frame<Picture> picture =
            new Frame<>(new StackPane(quiet, loud), "fth-image", _ -> {});
    private final LongName name = new LongName();
    private final Card middle = new Card("", new BorderPane(picture, name, null, null, null));
    private final DetailPane words;

    MoleculesView(MoleculesViewModel model) {
        this.model = model;
        getStyleClass().add("page");
        words = new DetailPane(quiet);
        names.setCellFactory(_ -> new SubjectCell());
        names.getStyleClass().add("subjects");
        names.setAccessibleText("Molecules of this batch");
        middle.getStyleClass().add("molecule");
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox content = new HBox(names, middle, words);
        content.getStyleClass().add("page-columns");
        Frame<List<Subject>> frame =
                new Frame<>(new BorderPane(content), "fth-hexagon", this::fill);
        getChildren().add(frame);
        listen(frame);
    }

    private void listen(Frame<List<Subject>> frame) {
        model.subjects().subscribe(frame::show);
        model.chosen().subscribe(this::mark);
        model.detail().subscribe(this::show);
        names.getSelectionModel()
                .selectedItemProperty()
                .subscribe(subject -> {
                    if (subject != null) {
                        model.choose(subject);
                    }
                });
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private void fill(List<Subject> subjects) {
        if (!names.getItems().equals(subjects)) {
            names.getItems().setAll(subjects);
        }
        mark(model.chosen().get());
    }

    private void mark(Optional<Subject> chosen) {
        chosen.ifPresent(subject -> names.getSelectionModel().select(subject));
    }

    private void show(Optional<Detail> detail) {
        if (detail.isEmpty()) {
            return;
        }
        Detail now = detail.get();
        middle.head(now.subject().part());
        name.show(now.subject().name());
        boolean told = !now.facts().isEmpty() || !now.identifiers().isEmpty();
        words.setVisible(told);
        words.setManaged(told);
        quiet.setVisible(!now.standsOut());
        loud.setVisible(now.standsOut());
        Picture drawn =
                now.picture() instanceof Content.Shown<Picture>(Picture found) ? found : null;
        quiet.pictureProperty().set(now.standsOut() ? null : drawn);
        loud.pictureProperty().set(now.standsOut() ? drawn : null);
        picture.show(now.picture());
        words.show(now);
    }
}
