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
import java.util.function.Supplier;

/// The pictures asked for by `--out`, by their endings: SVG, PNG, PDF.
///
/// @param kinds ending by place, in the order given
public record PictureFiles(Console console, Map<Path, String> kinds) {
    // a printer's dots for each of the 96 pixels of an inch
    private static final double PRINT_SCALE = 300.0 / 96;

    /// Finds a place for each, before any work is done.
    ///
    /// @throws IOException when there is none
    public static PictureFiles of(Console console, ParseResult words) throws IOException {
        Map<Path, String> kinds = new LinkedHashMap<>();
        for (String name : Offer.all(words, "--out")) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!List.of("svg", "png", "pdf").contains(ending)) {
                throw Offer.refusal(words, "--out " + name + " ends in none of .svg, .png, .pdf");
            }
            kinds.put(OutputFiles.place(console, name, Offer.isGiven(words, "--force")), ending);
        }
        return new PictureFiles(console, kinds);
    }

    /// Adds the two options to what a command offers.
    public static Offer offer(Offer offer) {
        return offer.repeatable("--out", "FILE", "Draw it: .svg, .png or .pdf by the ending.")
                .flag("--force", "Replace files that are there already.");
    }

    /// Draws and writes, if anything was asked for.
    ///
    /// @return false when it cannot be drawn, which has been said on standard error
    public boolean write(Supplier<Answer<Picture>> drawing) throws IOException {
        if (kinds.isEmpty()) {
            return true;
        }
        return switch (drawing.get()) {
            case Found<Picture>(Picture picture) -> {
                OutputFiles files = new OutputFiles();
                kinds.forEach((place, kind) -> files.add(place, content(picture, kind)));
                files.write();
                kinds.keySet().forEach(p -> console.err().println("wrote " + p.getFileName()));
                yield true;
            }
            case Refused<Picture>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield false;
            }
        };
    }

    private static byte[] content(Picture picture, String kind) {
        return switch (kind) {
            case "png" -> picture.png(Math.min(PRINT_SCALE, picture.largestScale()));
            case "pdf" -> picture.pdf();
            default -> picture.svg().getBytes(StandardCharsets.UTF_8);
        };
    }
}
