package org.thioloom.app.fx.ftir;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.ftir.FtirViewModel.Side;
import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.part.SavingViewModel;
import org.thioloom.app.fx.part.Strip;
import org.thioloom.app.fx.plot.Plot;

import java.io.File;
import java.util.List;

/// Lays the page of infrared out: stages and spectra left, the stack in the middle, what there is
/// to say of it right.
final class FtirView extends BorderPane {
    private static final double RESIDUAL = 165;

    private final FtirViewModel model;
    private final Strip trouble = new Strip();
    private final ScrollPane troubles = new ScrollPane(trouble);
    private final ListView<Line> lines = new ListView<>();
    private final Plot stack = new Plot();
    private final Node hint = hint();
    private final Plot fit = new Plot();
    private final Plot residual = new Plot();
    private final Node fitted;
    private final Frame<EnvelopeSheet> envelope;
    private final Card middle;
    private final StackPane field = new StackPane();
    private final SideView side;
    private @Nullable File folder;
    private boolean filling;

    FtirView(FtirViewModel model, SavingViewModel saving) {
        this.model = model;
        getStyleClass().add("page");
        getStylesheets()
                .addAll(
                        String.valueOf(Frame.class.getResource("part.css")),
                        String.valueOf(FtirView.class.getResource("ftir.css")));
        troubles.getStyleClass().addAll("ftir-scroll", "ftir-troubles");
        troubles.setFitToWidth(true);
        // asked by itself, it would be as high as its sentences are without a second line
        trouble.heightProperty()
                .subscribe(high -> troubles.setPrefViewportHeight(high.doubleValue()));
        residual.setMinHeight(RESIDUAL);
        residual.setPrefHeight(RESIDUAL);
        residual.setMaxHeight(RESIDUAL);
        VBox.setVgrow(fit, Priority.ALWAYS);
        fitted = new VBox(fit, residual);
        fitted.getStyleClass().add("envelope-charts");
        envelope = new Frame<>(fitted, "fth-layers", this::showFit);
        field.getChildren().setAll(stack, hint);
        middle = new Card("", field);
        middle.getStyleClass().add("ftir-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        side = new SideView(model, saving);
        HBox content = new HBox(left(), middle, side);
        content.getStyleClass().add("page-columns");
        Frame<FtirSheet> frame = new Frame<>(content, "fth-activity", this::show);
        setTop(new VBox(troubles, side.strip()));
        setCenter(frame);
        model.sheet().subscribe(frame::show);
        model.envelope().subscribe(this::show);
        model.side().subscribe(this::turn);
        model.trouble().subscribe(this::trouble);
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private VBox left() {
        LineMoves moves = new LineMoves(lines, model, this::add);
        lines.setCellFactory(_ -> moves.on(new LineCell(model)));
        lines.getStyleClass().add("ftir-list");
        lines.setAccessibleText("Stages, and spectra taken at them");
        lines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (!filling && line != null) {
                        choose(line);
                    }
                });
        VBox.setVgrow(lines, Priority.ALWAYS);
        Button add = new Button("Add spectra …", new FontIcon("fth-plus"));
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnAction(_ -> add());
        VBox left = new VBox(lines, add, new TermsView(model));
        left.getStyleClass().add("ftir-left");
        return left;
    }

    private void choose(Line line) {
        switch (line) {
            case Line.OfStage(String key, var _) -> model.chooseStage(key);
            case Line.OfSpectrum spectrum -> model.choose(spectrum.id());
        }
    }

    private Node hint() {
        Label head = new Label("Drop spectra here");
        head.getStyleClass().add("drop-head");
        Label words =
                new Label(
                        "The stripes are what the chosen stage should show. A spectrum is taken to be"
                                + " of that stage; you can say otherwise.");
        words.getStyleClass().add("drop-words");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        Button add = new Button("Add spectra …");
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> add());
        VBox box = new VBox(new FontIcon("fth-download"), head, words, add);
        box.getStyleClass().add("drop-hint");
        return box;
    }

    private void add() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Infrared spectra");
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Spectra", "*.spa", "*.spg", "*.dx", "*.jdx", "*.jcm", "*.spc",
                                "*.sp", "*.asp", "*.0", "*.1", "*.2", "*.csv", "*.tsv", "*.dpt",
                                "*.txt", "*.asc"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            files.forEach(file -> {
                folder = file.getParentFile();
                model.add(file.toPath());
            });
        }
    }

    private void show(FtirSheet sheet) {
        filling = true;
        if (!lines.getItems().equals(sheet.lines())) {
            lines.getItems().setAll(sheet.lines());
        }
        Line current = current(sheet);
        lines.getSelectionModel().select(current);
        filling = false;
        stack.show(sheet.chart());
        hint.setVisible(sheet.lines().stream().noneMatch(Line.OfSpectrum.class::isInstance));
        side.show(sheet);
        head(sheet);
    }

    /// The spectrum that is looked at, or else the stage.
    private Line current(FtirSheet sheet) {
        boolean ofStage = model.side().get() == Side.EXPECTED;
        return sheet.lines().stream()
                .filter(line -> !ofStage && isLookedAt(line))
                .findFirst()
                .or(() -> sheet.lines().stream().filter(line -> isStage(line, sheet)).findFirst())
                .orElseGet(() -> sheet.lines().getFirst());
    }

    private boolean isLookedAt(Line line) {
        return line instanceof Line.OfSpectrum spectrum
                && model.question()
                        .get()
                        .looked()
                        .filter(added -> added.id() == spectrum.id())
                        .isPresent();
    }

    private static boolean isStage(Line line, FtirSheet sheet) {
        return line instanceof Line.OfStage(String key, var _) && key.equals(sheet.stage().key());
    }

    private void head(FtirSheet sheet) {
        middle.head(
                model.side().get() == Side.ENVELOPE
                        ? "C–O–C envelope"
                        : sheet.stage().key() + ", " + sheet.stage().title());
    }

    private void turn(Side now) {
        field.getChildren().setAll(now == Side.ENVELOPE ? List.of(envelope) : List.of(stack, hint));
        side.turn(now);
        if (model.sheet().get() instanceof Content.Shown<FtirSheet>(FtirSheet sheet)) {
            show(sheet);
        }
    }

    private void show(Content<EnvelopeSheet> content) {
        envelope.show(content);
        side.show(content);
    }

    private void showFit(EnvelopeSheet sheet) {
        fit.show(sheet.fit());
        residual.show(sheet.residual());
    }

    private void trouble(String words) {
        if (words.isEmpty()) {
            trouble.hide();
        } else {
            trouble.say(Strip.Tone.GRAVE, words, Strip.button("Close", model::dismiss));
            troubles.setVvalue(0);
        }
        troubles.setVisible(!words.isEmpty());
        troubles.setManaged(!words.isEmpty());
    }
}
