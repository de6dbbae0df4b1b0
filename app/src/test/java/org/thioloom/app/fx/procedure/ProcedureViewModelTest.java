package org.thioloom.app.fx.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.recipes.timetable.Timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

class ProcedureViewModelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 20);
    private static final String ILLUMINATE = "/procedure/1/operations/2/phases/0";

    private final Desk desk =
            new Desk(
                    Document.ofTemplate("anp-c-2.0k"),
                    new Threads(Runnable::run, Runnable::run, Runnable::run));
    private final ProcedureViewModel model = new ProcedureViewModel(desk, () -> NOW);

    private EntryViewModel field(String name) {
        return model.form().find(model.selected().get() + "/" + name).orElseThrow();
    }

    private void type(String name, String words) {
        EntryViewModel field = field(name);
        field.text().set(words);
        field.commit();
    }

    private StepRow step(String number) {
        return model.rows().get().stream()
                .filter(row -> row.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Timetable table() {
        return model.timetable().get().orElseThrow();
    }

    @Test
    void everyRoundIsListedUnderItsUnitProcedure() {
        List<StepRow> rows = model.rows().get();
        assertEquals(
                List.of("Weigh and mix", "Cast and cure", "Wash", "Dry"),
                rows.stream().map(StepRow::heading).filter(h -> !h.isEmpty()).toList());
        assertEquals("Cure", step("2.3.1").operation());
        assertEquals("at least 30 min; until clear, peelable gel", step("2.3.1").limits());
        assertEquals(3, rows.stream().filter(row -> row.number().startsWith("3.1.1")).count());
    }

    @Test
    void withoutAStartThereIsNoClockAndItSaysSo() {
        assertTrue(model.timetable().get().isEmpty());
        assertTrue(model.summary().get().startsWith("No clock"));
        assertEquals("", step("1.1.1").clock());
    }

    @Test
    void theKindestStartNeedsFewerHandsAtNightThanAnyOtherOfTheWeek() {
        model.beginKindly();
        assertEquals(LocalDateTime.of(2026, 11, 24, 8, 0), table().start(), "first, any clock");
        model.beginKindly();
        long kindest = table().unattended(ProcedureViewModel.HOURS).size();
        for (int halfHour = 0; halfHour < 7 * 48; halfHour++) {
            model.shift(Duration.ofMinutes(30));
            assertTrue(table().unattended(ProcedureViewModel.HOURS).size() >= kindest);
        }
    }

    @Test
    void draggingTheStartIsOneEditThatCanBeUndone() {
        model.beginKindly();
        model.shift(Duration.ofMinutes(90));
        assertEquals(LocalDateTime.of(2026, 11, 24, 9, 30), table().start());
        assertEquals("begin Tue 24 Nov 09:30", desk.undoable().get());
        desk.undo();
        assertEquals(LocalDateTime.of(2026, 11, 24, 8, 0), table().start());
    }

    @Test
    void aSetPointTypedInWordsIsReadOnLeavingTheField() {
        model.choose(ILLUMINATE);
        assertEquals("at least 30 min", field("duration").text().get());
        type("duration", "at least 45 min");
        assertEquals("at least 45 min; until clear, peelable gel", step("2.3.1").limits());
        type("pressure", "1 to 5 kPa");
        assertTrue(step("2.3.1").limits().startsWith("1 to 5 kPa"));
        desk.undo();
        desk.undo();
        assertEquals("at least 30 min; until clear, peelable gel", step("2.3.1").limits());
    }

    @Test
    void whatCannotBeReadStaysAndSaysWhatWouldDo() {
        model.choose(ILLUMINATE);
        type("duration", "half an hour");
        assertEquals("half an hour", field("duration").text().get());
        assertTrue(
                field("duration").problem().get().contains("at least 6"),
                field("duration").problem().get());
        assertEquals("", desk.undoable().get());
        type("duration", "30");
        assertTrue(field("duration").problem().get().startsWith("30 has no unit"));
    }

    @Test
    void aSentenceIsWrittenAnewAmountsAndAll() {
        model.choose("/procedure/0/operations/0/phases/0");
        model.instruction().text().set("Weigh {node} in the glovebox");
        model.instruction().commit();
        assertEquals("Weigh 14.8 mg of node in the glovebox", step("1.1.1").instruction());
    }

    @Test
    void aPlaceholderThatStandsForNothingIsRefusedAndKept() {
        model.choose("/procedure/0/operations/0/phases/0");
        model.instruction().text().set("Weigh {salt}");
        model.instruction().commit();
        assertEquals("Weigh {salt}", model.instruction().text().get());
        assertFalse(model.instruction().problem().get().isEmpty());
    }

    @Test
    void stepsOfAnOperationChangePlaces() {
        String first = step("1.2.1").instruction();
        model.choose(step("1.2.1").pointer());
        assertFalse(model.canMove(-1));
        model.move(1);
        assertEquals(first, step("1.2.2").instruction());
        assertEquals(step("1.2.2").pointer(), model.selected().get());
        desk.undo();
        assertEquals(first, step("1.2.1").instruction());
    }

    @Test
    void roundsOfAnOperationAreCounted() {
        model.choose(step("3.1.1 (1)").pointer());
        EntryViewModel rounds = model.form().find("/procedure/2/operations/0/repeat").orElseThrow();
        rounds.text().set("2");
        rounds.commit();
        assertEquals(
                2, model.rows().get().stream().filter(r -> r.number().startsWith("3.1.1")).count());
        rounds.text().set("0");
        rounds.commit();
        assertEquals("0 rounds; give 1 or more", rounds.problem().get());
    }
}
