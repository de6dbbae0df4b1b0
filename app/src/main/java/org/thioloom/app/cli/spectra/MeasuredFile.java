package org.thioloom.app.cli.spectra;

import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.spectrumfile.SpectrumReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A file of a spectrum as it was named on the command line: `film.spa`, or `films.dx#2` for the
/// second spectrum in it.
record MeasuredFile(String name) {

    /// The spectrum that is meant.
    ///
    /// @throws IOException when there is no such file
    Answer<Spectrum> read(Console console) throws IOException {
        int hash = name.lastIndexOf('#');
        boolean counted = hash > 0 && name.substring(hash + 1).matches("[1-9][0-9]{0,3}");
        String file = counted ? name.substring(0, hash) : name;
        int wanted = counted ? Integer.parseInt(name.substring(hash + 1)) : 0;
        return switch (SpectrumFiles.read(bytes(console, file), file)) {
            case SpectrumReading.Refused(String sentence, String remedy) ->
                    new Refused<>(file + ": " + sentence, remedy);
            case SpectrumReading.Read(var _, List<Spectrum> spectra, var _) ->
                    chosen(file, spectra, wanted);
        };
    }

    private static Answer<Spectrum> chosen(String file, List<Spectrum> spectra, int wanted) {
        if (wanted > spectra.size() || (wanted == 0 && spectra.size() > 1)) {
            return new Refused<>(
                    file
                            + " holds "
                            + spectra.size()
                            + (spectra.size() == 1 ? " spectrum" : " spectra"),
                    "say which, as " + file + "#" + spectra.size());
        }
        return new Found<>(spectra.get(Math.max(0, wanted - 1)));
    }

    private static byte[] bytes(Console console, String file) throws IOException {
        try {
            Path path = console.folder().resolve(file);
            if (Files.isDirectory(path)) {
                throw new IOException(file + " is a folder; name the file in it");
            }
            return Files.readAllBytes(path);
        } catch (InvalidPathException notAPath) {
            throw new IOException("\"" + file + "\" cannot be the name of a file", notAPath);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new IOException(
                    file + " cannot be read: " + InputFile.reason(unreadable), unreadable);
        }
    }
}
