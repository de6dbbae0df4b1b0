package org.thioloom.app.fx.spectra;

import org.thioloom.app.console.InputFile;
import org.thioloom.chem.band.BandReading.Problem;
import org.thioloom.chem.band.BandReading.Refused;
import org.thioloom.chem.band.BandReading.Understood;
import org.thioloom.chem.band.BandTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// A chemist's own bands, laid over those that ship.
///
/// @param name of their file
public record OwnBands(String name, BandTable table) {
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_TOLD = 3;

    /// @throws IOException with a sentence, when they cannot be read
    static OwnBands read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return switch (BandTable.shipped().with(text(file, name))) {
            case Understood(BandTable table) -> new OwnBands(name, table);
            case Refused(List<Problem> problems) -> throw new IOException(words(problems));
        };
    }

    private static String text(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name the file in it");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(
                        "there are more than %d MB in it, and a table of bands has a few kB"
                                .formatted(MOST_BYTES >> 20));
            }
            return InputFile.decode(name, Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            throw new IOException("it is not in " + file.getParent() + " any more", gone);
        } catch (IOException unreadable) {
            throw new IOException(InputFile.reason(unreadable), unreadable);
        }
    }

    private static String words(List<Problem> problems) {
        String told =
                problems.stream()
                        .limit(MOST_TOLD)
                        .map(p -> "line " + p.line() + ": " + p.sentence() + "; " + p.remedy())
                        .collect(Collectors.joining(". "));
        int more = problems.size() - MOST_TOLD;
        return more > 0 ? told + ". " + more + " more like these" : told;
    }
}
