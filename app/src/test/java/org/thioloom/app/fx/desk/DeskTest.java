package org.thioloom.app.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class DeskTest {
    private static final String SOLIDS = "/formula/inputs/2/amount/fraction";

    private final Desk desk = Desks.of("anp-c-2.0k");

    private static String target(Planned planned) {
        return planned.record().orElseThrow().weighing().lines().getFirst().target().toString();
    }

    @Test
    void plansWhatIsOpen() {
        assertEquals(4, desk.planned().get().record().orElseThrow().weighing().lines().size());
    }

    @Test
    void plansAgainAfterAnEdit() {
        String before = target(desk.planned().get());
        desk.edit(Desks.thickness("150"));
        assertNotEquals(before, target(desk.planned().get()));
    }

    @Test
    void anEditIsPlannedAsTheWholeBatchWouldBe() {
        desk.edit(Desks.discs(6));
        assertEquals(whole(), target(desk.planned().get()));
        desk.edit(new Edit("thinner", d -> d.withNumber(SOLIDS, new BigDecimal("40"), "wt%")));
        assertEquals(whole(), target(desk.planned().get()));
        desk.edit(Desks.thickness("150"));
        assertEquals(whole(), target(desk.planned().get()));
        desk.undo();
        assertEquals(whole(), target(desk.planned().get()));
    }

    private String whole() {
        return target(Planned.of(desk.document().get()));
    }

    @Test
    void undoesAndRedoesByName() {
        String first = target(desk.planned().get());
        desk.edit(Desks.thickness("150"));
        String second = target(desk.planned().get());
        desk.edit(Desks.discs(6));
        assertEquals("6 discs", desk.undoable().get());
        desk.undo();
        assertEquals(second, target(desk.planned().get()));
        assertEquals("thickness 150 um", desk.undoable().get());
        assertEquals("6 discs", desk.redoable().get());
        desk.undo();
        assertEquals(first, target(desk.planned().get()));
        assertEquals("", desk.undoable().get());
        desk.redo();
        assertEquals(second, target(desk.planned().get()));
    }

    @Test
    void aSynthesisIsPlannedOnceItsQuestionsAreAnsweredAndItsStartIsAtHand() {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        assertNull(desk.document().get().source().order().discs());
        List<Map.Entry<String, String>> answers =
                List.of(
                        Map.entry("equivalents", "1.2"),
                        Map.entry("base", "NaH"),
                        Map.entry("solvent", "THF"),
                        Map.entry("concentration", "0.1 mol/L"),
                        Map.entry("temperature", "50 degC"),
                        Map.entry("time", "6 h"));
        for (var question : desk.planned().get().questions()) {
            String answer =
                    answers.stream()
                            .filter(one -> question.name().contains(one.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(question.suggestion());
            desk.edit(new Edit(question.name(), d -> d.answering(question.name(), answer)));
        }
        desk.edit(
                new Edit(
                        "at hand",
                        d ->
                                d.withOrder(o ->
                                        o.withLimit("chloride", Quantity.of("0.5", Units.GRAM)))));
        assertTrue(
                desk.planned().get().record().isPresent(),
                desk.planned().get().findings().toString());
    }

    @Test
    void undoesWhatIsBesideTheDocumentInItsTurn() {
        List<String> beside = new ArrayList<>();
        desk.edit(Desks.discs(6));
        beside.add("spectrum");
        desk.did("spectrum a.csv", beside::clear, () -> beside.add("spectrum"));
        desk.edit(Desks.discs(8));
        desk.undo();
        assertEquals("spectrum a.csv", desk.undoable().get());
        assertEquals(List.of("spectrum"), beside);
        desk.undo();
        assertEquals(List.of(), beside);
        assertEquals("6 discs", desk.undoable().get());
        desk.redo();
        assertEquals(List.of("spectrum"), beside);
        assertEquals("8 discs", desk.redoable().get());
    }

    /// A list around the notices that nobody held was collected with everybody who listened.
    @Test
    void whoListensToNoticesHearsThemAfterACollection() throws InterruptedException {
        AtomicInteger heard = new AtomicInteger();
        ListChangeListener<Notice> listener = _ -> heard.incrementAndGet();
        desk.notices().addListener(listener);
        WeakReference<Object> collected = new WeakReference<>(new Object());
        for (int i = 0; i < 50 && collected.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        desk.tell(Notice.trouble("the disk is full"));
        assertEquals(1, heard.get());
    }

    @Test
    void forgetsWhatWasUndoneAfterAnotherEdit() {
        desk.edit(Desks.thickness("150"));
        desk.undo();
        desk.edit(Desks.discs(6));
        assertEquals("", desk.redoable().get());
    }

    @Test
    void leavesNoTraceOfAnEditThatChangesNothing() {
        desk.edit(Desks.discs(12));
        assertEquals("", desk.undoable().get());
        assertFalse(desk.unsaved().get());
    }

    @Test
    void isUnsavedUntilTheEditIsTakenBack() {
        assertFalse(desk.unsaved().get());
        desk.edit(Desks.discs(6));
        assertTrue(desk.unsaved().get());
        desk.undo();
        assertFalse(desk.unsaved().get());
    }

    @Test
    void forgetsTheOldestEditsInTheEnd() {
        Threads idle = new Threads(_ -> {}, Runnable::run, Runnable::run);
        Desk busy = new Desk(Document.ofTemplate("anp-c-2.0k"), idle);
        for (int i = 1; i <= History.LONGEST + 10; i++) {
            busy.edit(Desks.discs(12 + i));
        }
        int undone = 0;
        while (!busy.undoable().get().isEmpty()) {
            busy.undo();
            undone++;
        }
        assertEquals(History.LONGEST, undone);
    }

    @Test
    void publishesTheNewestPlanAlone() {
        Desks.Later worker = new Desks.Later();
        Desk slow =
                new Desk(
                        Document.ofTemplate("anp-c-2.0k"),
                        new Threads(worker, Runnable::run, Runnable::run));
        assertFalse(slow.planned().get().isReady());
        List<Document> published = new ArrayList<>();
        slow.planned().addListener((_, _, planned) -> published.add(planned.document()));
        slow.edit(Desks.discs(6));
        slow.edit(Desks.discs(8));
        assertTrue(slow.planning().get());
        assertEquals(3, worker.waiting());
        worker.run();
        assertEquals(List.of(slow.document().get()), published);
        assertFalse(slow.planning().get());
    }

    @Test
    void dropsAPlanThatIsOvertakenOnItsWayToTheScreen() {
        Desks.Later screen = new Desks.Later();
        Desk slow =
                new Desk(
                        Document.ofTemplate("anp-c-2.0k"),
                        new Threads(Runnable::run, Runnable::run, screen));
        slow.edit(Desks.discs(6));
        assertFalse(slow.planned().get().isReady());
        screen.run();
        assertEquals(slow.document().get(), slow.planned().get().document());
    }

    @Test
    void saysWhyThereIsNoPlan() {
        desk.edit(Desks.discs(0));
        Planned planned = desk.planned().get();
        assertTrue(planned.record().isEmpty());
        assertEquals("/order/discs", planned.findings().getFirst().pointer());
    }

    @Test
    void knowsHowWellTheRatioIsKnown() {
        assertTrue(desk.planned().get().doubts().isPresent());
    }
}
