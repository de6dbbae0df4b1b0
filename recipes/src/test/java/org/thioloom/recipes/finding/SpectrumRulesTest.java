package org.thioloom.recipes.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.envelope.Doubt;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.table.Table;
import org.thioloom.chem.verdict.Film;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Question;
import org.thioloom.recipes.spectra.EnvelopeReport.Sample;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/// What a file of spectra or an envelope can have wrong.
class SpectrumRulesTest {
    private static final Window USUAL = new Window(1000, 1200);
    private static final String HEAD =
            """
            ##TITLE=film
            ##JCAMP-DX=4.24
            ##DATA TYPE=INFRARED SPECTRUM
            ##XUNITS=1/CM
            ##YUNITS=ABSORBANCE
            ##XFACTOR=1
            ##YFACTOR=0.1
            ##FIRSTX=1000
            ##LASTX=1006
            """;
    private static final String TABLE = "##XYDATA=(X++(Y..Y))\n1000 1 2 3 4\n##END=\n";

    /// Ethers of a height, water in them, and lines of vapour in the light.
    private static String film(double ethers, double water, double vapour) {
        List<double[]> lines =
                Table.read(Film.class, "vapour.tsv").rows().stream()
                        .map(row -> row.subList(0, 2).stream())
                        .map(cells -> cells.mapToDouble(Double::parseDouble).toArray())
                        .toList();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        StringBuilder table = new StringBuilder("cm-1,absorbance\n");
        for (double x = 600; x <= 4000; x += 1) {
            double y = 0.01 + 1e-4 * random.nextGaussian();
            y += ethers * 32 * new Profile(1100, 30, 0).at(x);
            y += water * 320 * new Profile(3400, 300, 0).at(x);
            for (double[] line : lines) {
                y += vapour * line[1] * 4 * new Profile(line[0], 4, 0).at(x);
            }
            table.append(x).append(',').append(y).append('\n');
        }
        return table.toString();
    }

    /// A file that raises a rule.
    record FileExample(Rule rule, String name, String content) {
        List<Finding> findings() {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            Source file = new Source(name, SpectrumFiles.read(bytes, name), OptionalInt.empty());
            return SpectraReport.of(List.of(file), false).findings();
        }

        @Override
        public String toString() {
            return rule + " of " + name;
        }
    }

    static final List<FileExample> FILES =
            List.of(
                    new FileExample(Rule.SPECTRUM_REFUSED, "empty.spa", ""),
                    new FileExample(
                            Rule.SPECTRUM_ORDINATE,
                            "a.csv",
                            "cm-1,absorbance\n1000,1\n1002,2\n1004,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_UNIT_MISSING, "a.csv", "1000,1\n1002,2\n1004,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_AXIS,
                            "a.csv",
                            "um,absorbance\n8,1\n8.1,2\n8.2,1\n8.3,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_TECHNIQUE,
                            "a.csv",
                            "# technique: ATR\ncm-1,absorbance\n1000,1\n1002,2\n1004,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_CONTRADICTS_ITSELF,
                            "a.dx",
                            HEAD + "##NPOINTS=9\n" + TABLE),
                    new FileExample(
                            Rule.SPECTRUM_GAPS,
                            "a.csv",
                            "cm-1,absorbance\n1000,1\n1002,NaN\n1004,1\n1006,2\n1008,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_SATURATED,
                            "a.csv",
                            "cm-1,%T\n1000,90\n1002,0\n1004,85\n1006,90\n1008,90\n"),
                    new FileExample(Rule.SPECTRUM_SATURATED, "thick.csv", film(3, 0, 0)),
                    new FileExample(Rule.SPECTRUM_WET, "wet.csv", film(0.5, 0.1, 0)),
                    new FileExample(Rule.SPECTRUM_VAPOUR, "air.csv", film(0.5, 0, 0.02)),
                    new FileExample(
                            Rule.SPECTRUM_LEFT_OUT,
                            "a.dx",
                            "##TITLE=both\n##DATA TYPE=LINK\n##BLOCKS=2\n"
                                    + HEAD
                                    + "##NPOINTS=4\n"
                                    + TABLE
                                    + HEAD.replace("INFRARED SPECTRUM", "NMR SPECTRUM")
                                    + "##NPOINTS=4\n"
                                    + TABLE
                                    + "##END=\n"),
                    new FileExample(
                            Rule.SPECTRUM_LAYOUT,
                            "a.csv",
                            "cm-1;absorbance\n1000,5;0,1\n1002,5;0,2\n1004,5;0,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_MISNAMED,
                            "a.spa",
                            "cm-1,absorbance\n1000,1\n1002,2\n1004,1\n"),
                    new FileExample(
                            Rule.SPECTRUM_PEAKS_ONLY,
                            "a.dx",
                            HEAD
                                    + "##NPOINTS=3\n##PEAK TABLE=(XY..XY)\n1000,1 1003,2 1006,1\n##END=\n"),
                    new FileExample(
                            Rule.SPECTRUM_DAMAGED,
                            "a.dx",
                            HEAD + "##NPOINTS=4\n" + TABLE.replace("##END=\n", "")));

    @ParameterizedTest
    @FieldSource("FILES")
    void aFileRaisesItInWholeSentences(FileExample example) {
        List<Finding> findings = example.findings();
        assertTrue(findings.stream().anyMatch(f -> f.rule() == example.rule()), findings::toString);
        findings.forEach(SpectrumRulesTest::isWhole);
    }

    private static void isWhole(Finding finding) {
        for (String sentence : List.of(finding.problem(), finding.remedy())) {
            assertFalse(sentence.isBlank(), finding::toString);
            assertFalse(sentence.matches(".*\\{\\d}.*"), finding::toString);
            assertFalse(sentence.contains("Optional"), finding::toString);
        }
        assertTrue(finding.pointer().matches("|/(spectra|eoPerLi)/\\d+"), finding::toString);
    }

    private static Sample membrane(
            String name, double noise, Technique technique, double... bands) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        double[] x = new double[249];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 980 + 0.96 * i;
            y[i] = 0.04 + noise * random.nextGaussian();
            for (int k = 0; k < bands.length; k += 3) {
                y[i] += bands[k + 2] * new Profile(bands[k], bands[k + 1], 0).at(x[i]);
            }
        }
        return new Sample(name, new Spectrum(name, x, y, Ordinate.ABSORBANCE, technique, Map.of()));
    }

    private static Sample paper(Technique technique, double times) {
        return membrane(
                "2k",
                4e-4,
                technique,
                1142.2,
                25,
                4 * times,
                1105.9,
                32,
                14.28 * times,
                1083.2,
                28,
                12.78 * times,
                1060.9,
                12,
                3 * times);
    }

    private static Sample widths(double free, double lithium) {
        return membrane(
                "w",
                4e-4,
                Technique.UNKNOWN,
                1142.2,
                25,
                4,
                1105.9,
                free,
                14.28,
                1083.2,
                lithium,
                12.78,
                1060.9,
                12,
                3);
    }

    private static List<Finding> of(List<Sample> samples, List<Double> ratios, boolean shared) {
        return EnvelopeReport.of(new Question(samples, USUAL, ratios, shared)).findings();
    }

    /// What fitting says of samples that were made to be doubted.
    private static List<Finding> raised() {
        Sample sound = paper(Technique.UNKNOWN, 1);
        Sample bare =
                membrane("bare", 4e-4, Technique.UNKNOWN, 1145, 20, 9, 1093, 34, 20, 1060, 11, 6);
        Sample weak = membrane("weak", 0.02, Technique.UNKNOWN, 1105, 32, 14, 1083, 28, 12);
        List<Finding> all = new ArrayList<>();
        all.addAll(of(List.of(weak), List.of(), false));
        all.addAll(of(List.of(bare), List.of(), false));
        all.addAll(of(List.of(paper(Technique.ATR, 6)), List.of(), false));
        all.addAll(of(List.of(sound), List.of(300.0), false));
        all.addAll(of(List.of(sound, sound, sound), List.of(80.0, 80.0, 80.0), false));
        all.addAll(of(List.of(widths(38, 24), widths(26, 33)), List.of(), true));
        return all;
    }

    @Test
    void anEnvelopeRaisesThemInWholeSentences() {
        List<Finding> findings = raised();
        findings.forEach(SpectrumRulesTest::isWhole);
        EnumSet<Rule> found = EnumSet.noneOf(Rule.class);
        findings.forEach(finding -> found.add(finding.rule()));
        EnumSet<Rule> wanted =
                EnumSet.of(
                        Rule.ENVELOPE_REFUSED,
                        Rule.ENVELOPE_WITHOUT_LITHIUM,
                        Rule.ENVELOPE_SATURATED,
                        Rule.ENVELOPE_BY_ATR,
                        Rule.ENVELOPE_OFF_TREND,
                        Rule.ENVELOPE_BEYOND_TREND,
                        Rule.ENVELOPE_WITHOUT_TREND,
                        Rule.ENVELOPE_WIDTHS_DIFFER);
        wanted.removeAll(found);
        assertEquals(EnumSet.noneOf(Rule.class), wanted);
    }

    @Test
    void everyDoubtHasARule() {
        Stream.of(Doubt.Kind.values())
                .forEach(kind -> {
                    Finding finding =
                            EnvelopeReport.finding("/spectra/0", new Doubt(kind, "found", "do"));
                    assertEquals("found", finding.problem());
                    assertEquals("do", finding.remedy());
                });
    }

    /// Every rule that an example of this room raises.
    static EnumSet<Rule> rules() {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        FILES.forEach(example -> example.findings().forEach(f -> rules.add(f.rule())));
        raised().forEach(finding -> rules.add(finding.rule()));
        Stream.of(Doubt.Kind.values())
                .map(kind -> EnvelopeReport.finding("", new Doubt(kind, "found", "do")).rule())
                .forEach(rules::add);
        return rules;
    }
}
