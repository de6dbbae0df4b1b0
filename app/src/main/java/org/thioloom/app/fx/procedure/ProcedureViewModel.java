package org.thioloom.app.fx.procedure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormGroup;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.StartField;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.recipes.json.EditableProcedure;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.timetable.ClockText;
import org.thioloom.recipes.timetable.Timetable;
import org.thioloom.recipes.timetable.Timetable.Hand;
import org.thioloom.recipes.timetable.WorkingHours;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The steps of the batch, its clock, and the step that is being written anew.
public final class ProcedureViewModel {
    /// When people are in the laboratory.
    static final WorkingHours HOURS = WorkingHours.USUAL;

    private final Desk desk;
    private final Supplier<LocalDateTime> clock;
    private final ReadOnlyObjectWrapper<List<StepRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Timetable>> timetable =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final FormViewModel begin;
    private final FormViewModel form;
    private final EntryViewModel instruction;

    /// @param clock now, on the wall
    public ProcedureViewModel(Desk desk, Supplier<LocalDateTime> clock) {
        this.desk = desk;
        this.clock = clock;
        begin =
                new FormViewModel(
                        desk,
                        _ -> List.of(new FormGroup("Clock", "", List.of(StartField.of()))),
                        _ -> "");
        form = new FormViewModel(desk, this::groups, _ -> selected.get());
        instruction =
                new EntryViewModel(
                        new Caption(
                                "Instruction",
                                "",
                                "One action, verb first. Amounts stand in braces, as in {node}."),
                        typed ->
                                new Checked(() -> desk.document().get())
                                        .plannable(
                                                StepItems.edit(
                                                        "instruction",
                                                        p -> p.instructed(selected.get(), typed))),
                        desk::edit);
        desk.planned().subscribe(this::look);
    }

    private List<FormGroup> groups(Sight sight) {
        return selected.get().isEmpty()
                ? List.of()
                : List.of(
                        new FormGroup(
                                "Step " + number(), "", new StepItems(desk, selected.get()).all()));
    }

    private String number() {
        return row().map(row -> row.number().replaceFirst(" \\(.*", "") + ", " + row.operation())
                .orElse("");
    }

    private Optional<StepRow> row() {
        return rows.get().stream().filter(row -> row.pointer().equals(selected.get())).findFirst();
    }

    private void look(Planned planned) {
        Optional<Timetable> table =
                planned.record().flatMap(record -> Timetable.of(record.control().steps()));
        List<Hand> off = table.map(t -> t.unattended(HOURS)).orElse(List.of());
        rows.set(planned.record().map(record -> StepRow.of(record, off)).orElse(List.of()));
        timetable.set(table);
        summary.set(summary(planned, table, off));
        if (!rows.get().isEmpty() && !selected.get().isEmpty() && row().isEmpty()) {
            choose("");
        }
        showInstruction();
    }

    private static String summary(Planned planned, Optional<Timetable> table, List<Hand> off) {
        if (planned.record().isEmpty()) {
            return planned.isReady() ? "No plan stands, so there is no procedure to show." : "";
        }
        return table.map(t -> words(t, off))
                .orElse("No clock: fill in when work begins, and every step gets its hour.");
    }

    private static String words(Timetable table, List<Hand> off) {
        String span =
                ClockText.of(table.start())
                        + " to "
                        + ClockText.of(table.end())
                        + (table.lowerBound()
                                ? " at the earliest: not every step says how long it takes. "
                                : ". ");
        return span
                + (off.isEmpty()
                        ? "Every step begins between %s and %s, Monday to Friday."
                                .formatted(HOURS.from(), HOURS.to())
                        : "%d of the %d times that somebody is needed lie outside %s to %s, Monday to Friday."
                                .formatted(
                                        off.size(),
                                        table.hands().size(),
                                        HOURS.from(),
                                        HOURS.to()));
    }

    /// Every step, each round by itself.
    public ReadOnlyObjectProperty<List<StepRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The batch on the clock; empty without a start.
    public ReadOnlyObjectProperty<Optional<Timetable>> timetable() {
        return timetable.getReadOnlyProperty();
    }

    /// When it begins and ends, and how it falls.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The step that is written anew, by its place in the recipe; empty for none.
    public ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// When work begins.
    public FormViewModel begin() {
        return begin;
    }

    /// The set points of the chosen step; empty where none is.
    public FormViewModel form() {
        return form;
    }

    /// The chosen step's sentence.
    public EntryViewModel instruction() {
        return instruction;
    }

    /// Chooses a step to write anew.
    public void choose(String pointer) {
        if (!pointer.equals(selected.get())) {
            instruction.commit();
            form.commit();
            selected.set(pointer);
            form.look();
            instruction.revert();
            showInstruction();
        }
    }

    private void showInstruction() {
        instruction.show(
                selected.get().isEmpty()
                        ? Shown.empty()
                        : new Shown(
                                new EditableProcedure(desk.document().get().editable())
                                        .instruction(selected.get()),
                                false,
                                "recipe"));
    }

    /// Whether the chosen step can change places with a neighbour of its operation.
    ///
    /// @param by -1 for the one before, 1 for the one behind
    public boolean canMove(int by) {
        return !selected.get().isEmpty() && moved(by).isPresent();
    }

    /// Lets it change places.
    public void move(int by) {
        if (canMove(by)) {
            String pointer = selected.get();
            Edit edit =
                    StepItems.edit(
                            by < 0 ? "step earlier" : "step later",
                            p -> p.moved(pointer, by).orElse(p.recipe()));
            int slash = pointer.lastIndexOf('/') + 1;
            selected.set(
                    pointer.substring(0, slash)
                            + (Integer.parseInt(pointer.substring(slash)) + by));
            desk.edit(edit);
            form.look();
            showInstruction();
        }
    }

    private Optional<EditableRecipe> moved(int by) {
        return new EditableProcedure(desk.document().get().editable()).moved(selected.get(), by);
    }

    /// Begins earlier or later.
    public void shift(Duration by) {
        timetable.get().ifPresent(table -> begin(table.start().plus(by)));
    }

    /// Begins when the fewest hands are needed outside working hours, from the present start on, or
    /// tomorrow; does nothing without a plan.
    public void beginKindly() {
        LocalDateTime tomorrow = clock.get().toLocalDate().plusDays(1).atTime(HOURS.from());
        begin(
                timetable
                        .get()
                        .map(table -> table.kindestStart(HOURS, later(table.start(), clock.get())))
                        .orElse(tomorrow));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private void begin(LocalDateTime start) {
        desk.edit(
                new Edit(
                        "begin " + ClockText.of(start),
                        document -> document.withOrder(order -> order.withStart(start))));
    }
}
