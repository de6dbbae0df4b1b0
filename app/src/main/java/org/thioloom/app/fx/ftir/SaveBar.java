package org.thioloom.app.fx.ftir;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.ftir.FtirViewModel.Side;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.SavingViewModel;
import org.thioloom.app.fx.part.SavingViewModel.State;
import org.thioloom.app.fx.part.Strip;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.verdict.StageCheck;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Writes what is told of a spectrum: as a report of its own, or into a copy of a batch's record.
final class SaveBar extends HBox {
    private final FtirViewModel model;
    private final SavingViewModel saving;
    private final Strip strip = new Strip();
    private final Button report = new Button("Report …");
    private final Button copy = new Button("Write into a record …");
    private @Nullable File folder;

    SaveBar(FtirViewModel model, SavingViewModel saving) {
        this.model = model;
        this.saving = saving;
        getStyleClass().add("ftir-foot");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(_ -> report());
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        getChildren().addAll(report, copy);
        saving.state().subscribe(this::show);
        saving.busy().subscribe(_ -> follow());
    }

    Strip strip() {
        return strip;
    }

    /// Lets pressed what can be written now.
    void follow() {
        boolean judged = check().isPresent();
        boolean fitted = fit().isPresent();
        Side side = model.side().get();
        boolean busy = saving.busy().get();
        report.setDisable(busy || !(side == Side.ENVELOPE ? fitted : judged));
        copy.setDisable(busy || !judged || side == Side.ENVELOPE);
        setVisible(side != Side.EXPECTED);
        setManaged(side != Side.EXPECTED);
    }

    private Optional<VerdictSheet> verdict() {
        return model.sheet().get() instanceof Content.Shown<FtirSheet>(FtirSheet sheet)
                ? sheet.verdict()
                : Optional.empty();
    }

    private Optional<StageCheck> check() {
        return verdict()
                .flatMap(v ->
                        v.check() instanceof Found<StageCheck>(StageCheck check)
                                ? Optional.of(check)
                                : Optional.empty());
    }

    private Optional<EnvelopeSheet> fit() {
        return model.envelope().get() instanceof Content.Shown<EnvelopeSheet>(EnvelopeSheet sheet)
                ? Optional.of(sheet)
                : Optional.empty();
    }

    private Optional<Header> recipe() {
        return model.question().get().planned().recipe().map(MasterRecipe::header);
    }

    private void report() {
        boolean envelope = model.side().get() == Side.ENVELOPE;
        FileChooser chooser = chooser(envelope ? "Report of a fit" : "Report of a check");
        for (String ending : Outputs.ENDINGS) {
            chooser.getExtensionFilters().add(new ExtensionFilter(words(ending), "*." + ending));
        }
        chooser.setInitialFileName(stem(envelope ? "-envelope" : "-check") + ".txt");
        chosen(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(place -> {
                    if (envelope) {
                        fit().ifPresent(fit -> saving.save(place, Outputs.fit(fit, place)));
                    } else {
                        check(place);
                    }
                });
    }

    private void check(Path place) {
        if (verdict().isPresent() && check().isPresent() && recipe().isPresent()) {
            String name = verdict().get().taken().measured().name();
            saving.save(place, Outputs.check(recipe().get().id(), name, check().get(), place));
        }
    }

    private static String words(String ending) {
        return switch (ending) {
            case "txt" -> "Report as text (.txt)";
            case "json" -> "Report for other programs (.json)";
            default -> "Picture (." + ending + ")";
        };
    }

    private void copy() {
        if (verdict().isEmpty() || recipe().isEmpty()) {
            return;
        }
        VerdictSheet now = verdict().get();
        FileChooser in = chooser("The batch's record, which is not changed");
        in.getExtensionFilters().add(new ExtensionFilter("Records (.xlsx)", "*.xlsx"));
        chosen(in.showOpenDialog(getScene().getWindow()))
                .ifPresent(record -> {
                    FileChooser out = chooser("The copy with the verdicts");
                    out.getExtensionFilters().add(new ExtensionFilter("Record (.xlsx)", "*.xlsx"));
                    String stem =
                            String.valueOf(record.getFileName()).replaceFirst("\\.[^.]*$", "");
                    out.setInitialFileName(stem + "-" + now.taken().stage() + ".xlsx");
                    chosen(out.showSaveDialog(getScene().getWindow()))
                            .map(SaveBar::workbook)
                            .ifPresent(place ->
                                    saving.save(
                                            place,
                                            Outputs.copy(
                                                    new Outputs.Records(
                                                            recipe().get(), record, place),
                                                    now)));
                });
    }

    private static Path workbook(Path place) {
        String name = String.valueOf(place.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? place
                : place.resolveSibling(name + ".xlsx");
    }

    private String stem(String what) {
        String name =
                verdict()
                        .map(v -> v.taken().measured().name())
                        .orElse("spectrum")
                        .replace('#', '-');
        return name.replaceFirst("\\.[^.-]*(?=-|$)", "") + what;
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder != null && folder.isDirectory() ? folder : null);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    private void show(State state) {
        Button close = Strip.button("Close", saving::dismiss);
        switch (state) {
            case State.Idle _ -> strip.hide();
            case State.Working(String words) ->
                    strip.busy(words, Strip.button("Cancel", saving::cancel));
            case State.Asking(Path place, var _) ->
                    strip.say(
                            Strip.Tone.PLAIN,
                            place.getFileName()
                                    + " is in "
                                    + place.toAbsolutePath().getParent()
                                    + " already.",
                            Strip.button("Replace it", saving::replace),
                            Strip.button("Keep it", saving::dismiss));
            case State.Done(var _, String words) -> strip.say(Strip.Tone.GOOD, words, close);
            case State.Failed(String sentence) -> strip.say(Strip.Tone.GRAVE, sentence, close);
        }
    }
}
