package org.thioloom.app.fx.film;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.InputFile;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.chem.film.Calibration;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.measured.DiscTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Discs that were cast and measured, laid beside the plan: from the clipboard or a file. A table
/// that is no calibration is said to be none, and changes nothing.
public final class DiscsViewModel {
    private final Desk desk;
    private final Threads threads;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper();

    private @Nullable String lying;

    public DiscsViewModel(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        desk.document().subscribe(document -> look(document.source().beside().discs()));
    }

    /// Discs that came from elsewhere, as from a filled record, make what was said of a table that
    /// was refused before them untrue.
    private void look(@Nullable String discs) {
        if (!Objects.equals(discs, lying)) {
            lying = discs;
            words.set("");
        }
        beside.set(discs != null);
    }

    /// What became of the last table; empty for nothing.
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Whether discs lie beside the plan.
    public ReadOnlyBooleanProperty beside() {
        return beside.getReadOnlyProperty();
    }

    /// Lays the discs of a file beside the plan.
    public void read(Path file) {
        String name = String.valueOf(file.getFileName());
        threads.files()
                .execute(() -> {
                    try {
                        String text = InputFile.decode(name, Files.readAllBytes(file));
                        threads.screen().execute(() -> take(text, name));
                    } catch (IOException unreadable) {
                        String why = InputFile.reason(unreadable);
                        threads.screen().execute(() -> words.set(name + " cannot be read: " + why));
                    }
                });
    }

    /// Lays the discs of a table beside the plan.
    ///
    /// @param from where it comes from: `the clipboard`
    public void take(String table, String from) {
        switch (DiscTable.read(table)) {
            case Outcome.Refused<Calibration>(List<Finding> why) ->
                    words.set(
                            "Of %s no discs were taken: %s; %s"
                                    .formatted(
                                            from, why.getLast().problem(), why.getLast().advice()));
            case Outcome.Accepted<Calibration> _ -> {
                words.set("");
                desk.edit(new Edit("discs of " + from, d -> d.from(d.source().besideDiscs(table))));
            }
        }
    }

    /// Takes the discs away.
    public void remove() {
        words.set("");
        BatchSource now = desk.document().get().source();
        desk.edit(new Edit("no discs", d -> d.from(now.withoutDiscs())));
    }
}
