package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The drawings asked for by `--out`, by their endings: SVG, PNG, PDF, and a file for drawing
/// programs.
///
/// @param kinds ending by place, in the order given
public record PictureFiles(Console console, Map<Path, String> kinds) {
    private static final List<String> IMAGES = List.of("svg", "png", "pdf");

    /// Finds a place for each, before any work is done.
    ///
    /// @throws IOException when there is none
    ///
    /// @param exchange ending of the file for drawing programs: `mol`; empty for none
    public static PictureFiles of(Console console, ParseResult words, String exchange)
            throws IOException {
        return of(console, words, exchange, Offer.all(words, "--out"));
    }

    /// The same of these files alone.
    public static PictureFiles of(
            Console console, ParseResult words, String exchange, List<String> names)
            throws IOException {
        Map<Path, String> kinds = new LinkedHashMap<>();
        for (String name : names) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!IMAGES.contains(ending) && (exchange.isEmpty() || !ending.equals(exchange))) {
                throw Offer.refusal(
                        words,
                        "--out "
                                + name
                                + " ends in none of .svg, .png, .pdf"
                                + (exchange.isEmpty() ? "" : ", ." + exchange));
            }
            kinds.put(OutputFiles.place(console, name, Offer.isGiven(words, "--force")), ending);
        }
        return new PictureFiles(console, kinds);
    }

    /// Adds the two options to what a command offers.
    ///
    /// @param exchange ending of the file for drawing programs
    public static Offer offer(Offer offer, String exchange) {
        return offer.repeatable(
                        "--out",
                        "FILE",
                        "Draw it: .svg, .png, .pdf or, to be redrawn, ."
                                + exchange
                                + ", by the ending.")
                .flag("--force", "Replace files that are there already.");
    }

    /// Adds the two options to what a command that draws only pictures offers.
    public static Offer offer(Offer offer) {
        return offer.repeatable("--out", "FILE", "Draw it: .svg, .png or .pdf, by the ending.")
                .flag("--force", "Replace files that are there already.");
    }

    /// Draws and writes what was asked for: all of it or none.
    ///
    /// @param drawing made when a picture is asked for
    /// @param exchange text of the file for drawing programs, likewise
    /// @return false when something cannot be drawn, which has been said on standard error
    public boolean write(Supplier<Answer<Picture>> drawing, Supplier<Answer<String>> exchange)
            throws IOException {
        return write(drawing, exchange, Map.of());
    }

    /// The same with files that have been made already.
    public boolean write(
            Supplier<Answer<Picture>> drawing,
            Supplier<Answer<String>> exchange,
            Map<Path, byte[]> made)
            throws IOException {
        boolean pictures = kinds.values().stream().anyMatch(IMAGES::contains);
        boolean texts = kinds.values().stream().anyMatch(kind -> !IMAGES.contains(kind));
        Optional<Picture> picture = pictures ? said(drawing.get()) : Optional.empty();
        Optional<String> text = texts ? said(exchange.get()) : Optional.empty();
        if ((pictures && picture.isEmpty()) || (texts && text.isEmpty())) {
            return false;
        }
        OutputFiles files = new OutputFiles();
        kinds.forEach((place, kind) -> {
            picture.filter(_ -> IMAGES.contains(kind))
                    .ifPresent(drawn -> files.add(place, drawn.file(kind)));
            text.filter(_ -> !IMAGES.contains(kind))
                    .ifPresent(
                            written -> files.add(place, written.getBytes(StandardCharsets.UTF_8)));
        });
        made.forEach(files::add);
        files.write();
        Stream.concat(kinds.keySet().stream(), made.keySet().stream())
                .forEach(p -> console.err().println("wrote " + p.getFileName()));
        return true;
    }

    private <T> Optional<T> said(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> Optional.of(value);
            case Refused<T>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield Optional.empty();
            }
        };
    }
}
