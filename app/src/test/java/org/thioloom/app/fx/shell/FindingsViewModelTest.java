package org.thioloom.app.fx.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.FindingPlace;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;

class FindingsViewModelTest {
    private static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    private final Desk desk = new Desk(Document.ofTemplate("anp-c-2.0k"), NOW);
    private final List<String> asked = new ArrayList<>();

    private FindingsViewModel model(String field) {
        return new FindingsViewModel(
                desk,
                pointer -> {
                    asked.add(pointer);
                    return pointer.equals(field);
                });
    }

    @Test
    void countsTheFindingsOfThePlan() {
        assertEquals("14 warnings, 4 notes", model("").summary().get());
    }

    @Test
    void showsTheGravestFirst() {
        FindingsViewModel model = model("");
        desk.edit(new Edit("nothing", d -> d.withOrder(o -> o.withDiscs(DiscOrder.OPEN))));
        assertTrue(model.summary().get().startsWith("2 errors, "), model.summary().get());
        assertEquals(Rule.ORDER_WITHOUT_SIZE, model.findings().getFirst().rule());
    }

    @Test
    void goesToTheFieldOrToWhatHoldsIt() {
        FindingsViewModel model = model("/equipment/3");
        assertTrue(model.goTo(Rule.WATTS_ARE_NOT_IRRADIANCE.at("/equipment/3/rating", "8 W")));
        assertEquals(List.of("/equipment/3/rating", "/equipment/3"), asked);
    }

    @Test
    void saysWhenNoPageHasTheField() {
        assertFalse(model("").goTo(Rule.BATH_NEAR_BOILING.at("/procedure/2", "a", "b", "c")));
    }

    @Test
    void anUnstatedAssayLeadsToTheBottle() {
        assertEquals(
                "/formula/inputs/0/lot/assay",
                FindingPlace.of(Rule.ASSAY_UNSTATED.at("/formula/inputs/0", "node", "100")));
    }

    @Test
    void noRemedyNamesAnOption() {
        assertEquals(
                "state it with the order, or edit the recipe",
                Rule.TO_BE_FILLED_IN.at("/equipment/3", "wavelength", "").advice());
        desk.planned().get().findings().stream()
                .map(Finding::advice)
                .forEach(remedy -> assertFalse(remedy.contains("--"), remedy));
    }
}
