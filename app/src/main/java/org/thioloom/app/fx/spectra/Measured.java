package org.thioloom.app.fx.spectra;

import org.thioloom.app.console.InputFile;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;
import org.thioloom.chem.verdict.Film;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.spectra.SpectrumFindings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A spectrum that was read, looked over once. Its points are kept once for all that is drawn.
public final class Measured {
    private final Place place;
    private final Options options;
    private final Spectrum spectrum;
    private final Answer<Film> film;
    private final Curve curve;
    private final List<Finding> findings;

    /// Where it was found.
    private static final class Place {
        private final String file;
        private final byte[] content;
        private final int number;
        private final int of;

        /// @param number of the spectrum among all of the file, from 0
        Place(String file, byte[] content, int number, int of) {
            this.file = file;
            this.content = content;
            this.number = number;
            this.of = of;
        }

        /// With its number where the file holds several.
        String name() {
            return of == 1 ? file : file + "#" + (number + 1);
        }

        Place at(int other) {
            return new Place(file, content, other, of);
        }
    }

    /// @param findings of reading it
    private Measured(Place place, Options options, Spectrum spectrum, List<Finding> findings) {
        this.place = place;
        this.options = options;
        this.spectrum = spectrum;
        this.findings = List.copyOf(findings);
        film = Film.of(spectrum);
        Spectrum drawn =
                film instanceof Found<Film>(Film found)
                        ? found.spectrum()
                        : Absorbance.of(spectrum) instanceof Found<Absorbance>(Absorbance plain)
                                ? plain.spectrum()
                                : spectrum;
        curve = Curve.of(drawn.x(), drawn.y());
    }

    /// Of its file, with its number where the file holds several.
    public String name() {
        return place.name();
    }

    /// What was said of it when it was read.
    Options options() {
        return options;
    }

    /// As its file has it, or a person knows better.
    public Spectrum spectrum() {
        return spectrum;
    }

    /// What is judged; refused where nothing can be.
    public Answer<Film> film() {
        return film;
    }

    /// In absorbance, where it has one.
    public Curve curve() {
        return curve;
    }

    /// Of reading it.
    public List<Finding> findings() {
        return findings;
    }

    /// All spectra of a file.
    ///
    /// @param most that the page has room for
    /// @throws IOException with a sentence, when there is none or there are too many
    public static List<Measured> read(Path file, int most) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content = bytes(file);
        return switch (SpectrumFiles.read(content, name)) {
            case Refused(String sentence, String remedy) ->
                    throw new IOException(sentence + "; " + remedy);
            case Read read when read.spectra().size() > most ->
                    throw new IOException(
                            "it holds %d spectra, and the page has room for %d more; export those that are needed"
                                    .formatted(read.spectra().size(), most));
            case Read read -> all(new Place(name, content, 0, read.spectra().size()), read);
        };
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name the file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SpectrumFiles.MOST_BYTES + 1);
            if (bytes.length > SpectrumFiles.MOST_BYTES) {
                throw new IOException(
                        "there are more than %d MB in it; export the spectra that are needed into a file of their own"
                                .formatted(SpectrumFiles.MOST_BYTES >> 20));
            }
            return bytes;
        } catch (NoSuchFileException gone) {
            throw new IOException("it is not in " + file.getParent() + " any more", gone);
        } catch (IOException unreadable) {
            throw new IOException(InputFile.reason(unreadable), unreadable);
        }
    }

    private static List<Measured> all(Place first, Read read) {
        List<Measured> all = new ArrayList<>();
        for (int i = 0; i < first.of; i++) {
            all.add(of(first.at(i), Options.NONE, read));
        }
        return all;
    }

    private static Measured of(Place place, Options options, Read read) {
        String own = "/spectra/" + place.number;
        return new Measured(
                place,
                options,
                read.spectra().get(place.number),
                SpectrumFindings.of((SpectrumReading) read).stream()
                        .filter(f -> f.pointer().isEmpty() || f.pointer().equals(own))
                        .toList());
    }

    /// The same points, read with what a person says of them where their file is wrong or silent.
    public Answer<Measured> saying(Options options) {
        return switch (SpectrumFiles.read(place.content, place.file, options)) {
            case Refused(String sentence, String remedy) -> new Answer.Refused<>(sentence, remedy);
            case Read read when read.spectra().size() != place.of ->
                    new Answer.Refused<>(
                            "read like this, it holds %d spectra and not %d"
                                    .formatted(read.spectra().size(), place.of),
                            "leave it to the file, or export this spectrum by itself");
            case Read read -> new Found<>(of(place, options, read));
        };
    }
}
