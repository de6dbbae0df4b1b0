package org.thioloom.app.cli.spectra;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.SpectrumPlot;
import org.thioloom.chem.plot.SpectrumPlot.Trace;
import org.thioloom.chem.plot.SpectrumPlot.Weight;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumWriter;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Entry;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The files asked for by `--out`, by their endings: the spectrum itself, or a picture of it.
///
/// @param kinds ending by place, in the order given
record SpectrumOutputs(Console console, Map<Path, String> kinds) {
    private static final List<String> TABLES = List.of("csv", "jdx", "dx");
    private static final List<String> PICTURES = List.of("svg", "png", "pdf");

    private static final int LONGEST_TITLE = 40;

    // more would not be read on one page
    private static final int MOST_DRAWN = 12;

    static Offer offer(Offer offer) {
        return offer.repeatable(
                        "--out",
                        "FILE",
                        "Write it: .csv or .jdx the spectrum, .svg, .png or .pdf a picture.")
                .flag("--force", "Replace files that are there already.");
    }

    /// Finds a place for each, before any work is done.
    ///
    /// @throws IOException when there is none
    static SpectrumOutputs of(Console console, ParseResult words) throws IOException {
        Map<Path, String> kinds = new LinkedHashMap<>();
        for (String name : Offer.all(words, "--out")) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!TABLES.contains(ending) && !PICTURES.contains(ending)) {
                throw Offer.refusal(
                        words, "--out " + name + " ends in none of .csv, .jdx, .svg, .png, .pdf");
            }
            kinds.put(OutputFiles.place(console, name, Offer.isGiven(words, "--force")), ending);
        }
        PlotOptions.size(words);
        PlotOptions.stretch(words, "--window");
        PlotOptions.stretch(words, "--cut");
        return new SpectrumOutputs(console, kinds);
    }

    /// Whether a file is asked for that holds one spectrum only.
    boolean needsOne() {
        return kinds.values().stream().anyMatch(TABLES::contains);
    }

    /// Writes them, if any were asked for.
    ///
    /// @return false when it cannot be drawn, which has been said on standard error
    boolean write(ParseResult words, SpectraReport report) throws IOException {
        OutputFiles files = new OutputFiles();
        for (Map.Entry<Path, String> file : kinds.entrySet()) {
            String kind = file.getValue();
            if (TABLES.contains(kind)) {
                Spectrum one = report.entries().getFirst().order().spectrum();
                String text =
                        kind.equals("csv") ? SpectrumWriter.csv(one) : SpectrumWriter.jcamp(one);
                files.add(file.getKey(), text.getBytes(StandardCharsets.UTF_8));
                continue;
            }
            switch (picture(words, report)) {
                case Found<Picture>(Picture picture) ->
                        files.add(file.getKey(), picture.file(kind));
                case Refused<Picture>(String sentence, String remedy) -> {
                    console.err().println("thioloom: " + sentence + "; " + remedy);
                    return false;
                }
            }
        }
        files.write();
        kinds.keySet().forEach(place -> console.err().println("wrote " + place.getFileName()));
        return true;
    }

    private static Answer<Picture> picture(ParseResult words, SpectraReport report) {
        List<Spectrum> spectra = report.entries().stream().map(e -> e.order().spectrum()).toList();
        if (spectra.size() > MOST_DRAWN) {
            return new Refused<>(
                    spectra.size() + " spectra are too many for one picture",
                    "give --spectrum for one of them");
        }
        long kinds = spectra.stream().map(Spectrum::ordinate).distinct().count();
        if (kinds > 1) {
            return new Refused<>(
                    "some of the spectra are in absorbance and some in transmittance",
                    "give --absorbance, or --spectrum for one of them");
        }
        Window all =
                new Window(
                        spectra.stream().mapToDouble(s -> s.x(0)).min().orElseThrow(),
                        spectra.stream().mapToDouble(s -> s.x(s.size() - 1)).max().orElseThrow());
        Window asked = PlotOptions.stretch(words, "--window");
        Window shown = asked == null ? all : asked;
        Window cut = PlotOptions.stretch(words, "--cut");
        if (cut != null && !(shown.low() < cut.low() && cut.high() < shown.high())) {
            return new Refused<>(
                    "what is to be left out, " + cut + ", is not inside " + shown,
                    "give another --cut, or none");
        }
        List<Trace> traces =
                report.entries().stream()
                        .map(entry ->
                                new Trace(
                                        label(entry),
                                        entry.order().spectrum(),
                                        Weight.SAMPLE,
                                        List.of()))
                        .toList();
        String title = traces.stream().map(Trace::label).collect(Collectors.joining(", "));
        return new SpectrumPlot(title, traces, List.of(), shown, cut, traces.size() > 1)
                .draw(PlotOptions.size(words));
    }

    /// The title, or the name of the file where the title is empty, long, or has letters that are
    /// not drawn; and how it was measured, for absorbance by ATR is not that of a film.
    private static String label(Entry entry) {
        String title = entry.order().spectrum().title();
        String name = entry.source().name();
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String label = title.isBlank() || title.length() > LONGEST_TITLE ? bare : title;
        try {
            Lettering.check(label, "a title");
        } catch (NotDrawable _) {
            label = bare;
        }
        String technique = entry.order().technique();
        return technique.equals("unknown") ? label : label + ", " + technique;
    }
}
