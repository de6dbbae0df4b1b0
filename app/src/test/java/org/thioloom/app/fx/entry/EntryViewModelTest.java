package org.thioloom.app.fx.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;

import java.util.ArrayList;
import java.util.List;

class EntryViewModelTest {
    private final List<String> edits = new ArrayList<>();
    private final EntryViewModel entry =
            new EntryViewModel(
                    new Caption("Discs", "/order/discs", "How many."),
                    typed ->
                            TypedQuantity.whole(typed)
                                    .map(n -> new Edit(n + " discs", document -> document)),
                    edit -> edits.add(edit.name()));

    @Test
    void readsWhatWasTypedWhenTheFieldIsLeft() {
        entry.show(Shown.typed("12"));
        entry.text().set("18");
        assertEquals(List.of(), edits);
        entry.commit();
        assertEquals(List.of("18 discs"), edits);
    }

    @Test
    void makesNoEditOfWhatStoodThere() {
        entry.show(Shown.typed("12"));
        entry.commit();
        assertEquals(List.of(), edits);
    }

    @Test
    void keepsWhatItCannotReadAndSaysWhatWouldDo() {
        entry.show(Shown.typed("12"));
        entry.text().set("a dozen");
        entry.commit();
        assertEquals("a dozen", entry.text().get());
        assertEquals("this is not a whole number; write it as in 12", entry.problem().get());
        assertEquals(List.of(), edits);
    }

    @Test
    void keepsWhatItCannotReadWhileOtherFieldsChange() {
        entry.show(Shown.typed("12"));
        entry.text().set("a dozen");
        entry.commit();
        entry.show(Shown.typed("12"));
        assertEquals("a dozen", entry.text().get());
        assertFalse(entry.problem().get().isEmpty());
    }

    @Test
    void putsBackWhatStoodThere() {
        entry.show(Shown.typed("12"));
        entry.text().set("a dozen");
        entry.commit();
        entry.revert();
        assertEquals("12", entry.text().get());
        assertEquals("", entry.problem().get());
    }

    @Test
    void followsTheDocumentWhenItsValueIsAnother() {
        entry.show(Shown.typed("12"));
        entry.text().set("a dozen");
        entry.show(Shown.typed("10"));
        assertEquals("10", entry.text().get());
    }

    @Test
    void tellsAValueOfTheRecipeFromOneThatWasTyped() {
        entry.show(new Shown("120 um", false, "recipe"));
        assertFalse(entry.typed().get());
        assertEquals("recipe", entry.standing().get());
        entry.show(Shown.typed("120 um"));
        assertTrue(entry.typed().get());
        assertEquals("", entry.standing().get());
    }

    @Test
    void showsWhatThePlanObjectsToUntilItNoLongerDoes() {
        entry.show(Shown.typed("0"));
        entry.object("the number of discs is 0");
        assertEquals("the number of discs is 0", entry.problem().get());
        entry.object("");
        assertEquals("", entry.problem().get());
    }

    @Test
    void keepsItsOwnProblemWhenThePlanHasNone() {
        entry.show(Shown.typed("12"));
        entry.text().set("a dozen");
        entry.commit();
        entry.object("");
        assertFalse(entry.problem().get().isEmpty());
    }
}
