package org.thioloom.app.fx.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.record.PreviewViewModel.Shown;
import org.thioloom.app.fx.record.PreviewViewModel.Zoom;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.preview.PrintedPage;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.recipes.control.Order;

import java.util.List;
import java.util.Optional;

/// Pages that follow the plan and the paper.
class PreviewViewModelTest {
    private final Desk desk = Bench.desk();
    private final PaperworkViewModel paperwork = new PaperworkViewModel();
    private final PreviewViewModel preview = new PreviewViewModel(desk, paperwork, Bench.NOW);

    @Test
    void nothingIsDrawnBeforeSomebodyLooks() {
        assertEquals(new Shown.Nothing(), preview.shown().get());
        preview.watch(true);
        assertInstanceOf(Shown.Pages.class, preview.shown().get());
        Shown drawn = preview.shown().get();
        preview.watch(false);
        paperwork.paper().set(PaperSize.LETTER);
        assertEquals(drawn, preview.shown().get());
    }

    private PrintedPage first() {
        return assertInstanceOf(Shown.Pages.class, preview.shown().get()).book().page(0);
    }

    @Test
    void thePaperIsTheOneThatWasChosenAndItsLabelsFollow() {
        preview.watch(true);
        assertEquals(595, first().width(), 0.5);
        paperwork.paper().set(PaperSize.LETTER);
        assertEquals(612, first().width(), 0.5);
        assertEquals(Optional.of(LabelStock.LETTER), paperwork.labels().get());
        int all = preview.sheets().size();
        paperwork.labels().set(Optional.empty());
        assertTrue(preview.sheets().size() < all, "without labels there are fewer pages");
        assertEquals("8_Deviation_Waste", preview.tabs().getLast().name());
    }

    @Test
    void pagesTurnFromTheFirstToTheLast() {
        preview.watch(true);
        preview.turnTo(-3);
        assertEquals(0, preview.page().get());
        preview.turnTo(1000);
        assertEquals(preview.sheets().size() - 1, preview.page().get());
        assertEquals(preview.page().get(), preview.tabs().getLast().last());
        paperwork.labels().set(Optional.empty());
        assertEquals(preview.sheets().size() - 1, preview.page().get());
    }

    @Test
    void withoutAPlanItSaysWhy() {
        preview.watch(true);
        desk.edit(
                new Edit("nothing", d -> d.withOrder(_ -> new Order(null, null, List.of(), null))));
        Shown.NoPlan none = assertInstanceOf(Shown.NoPlan.class, preview.shown().get());
        assertNotEquals(List.of(), none.why());
        desk.undo();
        assertInstanceOf(Shown.Pages.class, preview.shown().get());
    }

    @Test
    void sizesGoStepByStepFromWhatIsSeen() {
        preview.step(1, 93.4);
        assertEquals(new Zoom.Percent(100), preview.zoom().get());
        preview.step(-1, 93.4);
        assertEquals(new Zoom.Percent(80), preview.zoom().get());
        preview.step(1, 300);
        assertEquals(new Zoom.Percent(80), preview.zoom().get());
    }

    @Test
    void whatIsTypedOddlyStaysAndIsSaid() {
        paperwork.first().text().set("22");
        paperwork.commit();
        assertEquals(
                "a sheet has places 1 to 21; use one of those", paperwork.first().problem().get());
        assertEquals("22", paperwork.first().text().get());
        assertEquals(1, paperwork.paperwork().get().firstLabel());
        paperwork.first().text().set("21");
        paperwork.batch().text().set(" B-7 ");
        paperwork.commit();
        assertEquals("", paperwork.first().problem().get());
        assertEquals(21, paperwork.paperwork().get().firstLabel());
        assertEquals("B-7", paperwork.paperwork().get().batch());
    }
}
