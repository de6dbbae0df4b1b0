package org.thioloom.app.fx.ftir;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.spectra.OwnBands;
import org.thioloom.app.fx.spectra.Question;

import java.io.File;

/// By what all spectra are judged: how much may be left, and which bands are known.
final class TermsView extends VBox {
    private final FtirViewModel model;
    private final Label bands = new Label();
    private final Button own = new Button("Own …");
    private final Button shipped = new Button("", new FontIcon("fth-x"));
    private @Nullable File folder;

    TermsView(FtirViewModel model) {
        this.model = model;
        getStyleClass().add("ftir-terms");
        // what is wrong is never cut short
        setMinHeight(USE_PREF_SIZE);
        Label heading = new Label("All are judged by");
        heading.getStyleClass().add("card-heading");
        getChildren().addAll(heading, new EntryField(model.residual()), bands());
        model.question().subscribe(this::show);
    }

    private HBox bands() {
        // files of bands differ at their ends
        bands.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        bands.setMinWidth(0);
        bands.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bands, Priority.ALWAYS);
        shipped.getStyleClass().add("spectrum-remove");
        shipped.setAccessibleText("Leave own bands out");
        shipped.setTooltip(new Tooltip("Leave them out"));
        shipped.setMinWidth(USE_PREF_SIZE);
        shipped.setOnAction(_ -> model.spectra().shippedBands());
        own.getStyleClass().add(Styles.SMALL);
        own.setMinWidth(USE_PREF_SIZE);
        own.setTooltip(
                new Tooltip(
                        "A tab-separated table of your own bands: key, carrier, low, high, centre, …"
                                + "\nA known key changes what it states of that band."));
        own.setAccessibleText("Own bands");
        own.setOnAction(_ -> choose());
        HBox line = new HBox(bands, shipped, own);
        line.getStyleClass().add("ftir-bands");
        return line;
    }

    private void show(Question question) {
        String name = question.terms().bands().map(OwnBands::name).orElse("");
        bands.setText(name.isEmpty() ? "Bands: those that ship" : "Bands: " + name);
        bands.setTooltip(name.isEmpty() ? null : new Tooltip(name + ", over those that ship"));
        shipped.setVisible(!name.isEmpty());
        shipped.setManaged(!name.isEmpty());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Own bands");
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("Tables", "*.tsv", "*.txt"),
                        new ExtensionFilter("All files", "*"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            folder = file.getParentFile();
            model.spectra().takeBands(file.toPath());
        }
    }
}
