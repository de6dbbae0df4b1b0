package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.Reason;
import org.thioloom.chem.verdict.Remark;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.recipes.writing.spectra.SpectrumCheckWriter;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports on spectra against their schema.
class SpectrumCheckSchemaTest {
    private static final String KIND = "ftir-check";

    private static Step step(String stage, double ene, double alien) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(stage.length());
        double[][] bands = {
            {911, 0.06 * ene, 12},
            {3081, 0.02 * ene, 15},
            {1462, 0.1, 22},
            {843, 0.07, 16},
            {1103, 0.2, 32},
            {2160, alien, 20}
        };
        double[] x = new double[1700];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 700 + 1.9 * i;
            y[i] = 0.02 + 5e-5 * random.nextGaussian();
            for (double[] band : bands) {
                double u = (x[i] - band[0]) / band[2];
                y[i] += band[1] * Math.exp(-4 * Math.log(2) * u * u);
            }
        }
        Spectrum spectrum =
                new Spectrum(stage, x, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
        Change change = stage.equals("Mix") ? Change.STAY : Change.VANISH;
        return switch (Film.of(spectrum)) {
            case Found<Film>(Film film) ->
                    new Step(
                            stage,
                            film,
                            List.of(
                                    band("ene wag", "ene", 911, 12, change),
                                    band("ene stretch", "ene", 3081, 15, change),
                                    band("ring", "perfluoroaryl", 1462, 22, Change.STAY),
                                    band("rock", "ether chain", 843, 16, Change.STAY)));
            case Refused<Film> refused -> fail(refused.toString());
        };
    }

    private static Expectation band(
            String name, String group, double at, double width, Change change) {
        return new Expectation(
                name,
                group,
                at,
                Window.around(at, 8),
                width,
                change,
                change == Change.VANISH ? OptionalDouble.of(0) : OptionalDouble.empty(),
                List.of("film"),
                List.of(),
                Strength.DECISIVE,
                "",
                "test");
    }

    private static String written(SpectrumReport report) {
        return SpectrumCheckWriter.write("anp-c-2.0k", "film.spa", report);
    }

    @Test
    void everyReportFits() {
        Step mix = step("Mix", 1, 0);
        Schemas.assertFits(KIND, written(SpectrumReport.of(step("Cure", 0, 0.1), List.of(mix))));
        Schemas.assertFits(KIND, written(SpectrumReport.of(step("Cure", 0.5, 0), List.of(mix))));
        Schemas.assertFits(KIND, written(SpectrumReport.of(step("Cure", 0, 0), List.of())));
    }

    @Test
    void aConversionIsANumberOrABoundAndNeverOne() {
        Step mix = step("Mix", 1, 0);
        JsonNode half =
                Schemas.json(written(SpectrumReport.of(step("Cure", 0.5, 0), List.of(mix))));
        JsonNode ene = half.at("/conversion/ene");
        assertEquals(0.5, ene.get("converted").asDouble(), 0.03);
        assertTrue(half.get("broken").asBoolean());
        assertEquals("present", half.at("/verdicts/0/verdict").asString());
        JsonNode whole = Schemas.json(written(SpectrumReport.of(step("Cure", 0, 0), List.of(mix))));
        assertFalse(whole.at("/conversion/ene").has("converted"));
        assertTrue(whole.at("/conversion/ene/atLeast").asDouble() < 1);
        assertEquals("absent", whole.at("/verdicts/0/verdict").asString());
    }

    @Test
    void itsWordsAreThoseOfTheProgram() {
        assertEquals(
                Stream.of(Reason.values()).map(Enum::name).collect(Collectors.toSet()),
                words("/$defs/verdict/properties/reason/enum"));
        assertEquals(
                Stream.of(Remark.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.toSet()),
                words("/properties/remarks/items/properties/kind/enum"));
    }

    private static Set<String> words(String pointer) {
        Set<String> words = new TreeSet<>();
        Schemas.tree(KIND).at(pointer).forEach(word -> words.add(word.asString()));
        return words;
    }
}
