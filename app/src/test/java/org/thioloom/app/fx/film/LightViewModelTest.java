package org.thioloom.app.fx.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;

class LightViewModelTest {
    private static final String LAMP = "/equipment/3";
    private static final KnownGood GOOD =
            new KnownGood(
                    Quantity.of("20", Units.MINUTE),
                    Quantity.of("150", Units.MICROMETRE),
                    Quantity.of("2", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                    null);

    private final Desk desk = new Desk(Document.ofTemplate("anp-c-2.0k"), Batches.NOW);
    private final LightViewModel model = new LightViewModel(desk);

    private EntryViewModel entry(String field) {
        return model.form().find(LAMP + field).orElseThrow();
    }

    private void type(String field, String text) {
        EntryViewModel entry = entry(field);
        entry.text().set(text);
        entry.commit();
    }

    @ParameterizedTest(name = "{0}: {1} reads {2}")
    @CsvSource(
            textBlock =
                    """
                    /wavelength | 365                                | 365 nm                            | wavelength 365 nm
                    /irradiance | 4,5                                | 4.5 mW/cm2                        | irradiance 4.5 mW/cm2
                    /measuredOn | 2026-11-20                         | 2026-11-20                        | irradiance measured on 2026-11-20
                    /through    | Soda-lime pdms                     | soda-lime, pdms                   | light passes soda-lime, pdms
                    /knownGood  | 20 min, 150 um, 2 mW/cm2           | 20 min, 150 um, 2 mW/cm2          | good exposure 20 min, 150 um, 2 mW/cm2
                    /knownGood  | 2,5mW/cm2@20min@150um              | 20 min, 150 um, 2.5 mW/cm2        | good exposure 20 min, 150 um, 2.5 mW/cm2
                    /knownGood  | 20 min; 150 um; 2 mW/cm2; 95 mol%  | 20 min, 150 um, 2 mW/cm2, 95 mol% | good exposure 20 min, 150 um, 2 mW/cm2, 95 mol%
                    """,
            delimiter = '|')
    void takesWhatIsTyped(String field, String typed, String shown, String name) {
        type(field, typed);
        assertEquals("", entry(field).problem().get());
        assertEquals(shown, entry(field).text().get());
        assertTrue(entry(field).typed().get());
        assertEquals(name, desk.undoable().get());
        desk.undo();
        assertEquals("", entry(field).text().get());
        desk.redo();
        assertEquals(shown, entry(field).text().get());
        type(field, "");
        assertEquals("", entry(field).text().get());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    /wavelength | blue                        | this does not begin with a number; write it as in 12.5 nm
                    /wavelength | 0                           | wavelength is 0 nm; give a value above zero
                    /irradiance | 8 W                         | "W" is no unit of irradiance; use one of mW/cm2
                    /irradiance | -1                          | irradiance is -1 mW/cm2; give a value above zero
                    /measuredOn | 20.11.2026                  | this is not a day; write it as in 2026-11-20
                    /through    | glass                       | what passes "glass" is not known; use one of soda-lime, borosilicate, quartz, polystyrene, pet, pdms
                    /knownGood  | 20 min                      | this is not TIME@DEPTH@IRRADIANCE; write it as in 30min@150um@4mW/cm2, or 30min@150um@4mW/cm2@95mol%
                    /knownGood  | 0 min, 150 um, 2 mW/cm2     | this has a part that is not above zero, or a conversion of all; mend that part
                    /knownGood  | 20min@1,500um@2mW/cm2       | 1,500um may have a decimal comma or mean thousands; write 1500um or 1.500um
                    """,
            delimiter = '|')
    void keepsWhatCannotBe(String field, String typed, String problem) {
        type(field, typed);
        assertEquals(typed, entry(field).text().get());
        assertEquals(problem, entry(field).problem().get());
        assertEquals("", desk.undoable().get());
    }

    private static BatchRecord record(OpenedBatch batch) {
        if (batch.record() instanceof Outcome.Accepted<BatchRecord>(BatchRecord record, var _)) {
            return record;
        }
        throw new AssertionError("no plan");
    }

    /// What `plan --irradiance 5mW/cm2 --measured-on 2026-11-20 --wavelength 365nm --through pdms
    /// --known-good 20min@150um@2mW/cm2` makes of the same batch.
    @Test
    void forecastsWhatTheCommandForecasts() {
        type("/wavelength", "365 nm");
        type("/irradiance", "5 mW/cm2");
        type("/measuredOn", "2026-11-20");
        type("/through", "pdms");
        type("/knownGood", "20 min, 150 um, 2 mW/cm2");
        Light told =
                new Light(
                        Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                        "2026-11-20",
                        Quantity.of("365", Units.NANOMETRE),
                        GOOD,
                        List.of("pdms"));
        BatchRecord command = record(OpenedBatch.of(Batches.paper().source()).under(told));
        BatchRecord window = desk.planned().get().record().orElseThrow();
        assertEquals(command.sections(), window.sections());
        assertEquals(reckoned(command).question(), reckoned(window).question());
        assertEquals(report(command), report(window));
        assertEquals(
                "24 min", Math.round(report(window).asked().time() / 60) + " min", "of `plan`");
    }

    private static ExposureForecast reckoned(BatchRecord record) {
        if (record.forecasts().exposure() instanceof Found<ExposureForecast>(var forecast)) {
            return forecast;
        }
        throw new AssertionError("the light is not known");
    }

    private static CureReport report(BatchRecord record) {
        if (reckoned(record).outlook() instanceof ExposureForecast.Reckoned outlook) {
            return outlook.report();
        }
        throw new AssertionError("not reckoned");
    }

    /// Where the recipe asks, it is answered there: the plan page shows the same.
    @Test
    void answersWhatTheRecipeAsks() {
        type("/wavelength", "365 nm");
        assertEquals("365 nm", desk.document().get().source().settings().get("wavelength"));
        assertTrue(desk.document().get().light().isEmpty());
        type("/knownGood", "20 min, 150 um, 2 mW/cm2");
        assertEquals(GOOD, desk.document().get().light().knownGood());
    }

    @Test
    void whatTheOrderStatesGoesBeforeAnAnswer() {
        type("/irradiance", "5 mW/cm2");
        desk.edit(
                new Edit(
                        "measured",
                        d ->
                                d.withLight(l ->
                                        l.withIrradiance(
                                                Quantity.of(
                                                        "7",
                                                        Units.MILLIWATT_PER_SQUARE_CENTIMETRE)))));
        assertEquals("7 mW/cm2", entry("/irradiance").text().get());
        type("/irradiance", "");
        assertEquals("", entry("/irradiance").text().get());
        assertTrue(desk.document().get().source().settings().isEmpty());
    }

    @Test
    void anotherIrradianceWasMeasuredOnAnotherDay() {
        type("/measuredOn", "2026-11-20");
        type("/irradiance", "5");
        assertEquals("2026-11-20", entry("/measuredOn").text().get(), "a day typed first stays");

        type("/irradiance", "5 mW/cm2");
        assertEquals("2026-11-20", entry("/measuredOn").text().get(), "the same in other words");

        type("/irradiance", "7");
        assertEquals("", entry("/measuredOn").text().get());

        desk.undo();
        assertEquals("5 mW/cm2", entry("/irradiance").text().get());
        assertEquals("2026-11-20", entry("/measuredOn").text().get());
    }

    @Test
    void whatTheRecipeStatesShowsWhereItComesFrom() {
        String recipe =
                desk.document()
                        .get()
                        .editable()
                        .alone()
                        .replace(
                                "\"class\" : \"uv-lamp\",",
                                """
                                "class" : "uv-lamp", "through" : ["pet"],
                                "knownGood" : {"time" : {"value" : 20, "unit" : "min"},
                                               "depth" : {"value" : 150, "unit" : "um"},
                                               "irradiance" : {"value" : 2, "unit" : "mW/cm2"}},
                                """);
        desk.edit(new Edit("recipe", d -> d.from(d.source().of(recipe, null))));
        assertEquals("pet", entry("/through").text().get());
        assertEquals("recipe", entry("/through").standing().get());
        assertEquals("20 min, 150 um, 2 mW/cm2", entry("/knownGood").text().get());
        type("/knownGood", "10 min, 150 um, 2 mW/cm2");
        type("/knownGood", "");
        assertEquals("20 min, 150 um, 2 mW/cm2", entry("/knownGood").text().get());
        assertEquals("recipe", entry("/knownGood").standing().get());
    }

    @Test
    void asksNothingOfARecipeWithoutALamp() {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        assertEquals(List.of(), model.form().groups().get());
    }
}
