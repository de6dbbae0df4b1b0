package org.thioloom.app.fx.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.page.FindingPlace;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.List;
import java.util.Map;

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
                    /formula/inputs/0/lot/assay        | 92 +- 1,5 | 92 wt% (u = 1.5) | assay of node 92 wt% (u = 1.5)
                    /formula/inputs/0/lot/assay        | 92±1.5 wt% | 92 wt% (u = 1.5) | assay of node 92 wt% (u = 1.5)
                    /formula/inputs/1/lot/molarMass    | 2050 g/mol (u = 40) | 2050 g/mol (u = 40) | mn of linker 2050 g/mol (u = 40)
                    /formula/inputs/1/lot/molarMass    | 2050      | 2050 g/mol | mn of linker 2050 g/mol
                    /formula/inputs/1/lot/alive        | 94        | 94 mol%   | alive of linker 94 mol%
                    /order/limit/node                  | 250       | 250 mg    | 250 mg of node
                    /formula/inputs/0/lot/solvate      | 3 DME     | 3 dme     | solvate of node 3 DME
                    /formula/inputs/0/lot/solvate      | 2,5x thf  | 2.5 thf   | solvate of node 2,5x thf
                    /formula/inputs/0/lot/solvate      | 1 crown = C1COCCOCCOCCO1 | 1 crown | solvate of node 1 crown = C1COCCOCCOCCO1
                    /formula/inputs/0/lot/volatiles    | 2,5       | 2.5 wt%   | volatiles of node 2.5 wt%
                    /formula/inputs/2/lot/volatiles    | 0         | 0 wt%     | volatiles of dmso 0 wt%
                    /formula/inputs/0/lot/molarMass    | 1062      | 1062 g/mol | molar mass of node 1062 g/mol
                    /formula/inputs/1/lot/molarMassMethod | NMR    | nmr       | method for mn of linker NMR
                    /formula/inputs/1/lot/content      | 0.95      | 0.95 mmol/g | titrated groups of linker 0.95 mmol/g
                    /formula/inputs/2/lot/density      | 1.1       | 1.1 g/mL  | density of dmso 1.1 g/mL
                    /formula/inputs/3/lot/available    | 5 g       | 5 g       | what is left of dmpa 5 g
                    /formula/inputs/0/lot/expires      | 2027-01-31 | 2027-01-31 | expiry of node 2027-01-31
                    /formula/inputs/2/lot/hazards      | H319, H315; Merck; 2026-01-15 | warning H315 H319; Merck; 2026-01-15 | hazards of dmso
                    /formula/inputs/2/lot/hazards      | none; Merck; 2026-01-15 | none; Merck; 2026-01-15 | hazards of dmso
                    /formula/inputs/0/lot/note         | opened in May | opened in May | note of node opened in May
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
                    /formula/inputs/0/lot/assay       | 92 +- x  | "+- x" is no unit of mass fraction; use one of wt%
                    /formula/inputs/0/lot/solvate     | dme      | this does not say how many molecules of which solvent; write it as in 3 dme, to one formula unit of the salt
                    /formula/inputs/0/lot/solvate     | 3 diglym | no substance is called "diglym"; use a key, a name or a CAS number of the catalogue
                    /formula/inputs/0/lot/solvate     | 0 dme    | perMolecule is 0; give a value above zero
                    /formula/inputs/0/lot/volatiles   | 120      | volatiles is 120 wt%; give a value from 0 to 100 wt%
                    /formula/inputs/1/lot/molarMassMethod | guess | "guess" is not one of label, nmr, gpc, titration, maldi; use one of label, nmr, gpc, titration, maldi
                    /formula/inputs/0/lot/expires     | May      | "May" is not a date; write "2027-01-31"
                    /formula/inputs/2/lot/hazards     | H319     | codes, who says so and the date of revision are needed, parted by semicolons; write it as in danger H225 H319; Merck; 2026-01-15
                    /formula/inputs/2/lot/hazards     | X1; Merck; 2026-01-15 | "X1" is not a code of CLP; copy the codes of the label, such as H225, EUH019 or P305+P351+P338
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

    private Lot lot(String json) {
        return LotReader.read(
                                        "{\"schema\": \"thioloom/lots/1\", \"lots\": [{\"id\": \"no number\","
                                                + " \"input\": \"node\", "
                                                + json
                                                + "}]}")
                                instanceof Outcome.Accepted<List<Lot>>(List<Lot> lots, var findings)
                        && findings.isEmpty()
                ? lots.getFirst()
                : fail(json);
    }

    @Test
    void aBottleIsTheLotThatItsFileWouldState() {
        type("/formula/inputs/0/lot/solvate", "3 dme");
        type("/formula/inputs/0/lot/volatiles", "20 wt%");
        type("/formula/inputs/0/lot/expires", "2027-01-31");
        type("/formula/inputs/0/lot/hazards", "danger H225; Merck; 2026-01-15");
        assertEquals(
                List.of(
                        lot(
                                """
                                "solvate": {"substance": "dme", "perMolecule": 3},
                                "volatiles": {"value": 20, "unit": "wt%"},
                                "expires": "2027-01-31",
                                "hazards": {"codes": ["H225"], "signalWord": "danger",
                                            "source": "Merck", "date": "2026-01-15"}
                                """)),
                desk.planned().get().lots());
    }

    @Test
    void weighsTheSolvateThatTheNodeCarries() {
        type("/formula/inputs/0/lot/solvate", "3 dme");
        assertEquals(
                "18 55 37 30",
                masses(),
                "14.77 mg x (1062.7 + 3 x 90.12) / 1062.7; its DME counts to the solvent");
        desk.undo();
        assertEquals("14 55 40 30", masses());
        desk.redo();
        type("/formula/inputs/0/lot/solvate", "");
        assertEquals("14 55 40 30", masses());
        assertEquals(List.of(), desk.planned().get().lots(), "nothing stated, no bottle");
    }

    @Test
    void keepsASolventThatIsWrittenOutInTheFile() {
        desk.edit(
                new Edit(
                        "lots",
                        d ->
                                d.from(
                                        d.source()
                                                .from(
                                                        List.of(
                                                                """
                                                                {"schema": "thioloom/lots/1", "lots": [
                                                                  {"id": "B-17", "input": "node", "note": "opened in May",
                                                                   "solvate": {"substance": {"name": "crown", "smiles": "C1COCCOCCOCCO1"},
                                                                               "perMolecule": 1}}]}
                                                                """)))));
        assertEquals("1 crown", entry("/formula/inputs/0/lot/solvate").text().get());
        assertEquals("opened in May", entry("/formula/inputs/0/lot/note").text().get());
        type("/formula/inputs/0/lot/solvate", "2 crown");
        assertEquals("", entry("/formula/inputs/0/lot/solvate").problem().get());
        assertEquals("2 crown", entry("/formula/inputs/0/lot/solvate").text().get());
    }

    @Test
    void whatAPlanObjectsToInALotStandsAtItsField() {
        type("/formula/inputs/1/lot/id", "P-4");
        type("/formula/inputs/0/lot/solvate", "3 dme");
        type("/formula/inputs/0/lot/assay", "99");
        assertTrue(desk.planned().get().record().isEmpty());
        assertTrue(
                entry("/formula/inputs/0/lot/assay").problem().get().contains("99 wt% assay"),
                entry("/formula/inputs/0/lot/assay").problem().get());
        type("/formula/inputs/0/lot/assay", "79");
        assertEquals("", entry("/formula/inputs/0/lot/assay").problem().get());
        assertTrue(desk.planned().get().record().isPresent());
    }

    @ParameterizedTest(name = "{0} {1} leads to {2}")
    @CsvSource(
            textBlock =
                    """
                    ''                            | ''         | SOLVATE_UNACCOUNTED    | /formula/inputs/0/lot/solvate
                    ''                            | ''         | ASSAY_UNSTATED         | /formula/inputs/0/lot/assay
                    /formula/inputs/0/lot/assay   | 92         | REST_COUNTED_AS_SOLIDS | /formula/inputs/0/lot/volatiles
                    /formula/inputs/0/lot/expires | 2026-01-31 | LOT_EXPIRED            | /formula/inputs/0/lot/expires
                    """,
            delimiter = '|')
    void aFindingOfALotLeadsToItsField(String pointer, String typed, String rule, String place) {
        type("/order/start", "2026-11-23 09:00");
        if (!pointer.isEmpty()) {
            type(pointer, typed);
        }
        assertEquals(
                place,
                desk.planned().get().findings().stream()
                        .filter(finding -> finding.rule().name().equals(rule))
                        .map(FindingPlace::of)
                        .findFirst()
                        .orElseThrow());
        assertTrue(model.lots().find(place).isPresent());
    }

    @Test
    void anAnswerTakesThePlaceOfALightThatTheOrderStates() {
        desk.edit(
                new Edit(
                        "light",
                        d ->
                                d.withLight(l ->
                                        l.withWavelength(Quantity.of("405", Units.NANOMETRE)))));
        assertEquals("405 nm", entry("/equipment/3/wavelength").text().get());
        type("/equipment/3/wavelength", "365 nm");
        assertEquals("365 nm", entry("/equipment/3/wavelength").text().get());
        assertTrue(desk.document().get().light().isEmpty());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    alcohol equivalents  | 1,2          | 1.2
                    concentration        | 0,1 mol/L    | 0.1 mol/L
                    reaction temperature | 22,5 degC    | 22.5 degC
                    solvent              | 1,4-dioxane  | 1,4-dioxane
                    alcohol equivalents  | 1,200        | 1,200
                    """)
    void aQuestionIsAnsweredWithADecimalComma(String name, String typed, String shown) {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        EntryViewModel entry = asked(name);
        entry.text().set(typed);
        entry.commit();
        assertEquals(shown, entry.text().get(), entry.problem().get());
        assertEquals(typed.equals("1,200"), entry.problem().get().contains("write 1200 or 1.200"));
    }

    @Test
    void whatMakesNoFilmIsPlannedByWhatIsAtHand() {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        Map<String, String> answers =
                Map.of(
                        "Alcohol equivalents", "1.2",
                        "Base", "sodium-hydride",
                        "Base equivalents", "1.1",
                        "Solvent", "thf",
                        "Concentration", "0.1 mol/L",
                        "Reaction temperature", "25 degC",
                        "Reaction time", "16 h");
        answers.forEach((name, answer) -> {
            asked(name).text().set(answer);
            asked(name).commit();
        });
        type("/order/limit/chloride", "1 g");
        assertEquals(List.of(), errors());
        type("/order/limit/chloride", "");
        assertEquals(List.of("nothing says how much to make"), errors());
    }

    private List<String> errors() {
        return desk.planned().get().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::problem)
                .toList();
    }

    private EntryViewModel asked(String name) {
        return model.order().groups().get().getLast().lines().stream()
                .map(line -> ((FormViewModel.Line.Entry) line).model())
                .filter(entry -> entry.caption().label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
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
