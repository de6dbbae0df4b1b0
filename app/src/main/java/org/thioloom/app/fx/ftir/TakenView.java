package org.thioloom.app.fx.ftir;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.spectra.Against;
import org.thioloom.app.fx.spectra.Checks.Reference;
import org.thioloom.app.fx.spectra.Checks.Taken;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// What a person says of a spectrum: at which stage it was taken, with what it is compared, and how
/// it was measured where its file is wrong or silent.
final class TakenView extends GridPane {
    private static final double HALF = 50;
    private static final List<@Nullable Technique> TECHNIQUES =
            Arrays.asList(null, Technique.ATR, Technique.TRANSMISSION);
    private static final List<@Nullable Scale> SCALES =
            Arrays.asList(null, Scale.ABSORBANCE, Scale.FRACTION, Scale.PERCENT);

    private final FtirViewModel model;
    private final VerdictSheet now;

    /// @param stages keys of all
    TakenView(FtirViewModel model, List<String> stages, VerdictSheet now) {
        this.model = model;
        this.now = now;
        getStyleClass().add("ftir-taken");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        getColumnConstraints().setAll(half, half);
        addRow(0, under("taken at", stage(stages)), under("compared with", references()));
        addRow(1, under("measured by", technique()), under("its numbers are", scale()));
    }

    private static VBox under(String words, Control control) {
        Label label = new Label(words);
        label.getStyleClass().add("ftir-what");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        return new VBox(label, control);
    }

    private ComboBox<String> stage(List<String> stages) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(stages);
        box.setValue(now.taken().stage());
        box.setAccessibleText("Stage at which it was taken");
        box.setOnAction(_ -> {
            String key = box.getValue();
            if (key != null && !key.equals(now.taken().stage())) {
                model.place(now.id(), key);
            }
        });
        return box;
    }

    private MenuButton references() {
        boolean latest = now.added().against() instanceof Against.Latest;
        List<Taken> used = now.judged().earlier();
        MenuButton button =
                new MenuButton(
                        used.isEmpty()
                                ? "nothing"
                                : used.size() == 1
                                        ? used.getFirst().measured().name()
                                        : used.size() + " spectra");
        button.setMnemonicParsing(false);
        button.setAccessibleText("Spectra that it is compared with");
        button.setTooltip(
                new Tooltip(
                        "Spectra of earlier stages, measured alike; one of each stage at most."));
        RadioMenuItem usual = new RadioMenuItem("the latest of each earlier stage");
        usual.setSelected(latest);
        usual.setOnAction(_ -> model.spectra().compareWithLatest(now.id()));
        button.getItems().setAll(usual, new SeparatorMenuItem());
        for (Reference one : now.judged().references()) {
            CheckMenuItem item =
                    new CheckMenuItem(one.taken().stage() + ": " + one.taken().measured().name());
            item.setMnemonicParsing(false);
            item.setSelected(one.used());
            item.setOnAction(_ -> model.spectra().compare(now.id(), now.judged(), one));
            button.getItems().add(item);
        }
        button.setDisable(now.judged().references().isEmpty() && latest);
        return said(button, !latest);
    }

    private ComboBox<String> technique() {
        Options options = now.added().options();
        String file =
                switch (spectrum().technique()) {
                    case ATR -> "ATR";
                    case TRANSMISSION -> "transmission";
                    case UNKNOWN -> "not stated";
                };
        int chosen = TECHNIQUES.indexOf(options.technique());
        ComboBox<String> box =
                box(
                        List.of(ofFile(chosen, file), "ATR", "transmission"),
                        chosen,
                        i -> say(new Options(options.axis(), options.scale(), TECHNIQUES.get(i))));
        box.setAccessibleText("How it was measured");
        return box;
    }

    private ComboBox<String> scale() {
        Options options = now.added().options();
        boolean percent = "percent".equals(spectrum().facts().get("scale"));
        String file =
                spectrum().ordinate() == Ordinate.ABSORBANCE
                        ? "absorbance"
                        : percent ? "percent" : "transmittance";
        int chosen = SCALES.indexOf(options.scale());
        ComboBox<String> box =
                box(
                        List.of(
                                ofFile(chosen, file),
                                "absorbance",
                                "transmittance, 0 to 1",
                                "percent transmittance"),
                        chosen,
                        i -> say(new Options(options.axis(), SCALES.get(i), options.technique())));
        box.setAccessibleText("What its numbers are");
        return box;
    }

    private Spectrum spectrum() {
        return now.taken().measured().spectrum();
    }

    /// What a file says is known while nobody says otherwise.
    private static String ofFile(int chosen, String says) {
        return chosen == 0 ? "file: " + says : "as the file says";
    }

    private void say(Options options) {
        model.spectra().say(now.id(), options);
    }

    private static ComboBox<String> box(List<String> words, int chosen, IntConsumer take) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(words);
        box.getSelectionModel().select(chosen);
        box.setOnAction(_ -> {
            int next = box.getSelectionModel().getSelectedIndex();
            if (next >= 0 && next != chosen) {
                take.accept(next);
            }
        });
        return said(box, chosen > 0);
    }

    /// What a person said stands out.
    private static <C extends Control> C said(C control, boolean own) {
        if (own) {
            control.getStyleClass().add("said");
        }
        return control;
    }
}
