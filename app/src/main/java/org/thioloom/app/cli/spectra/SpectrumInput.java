package org.thioloom.app.cli.spectra;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputBytes;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.spectra.SpectraReport.Source;
import org.thioloom.recipes.spectra.SpectrumFindings;

import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of spectra named on the command line, and what came of reading it: `film.spa`, or
/// `films.dx#2` for the second spectrum in it.
///
/// @param name as typed, without the number; `standard input` for `-`
/// @param only which spectrum is meant, from 1; empty when the name does not say
public record SpectrumInput(String name, SpectrumReading reading, OptionalInt only) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)#([1-9]\\d{0,5})");

    /// Reads it, from memory that does not grow with the file.
    ///
    /// @throws IOException when the file cannot be read
    public static SpectrumInput read(Console console, String typed) throws IOException {
        return read(console, typed, Options.NONE);
    }

    /// Reads it with what `--as`, `--technique` and `--spectrum` say.
    static SpectrumInput read(Console console, ParseResult words, String typed) throws IOException {
        SpectrumInput input =
                read(console, typed, new Options(null, scale(words), technique(words)));
        OptionalInt number = number(words);
        if (number.isPresent() && input.only.isPresent()) {
            throw Offer.refusal(
                    words,
                    typed + " says which spectrum, and so does --spectrum; give one of them");
        }
        return number.isPresent() ? new SpectrumInput(input.name, input.reading, number) : input;
    }

    private static SpectrumInput read(Console console, String typed, Options options)
            throws IOException {
        Matcher numbered = NUMBERED.matcher(typed);
        boolean counts = numbered.matches();
        InputBytes bytes =
                InputBytes.read(
                        console, counts ? numbered.group(1) : typed, SpectrumFiles.MOST_BYTES);
        SpectrumReading reading =
                bytes.isTooLong()
                        ? tooLong(bytes)
                        : SpectrumFiles.read(bytes.content(), bytes.name(), options);
        return new SpectrumInput(
                bytes.name(),
                reading,
                counts ? OptionalInt.of(Integer.parseInt(numbered.group(2))) : OptionalInt.empty());
    }

    private static SpectrumReading tooLong(InputBytes bytes) {
        String sentence =
                bytes.size() > SpectrumFiles.MOST_BYTES + 1L
                        ? "the file has " + bytes.size() + " bytes"
                        : "there are more than " + SpectrumFiles.MOST_BYTES + " bytes";
        return new SpectrumReading.Refused(
                sentence + ", and at most " + SpectrumFiles.MOST_BYTES + " are read",
                "export the spectra that are needed into a file of their own");
    }

    /// Adds `--as`, `--technique` and `--spectrum` to what a command offers.
    static Offer offer(Offer offer) {
        return offer.option(
                        "--as",
                        "UNIT",
                        "What the ordinates are, where the file is wrong or silent: absorbance,"
                                + " transmittance (0 to 1), percent.")
                .option(
                        "--technique",
                        "HOW",
                        "How it was measured, where the file is wrong or silent: atr,"
                                + " transmission.")
                .option(
                        "--spectrum",
                        "N",
                        "Which spectrum of a file that holds several, from 1; FILE#N says the"
                                + " same.");
    }

    private static @Nullable Scale scale(ParseResult words) {
        String typed = words.matchedOptionValue("--as", null);
        return switch (typed) {
            case null -> null;
            case "absorbance" -> Scale.ABSORBANCE;
            case "transmittance" -> Scale.FRACTION;
            case "percent" -> Scale.PERCENT;
            default ->
                    throw Offer.refusal(
                            words,
                            "--as " + typed + " is none of absorbance, transmittance, percent");
        };
    }

    private static @Nullable Technique technique(ParseResult words) {
        String typed = words.matchedOptionValue("--technique", null);
        return switch (typed) {
            case null -> null;
            case "atr", "ATR" -> Technique.ATR;
            case "transmission" -> Technique.TRANSMISSION;
            default ->
                    throw Offer.refusal(
                            words, "--technique " + typed + " is neither atr nor transmission");
        };
    }

    /// The number behind `--spectrum`; empty when none was given.
    private static OptionalInt number(ParseResult words) {
        String typed = words.matchedOptionValue("--spectrum", null);
        if (typed == null) {
            return OptionalInt.empty();
        }
        if (!typed.matches("[1-9]\\d{0,5}")) {
            throw Offer.refusal(words, "--spectrum " + typed + " is not a whole number from 1");
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }

    /// The name without folders.
    String bareName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String bare = name.substring(slash + 1);
        return only.isPresent() ? bare + "#" + only.getAsInt() : bare;
    }

    /// As a part of a report.
    Source source() {
        return new Source(name, reading, only);
    }

    /// What there is to say about it.
    List<Finding> findings() {
        return SpectrumFindings.of(reading);
    }

    /// The spectrum that was asked for, or the only one.
    public Answer<Spectrum> one() {
        return switch (reading) {
            case SpectrumReading.Refused(String sentence, String remedy) ->
                    new Refused<>(name + ": " + sentence, remedy);
            case Read(String _, List<Spectrum> spectra, var _) -> {
                int count = spectra.size();
                int wanted = only.orElse(1);
                if (wanted > count || (only.isEmpty() && count > 1)) {
                    yield new Refused<>(
                            "%s holds %d %s"
                                            .formatted(
                                                    name,
                                                    count,
                                                    count == 1 ? "spectrum" : "spectra")
                                    + (wanted > count
                                            ? ", and number " + wanted + " is asked"
                                            : ""),
                            count == 1
                                    ? "leave the number away"
                                    : "say which, as " + name + "#" + count);
                }
                yield new Found<>(spectra.get(wanted - 1));
            }
        };
    }
}
