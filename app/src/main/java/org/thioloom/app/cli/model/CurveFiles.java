package org.thioloom.app.cli.model;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.text.model.NetworkTable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.recipes.forecast.network.NetworkCurve;
import org.thioloom.recipes.forecast.network.NetworkCurve.Point;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The curves asked for by `--out`: tables to plot, and pictures.
///
/// @param overRatio whether r changes, and not the conversion
record CurveFiles(Console console, List<Path> places, boolean overRatio, int points) {
    private static final int USUAL_POINTS = 201;
    private static final int MOST_POINTS = 1_000_000;
    private static final List<String> PICTURES = List.of("svg", "png", "pdf");

    static Offer offer(Offer offer) {
        return offer.repeatable(
                        "--out", "FILE", "A curve: as a table, .csv, or drawn, .svg, .png, .pdf.")
                .option(
                        "--over",
                        "conversion|imbalance",
                        "What changes along the curve; the conversion unless given.")
                .option("--points", "N", "Points of the curve; 201 unless given.")
                .flag("--force", "Replace files that are there.");
    }

    /// Finds a place for each, before any work is done.
    static CurveFiles of(Console console, ParseResult words) throws IOException {
        String over = words.matchedOptionValue("--over", "conversion");
        if (!over.equals("conversion") && !over.equals("imbalance")) {
            throw Offer.refusal(words, "--over " + over + ": use conversion or imbalance");
        }
        long points = new NumberOption("--points").whole(words).orElse(USUAL_POINTS);
        if (points < 2 || points > MOST_POINTS) {
            throw Offer.refusal(
                    words, "--points " + points + " is not between 2 and " + MOST_POINTS);
        }
        List<Path> places = new ArrayList<>();
        for (String name : Offer.all(words, "--out")) {
            checkEnding(words, name, over.equals("imbalance"));
            places.add(OutputFiles.place(console, name, Offer.isGiven(words, "--force")));
        }
        return new CurveFiles(console, places, over.equals("imbalance"), (int) points);
    }

    private static void checkEnding(ParseResult words, String name, boolean overRatio) {
        String ending = ending(name);
        if (!ending.equals("csv") && !PICTURES.contains(ending)) {
            throw Offer.refusal(words, "--out " + name + " ends in none of .csv, .svg, .png, .pdf");
        }
        if (overRatio && !ending.equals("csv")) {
            throw Offer.refusal(
                    words,
                    "--out "
                            + name
                            + ": only the curve over the conversion is drawn; name a .csv, or leave"
                            + " --over out");
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Writes all of them, or none and says why.
    ///
    /// @param title whose network
    Answer<Integer> write(String title, NetworkForecast forecast) throws IOException {
        if (places.isEmpty() || !(forecast.reached() instanceof Found<Reached>(Reached reached))) {
            return new Found<>(0);
        }
        NetworkCurve curve = new NetworkCurve(forecast.weighed(), forecast.conditions(), points);
        OutputFiles files = new OutputFiles();
        for (Path place : places) {
            String kind = ending(place.getFileName().toString());
            if (PICTURES.contains(kind)) {
                switch (GelPicture.of(title, forecast, reached, curve)) {
                    case Refused<Picture>(String sentence, String remedy) -> {
                        return new Refused<>(sentence, remedy);
                    }
                    case Found<Picture>(Picture picture) -> files.add(place, picture.file(kind));
                }
                continue;
            }
            switch (points(curve, forecast, reached)) {
                case Refused<Stream<Point>>(String sentence, String remedy) -> {
                    return new Refused<>(sentence, remedy);
                }
                case Found<Stream<Point>>(Stream<Point> along) ->
                        files.add(place, out -> write(along, out));
            }
        }
        files.write();
        places.forEach(place -> console.err().println("wrote " + place.getFileName()));
        return new Found<>(places.size());
    }

    private Answer<Stream<Point>> points(
            NetworkCurve curve, NetworkForecast forecast, Reached reached) {
        double limiting =
                reached.cured().network().eneConversion()
                        / forecast.weighed().growth().highestEneConversion();
        return overRatio
                ? curve.overRatio(Math.min(1, limiting))
                : new Found<>(curve.overConversion());
    }

    private static void write(Stream<Point> along, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        NetworkTable.write(along, writer);
        writer.flush();
    }
}
