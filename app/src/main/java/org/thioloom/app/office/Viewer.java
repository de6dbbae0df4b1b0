package org.thioloom.app.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Opens files with the program that the computer's owner opens such files with.
///
/// @param command to which the file's name is added; empty where this computer has none
public record Viewer(List<String> command) {
    // a desktop that does not answer by then is showing the file
    private static final long PATIENCE = 5; // s

    public Viewer {
        command = List.copyOf(command);
    }

    /// As a system does it.
    ///
    /// @param system its name, as Java has it: `Linux`
    /// @param searched as `PATH` has it; empty for none
    public static Viewer of(String system, String searched) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new Viewer(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (name.startsWith("mac")) {
            return new Viewer(List.of("/usr/bin/open"));
        }
        return Stream.of(List.of("xdg-open"), List.of("gio", "open"))
                .flatMap(words -> found(words, searched))
                .findFirst()
                .orElse(new Viewer(List.of()));
    }

    /// In the first folder that has it.
    private static Stream<Viewer> found(List<String> words, String searched) {
        return Stream.of(searched.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> new File(folder, words.getFirst()))
                .filter(File::canExecute)
                .map(program -> {
                    List<String> command = new ArrayList<>(words);
                    command.set(0, program.getPath());
                    return new Viewer(command);
                });
    }

    /// Opens a file.
    ///
    /// @throws IOException when nothing on this computer does
    public void open(Path file) throws IOException {
        if (command.isEmpty()) {
            throw new IOException(refusal(file));
        }
        List<String> words = new ArrayList<>(command);
        words.add(file.toAbsolutePath().toString());
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() != 0) {
                throw new IOException(refusal(file));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while opening " + file.getFileName(), stopped);
        }
    }

    private static String refusal(Path file) {
        return "no program on this computer opens %s; it lies in %s, to be opened where Excel or LibreOffice is"
                .formatted(file.getFileName(), file.toAbsolutePath().getParent());
    }
}
