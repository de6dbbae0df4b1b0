package org.thioloom.app.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice where it is installed; it is never brought along.
///
/// @param program its file
public record Office(Path program) {
    private static final long PATIENCE = 120; // s, its first start on a slow disk included

    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");

    private static final List<String> USUAL =
            List.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/opt/libreoffice/program",
                    "/Applications/LibreOffice.app/Contents/MacOS",
                    "C:\\Program Files\\LibreOffice\\program");

    /// Looks in the folders of a search path, and where it is usually put.
    ///
    /// @param searched as `PATH` has it; empty for none
    public static Optional<Office> find(String searched) {
        List<String> folders = new ArrayList<>(List.of(searched.split(File.pathSeparator)));
        folders.addAll(USUAL);
        return among(folders);
    }

    /// In the first of these folders that has it.
    static Optional<Office> among(List<String> folders) {
        return folders.stream()
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().flatMap(name -> file(folder, name).stream()))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(Office::new);
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name));
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }

    /// A workbook as it prints, in PDF.
    ///
    /// @throws IOException when the program fails or takes longer than two minutes
    public byte[] pdf(byte[] workbook) throws IOException {
        Path folder = Files.createTempDirectory("thioloom");
        try {
            Path sheets = Files.write(folder.resolve("record.xlsx"), workbook);
            run(folder, sheets);
            Path printed = folder.resolve("record.pdf");
            if (!Files.isRegularFile(printed)) {
                throw new IOException(program + " made no PDF of the record");
            }
            return Files.readAllBytes(printed);
        } finally {
            clear(folder);
        }
    }

    /// With a profile of its own: one that is open already would take the job and say nothing.
    private void run(Path folder, Path sheets) throws IOException {
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                sheets.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new IOException(program + " made no PDF within " + PATIENCE + " s");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while " + program + " made the PDF", stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
