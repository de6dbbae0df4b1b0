package org.thioloom.app.fx.ftir;

import org.thioloom.app.console.InputFile;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
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
final class Measured {
    private final String name;
    private final Spectrum spectrum;
    private final Answer<Film> film;
    private final Curve curve;
    private final List<Finding> findings;

    /// @param name of its file, with its number where the file holds several
    /// @param findings of reading it
    Measured(String name, Spectrum spectrum, List<Finding> findings) {
        this.name = name;
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

    String name() {
        return name;
    }

    /// As its file has it.
    Spectrum spectrum() {
        return spectrum;
    }

    /// What is judged; refused where nothing can be.
    Answer<Film> film() {
        return film;
    }

    /// In absorbance, where it has one.
    Curve curve() {
        return curve;
    }

    List<Finding> findings() {
        return findings;
    }

    /// All spectra of a file.
    ///
    /// @param most that the page has room for
    /// @throws IOException with a sentence, when there is none or there are too many
    static List<Measured> read(Path file, int most) throws IOException {
        String name = String.valueOf(file.getFileName());
        return switch (SpectrumFiles.read(bytes(file), name)) {
            case Refused(String sentence, String remedy) ->
                    throw new IOException(sentence + "; " + remedy);
            case Read read when read.spectra().size() > most ->
                    throw new IOException(
                            "it holds %d spectra, and the page has room for %d more; export those that are needed"
                                    .formatted(read.spectra().size(), most));
            case Read read -> all(name, read);
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

    private static List<Measured> all(String name, Read read) {
        List<Finding> said = SpectrumFindings.of((SpectrumReading) read);
        List<Measured> all = new ArrayList<>();
        List<Spectrum> spectra = read.spectra();
        for (int i = 0; i < spectra.size(); i++) {
            String own = "/spectra/" + i;
            all.add(
                    new Measured(
                            spectra.size() == 1 ? name : name + "#" + (i + 1),
                            spectra.get(i),
                            said.stream()
                                    .filter(f -> f.pointer().isEmpty() || f.pointer().equals(own))
                                    .toList()));
        }
        return all;
    }
}
