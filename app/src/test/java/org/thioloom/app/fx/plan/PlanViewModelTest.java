package org.thioloom.app.fx.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.List;

class PlanViewModelTest {
    private static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    private final Desk desk = new Desk(Document.ofTemplate("anp-c-2.0k"), NOW);
    private final PlanViewModel model = new PlanViewModel(desk);

    private EntryViewModel entry(String pointer) {
        return model.order().find(pointer).or(() -> model.lots().find(pointer)).orElseThrow();
    }

    private void type(String pointer, String text) {
        EntryViewModel entry = entry(pointer);
        entry.text().set(text);
        entry.commit();
    }

    private String masses() {
        return String.join(
                " ",
                desk.planned().get().record().orElseThrow().weighing().lines().stream()
                        .map(Line::target)
                        .map(mass -> mass.toString().replaceAll("\\..*", ""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1} reads {2}")
    @CsvSource(
            textBlock =
                    """
                    /order/discs                       | 24        | 24        | 24 discs
                    /order/spares                      | 2         | 2         | 2 spares
                    /order/diameter                    | 10        | 10 mm     | diameter 10 mm
                    /order/thickness                   | 0,15 mm   | 0.15 mm   | thickness, dry 0.15 mm
                    /order/overage                     | 20uL      | 20 uL     | overage 20 uL
                    /order/overage                     | 5         | 5 vol%    | overage 5 vol%
                    /order/deadVolume                  | 15        | 15 uL     | dead volume 15 uL
                    /order/start                       | 2026-11-23 09:00 | 2026-11-23 09:00 | begin 2026-11-23 09:00
                    /formula/inputs/1/amount/ratio     | 1.9       | 1.9       | linker, parts 1.9
                    /formula/inputs/2/amount/fraction  | 45        | 45 wt%    | node + linker 45 wt%
                    /equipment/3/wavelength            | 365 nm    | 365 nm    | wavelength 365 nm
                    /formula/inputs/0/lot/id           | B-17      | B-17      | node of lot B-17
                    /formula/inputs/0/lot/assay        | 92        | 92 wt%    | assay of node 92 wt%
                    /formula/inputs/1/lot/molarMass    | 2050      | 2050 g/mol | mn of linker 2050 g/mol
                    /formula/inputs/1/lot/alive        | 94        | 94 mol%   | alive of linker 94 mol%
                    /order/limit/node                  | 250       | 250 mg    | 250 mg of node
                    """,
            delimiter = '|')
    void takesWhatIsTyped(String pointer, String typed, String shown, String name) {
        type(pointer, typed);
        assertEquals("", entry(pointer).problem().get());
        assertEquals(shown, entry(pointer).text().get());
        assertEquals(name, desk.undoable().get());
        desk.undo();
        assertEquals("", desk.undoable().get());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    /order/discs                      | a dozen  | this is not a whole number; write it as in 12
                    /order/diameter                   | ''       | a plan needs a diameter; write it as in 7 mm
                    /order/start                      | tomorrow | this is no time; write it as in 2026-11-23 09:00
                    /formula/inputs/1/amount/ratio    | two      | this is no number; write it as in 2 or 1.95
                    /formula/inputs/0/lot/assay       | 192      | assay is 192 wt%; give a value from 0 to 100 wt%
                    """,
            delimiter = '|')
    void keepsWhatCannotBe(String pointer, String typed, String problem) {
        type(pointer, typed);
        assertEquals(typed, entry(pointer).text().get());
        assertEquals(problem, entry(pointer).problem().get());
        assertEquals("", desk.undoable().get());
    }

    @Test
    void refusesAnAnswerThatTheRecipeCannotRead() {
        type("/equipment/3/wavelength", "blue");
        assertEquals("blue", entry("/equipment/3/wavelength").text().get());
        assertTrue(
                entry("/equipment/3/wavelength").problem().get().contains("blue"),
                entry("/equipment/3/wavelength").problem().get());
        assertEquals("", desk.undoable().get());
    }

    @Test
    void anEmptyFieldIsTheRecipesAgain() {
        type("/order/thickness", "150 um");
        type("/order/thickness", "");
        assertEquals("120 um", entry("/order/thickness").text().get());
        assertEquals("recipe", entry("/order/thickness").standing().get());
    }

    @Test
    void amountsFollowTheThickness() {
        assertEquals("14 55 40 30", masses());
        type("/order/thickness", "240 um");
        assertEquals("29 111 81 61", masses());
    }

    @Test
    void amountsFollowTheAssayCountedByGroups() {
        type("/formula/inputs/1/lot/alive", "90 mol%");
        String byMolecules = masses();
        FormViewModel.Line.Choice counted =
                model.order().groups().get().stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(FormViewModel.Line.Choice.class::isInstance)
                        .map(FormViewModel.Line.Choice.class::cast)
                        .filter(choice -> choice.model().caption().label().equals("Counted by"))
                        .findFirst()
                        .orElseThrow();
        counted.model().choose(1);
        assertEquals("count by groups", desk.undoable().get());
        assertTrue(!masses().equals(byMolecules));
    }

    @Test
    void asksWhatTheRecipeAsks() {
        List<String> asked =
                model.order().groups().get().getLast().lines().stream()
                        .map(line -> ((FormViewModel.Line.Entry) line).model().caption().label())
                        .toList();
        assertEquals(
                List.of(
                        "Linker",
                        "Wavelength",
                        "Irradiance",
                        "Degassing pressure",
                        "Cure temperature",
                        "First drying time",
                        "Drying pressure"),
                asked);
    }

    @Test
    void offersNoDiscsForARecipeThatMakesNone() {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        assertTrue(model.order().find("/order/discs").isEmpty());
        assertTrue(model.lots().find("/order/limit").isPresent());
    }

    @Test
    void aFindingOfAnInputLeadsToTheFirstFieldWithinIt() {
        assertEquals(
                "/formula/inputs/2/amount/fraction",
                model.order().find("/formula/inputs/2").orElseThrow().caption().pointer());
    }
}
