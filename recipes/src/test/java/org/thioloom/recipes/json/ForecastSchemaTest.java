package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thioloom.recipes.json.Schemas.assertFits;
import static org.thioloom.recipes.json.Schemas.json;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.film.Point;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.forecast.FilmForecast;
import org.thioloom.recipes.forecast.FilmQuestion;
import org.thioloom.recipes.forecast.FilmQuestion.Asked;
import org.thioloom.recipes.forecast.Forecasts;
import org.thioloom.recipes.forecast.OwnLine;
import org.thioloom.recipes.forecast.exposure.BatchExposure;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.measured.DiscTable;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;
import org.thioloom.recipes.writing.model.ExposureWriter;
import org.thioloom.recipes.writing.model.FilmWriter;

import java.util.List;
import java.util.OptionalDouble;

/// What is written of forecasts fits the schemas, whatever could be said.
class ForecastSchemaTest {
    private static final String LAMP = "\"rating\": { \"value\": 8, \"unit\": \"W\" }";
    private static final String KNOWN =
            "\"knownGood\": {\"time\": {\"value\": 20, \"unit\": \"min\"}, \"depth\": {\"value\": 150,"
                    + " \"unit\": \"um\"}, \"irradiance\": {\"value\": 2, \"unit\": \"mW/cm2\"},"
                    + " \"conversion\": {\"value\": 97, \"unit\": \"mol%\"}}";
    private static final String WAY =
            "\"measuredOn\": \"2026-11-20\", \"through\": [\"quartz\", \"pdms\"], ";

    static final List<List<Point>> LINES =
            List.of(
                    List.of(
                            new Point(6, 62),
                            new Point(8, 93),
                            new Point(12, 146),
                            new Point(20, 250)),
                    List.of(new Point(6, 62), new Point(12, 146)),
                    List.of(new Point(6, 90), new Point(9, 80), new Point(12, 71)));

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static ControlRecipe plan(String lamp, String... settings) {
        var answers = Bench.settings(settings);
        answers.put("linker", "5000 g/mol");
        String text = Bench.edited(Bench.template("anp-c"), LAMP, lamp);
        return Bench.plan(
                Bench.accepted(Bench.read(text, answers)),
                new AnOrder().thickness("120 um").build(),
                List.of());
    }

    private static List<ControlRecipe> plans() {
        return List.of(
                plan(LAMP),
                plan(LAMP, "wavelength=365 nm"),
                plan(LAMP, "wavelength=405 nm", "irradiance=5 mW/cm2"),
                plan(LAMP, "irradiance=5 mW/cm2"),
                plan(LAMP, "wavelength=365 nm", "irradiance=0.5 mW/cm2"),
                plan(WAY + LAMP, "wavelength=365 nm", "irradiance=500 mW/cm2"),
                plan(WAY + KNOWN, "wavelength=365 nm", "irradiance=5 mW/cm2"));
    }

    @Test
    void thePlanAndTheCureOfEveryOutlookFit() {
        for (ControlRecipe plan : plans()) {
            assertFits("plan", PlanWriter.write(BatchRecord.of(plan, List.of())));
            ExposureForecast forecast = ExposureForecast.of(found(BatchExposure.of(plan)));
            assertFits("cure", ExposureWriter.write(plan.master().header(), forecast, List.of()));
            assertFits("cure", ExposureWriter.write(null, forecast, List.of()));
        }
    }

    @Test
    void aCarriedExposureNamesWhatItComesFrom() {
        String text = PlanWriter.write(BatchRecord.of(plans().getLast(), List.of()));
        for (String field :
                List.of("carriedOver", "factor", "profile", "through", "measuredOn", "backGels")) {
            assertFalse(json(text).findValues(field).isEmpty(), field);
        }
    }

    @Test
    void filmsAndLinesFit() {
        FilmForecast film =
                found(
                        FilmForecast.of(
                                new FilmQuestion(
                                        new Shrinkage(Drying.FREE, 0.4869, 0.01),
                                        7,
                                        DiameterOf.DRY_DISC,
                                        new Asked.FilmOf(9.5))));
        assertFits("film", FilmWriter.write(film, null, List.of()));
        ControlRecipe plan = plan(LAMP);
        for (List<Point> discs : LINES) {
            Calibration line = found(Calibration.of(discs));
            assertFits("film", FilmWriter.write(film, OwnLine.of(line), List.of()));
            if (OwnLine.volumeFor(line, 120, OptionalDouble.of(10))
                    instanceof Answer.Found<OwnLine>(OwnLine own)) {
                assertFits("film", FilmWriter.write(null, own, List.of()));
            }
            assertFits(
                    "film",
                    FilmWriter.write(null, found(OwnLine.thicknessAt(line, 10)), List.of()));
            var record = BatchRecord.of(plan, Forecasts.of(plan).beside(plan, line), List.of());
            assertFits("plan", PlanWriter.write(record));
        }
    }

    @Test
    void whatIsLeftOutOfATableIsWritten() {
        Outcome<Calibration> read = DiscTable.read("v_uL,h_um\n6,62\n7,\n12,140\n");
        assertFits(
                "film", FilmWriter.write(null, OwnLine.of(Bench.accepted(read)), read.findings()));
    }
}
