package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another office, where it is installed.
final class LibreOffice {
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private LibreOffice() {}

    static boolean installed() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /// The same file, opened by LibreOffice, every formula computed again, and saved.
    static Path recalculated(Path file) throws IOException, InterruptedException {
        Path folder = file.resolveSibling("back");
        Path profile = file.resolveSibling("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + profile.toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(file.resolveSibling("log").toFile())
                        .start();
        assertTrue(office.waitFor(60, TimeUnit.SECONDS), "soffice takes longer than a minute");
        return folder.resolve(file.getFileName());
    }
}
