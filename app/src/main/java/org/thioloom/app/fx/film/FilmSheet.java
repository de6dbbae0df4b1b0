package org.thioloom.app.fx.film;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.plot.DiscSketch;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.section.Section;

import java.util.List;

/// What is told of casting and cure.
///
/// @param sections casting, the user's own discs, light
/// @param thickness what a volume gives, computed and by the user's own discs
/// @param discs mould, liquid and film to scale
/// @param depth light and conversion through the film; or why nobody knows
/// @param time conversion of both faces while they are lit; or why nobody knows
public record FilmSheet(
        List<Section> sections,
        Chart thickness,
        Picture discs,
        Content<Chart> depth,
        Content<Chart> time) {
    /// Heading of what is told of light.
    static final String CURE = "Cure";

    private static final List<String> HEADINGS =
            List.of("Casting", "Casting, by your own discs", CURE);

    public FilmSheet {
        sections = List.copyOf(sections);
    }

    static Content<FilmSheet> of(Planned planned) {
        return Content.of(planned, FilmSheet::of);
    }

    private static Content<FilmSheet> of(BatchRecord record) {
        Casting casting = record.control().casting();
        Solution solution = record.control().solution();
        if (casting == null || solution == null) {
            return new Content.Nothing<>(
                    "No film is cast",
                    "this recipe makes " + record.title(),
                    "open a recipe that makes discs");
        }
        return new Content.Shown<>(
                new FilmSheet(
                        record.sections().stream()
                                .filter(section -> HEADINGS.contains(section.heading()))
                                .toList(),
                        new ThicknessChart(casting, solution, record.forecasts().ownDiscs())
                                .chart(),
                        discs(casting),
                        exposure(record, LightCharts::depth),
                        exposure(record, LightCharts::time)));
    }

    private static Picture discs(Casting casting) {
        Disc wet =
                new Disc(
                        casting.mouldDiameter().in(Units.MILLIMETRE),
                        casting.mouldDepth().in(Units.MILLIMETRE));
        Disc dry =
                new Disc(
                        casting.dry().diameter().in(Units.MILLIMETRE),
                        casting.dry().thickness().in(Units.MILLIMETRE));
        return new DiscSketch(wet, dry).draw();
    }

    private interface Drawing {
        Content<Chart> of(ExposureForecast forecast);
    }

    private static Content<Chart> exposure(BatchRecord record, Drawing drawing) {
        return switch (record.forecasts().exposure()) {
            case Found<ExposureForecast>(ExposureForecast forecast) -> drawing.of(forecast);
            case Refused<ExposureForecast>(String sentence, String remedy) ->
                    new Content.Nothing<>("The light is not known", sentence, remedy);
        };
    }
}
