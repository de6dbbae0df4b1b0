package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.export.PlanFile;
import org.thioloom.app.fx.part.Strip;
import org.thioloom.app.fx.record.ExportViewModel.State;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Export and open, and a strip that says how that stands.
final class ExportBar extends HBox {
    private final ExportViewModel model;
    private final Strip strip = new Strip();
    private @Nullable File folder;

    ExportBar(ExportViewModel model) {
        this.model = model;
        getStyleClass().add("export");
        Button open = new Button("Open in Excel", new FontIcon("fth-external-link"));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ ->
                model.current()
                        .ifPresentOrElse(
                                model::open, () -> choose(PlanFile.XLSX, model::exportAndOpen)));
        MenuButton export = new MenuButton("Export", new FontIcon("fth-download"));
        export.setMinWidth(USE_PREF_SIZE);
        export.getStyleClass().add(Styles.ACCENT);
        for (PlanFile kind : List.of(PlanFile.XLSX, PlanFile.PDF, PlanFile.JSON, PlanFile.TXT)) {
            MenuItem item = new MenuItem(words(kind) + " …");
            item.setOnAction(_ -> choose(kind, model::export));
            export.getItems().add(item);
        }
        open.disableProperty().bind(model.busy());
        export.disableProperty().bind(model.busy());
        getChildren().addAll(open, export);
        model.state().subscribe(this::show);
    }

    private static String words(PlanFile kind) {
        return switch (kind) {
            case XLSX -> "Workbook to fill in (.xlsx)";
            case PDF -> "Sheets as they print, by LibreOffice (.pdf)";
            case JSON -> "Plan for other programs (.json)";
            case TXT -> "Plan as text (.txt)";
        };
    }

    private void choose(PlanFile kind, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words(kind));
        chooser.setInitialFileName(model.proposedName(kind));
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words(kind), "*." + kind.ending()));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(file -> {
                    folder = file.getParentFile();
                    then.accept(ending(file.toPath(), kind));
                });
    }

    private static Path ending(Path place, PlanFile kind) {
        String name = String.valueOf(place.getFileName());
        return PlanFile.named(name).isPresent()
                ? place
                : place.resolveSibling(name + "." + kind.ending());
    }

    /// How export stands; belongs above the sheets.
    Strip strip() {
        return strip;
    }

    private void show(State state) {
        Button close = Strip.button("Close", model::dismiss);
        switch (state) {
            case State.Idle _ -> strip.hide();
            case State.Working(String words) ->
                    strip.busy(words, Strip.button("Cancel", model::cancel));
            case State.Asking(Path place) ->
                    strip.say(
                            Strip.Tone.PLAIN,
                            place.getFileName()
                                    + " is in "
                                    + place.toAbsolutePath().getParent()
                                    + " already.",
                            Strip.button("Replace it", model::replace),
                            Strip.button("Keep it", model::dismiss));
            case State.Done(Path place, String words) ->
                    strip.say(
                            Strip.Tone.GOOD,
                            words,
                            Strip.button("Open", () -> model.open(place)),
                            close);
            case State.Failed(String sentence) -> strip.say(Strip.Tone.GRAVE, sentence, close);
        }
    }
}
