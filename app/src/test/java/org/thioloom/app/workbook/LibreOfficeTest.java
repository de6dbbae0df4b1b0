package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another program computes the same from the same formulas.
class LibreOfficeTest {
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    @Test
    void libreOfficeComputesTheSame(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                installed(), "soffice is not on the path: its second opinion was not asked");
        BatchRecord record = Drawn.record(8);
        WeighingPage page = record.weighing();
        Drawn sent = Drawn.of(record);
        for (int i = 0; i < page.lines().size(); i++) {
            sent.type("items.weighed", i, (i == 1 ? 1.2 : 1.1) * sent.number("items.target", i));
        }
        Path file = folder.resolve("sent.xlsx");
        Files.write(file, sent.bytes()); // caches still say that nothing was weighed
        Drawn back = Drawn.open(Files.readAllBytes(recalculated(file)));
        sent.recalculate();
        for (String name :
                List.of(
                        "Ratio_Actual",
                        "Solids_Actual",
                        "InitiatorShare_Actual",
                        "First_Actual",
                        "Correction_Mass",
                        "items.live",
                        "items.low",
                        "items.difference")) {
            double expected = sent.number(name);
            assertEquals(expected, back.number(name), Math.abs(expected) * 1e-9 + 1e-12, name);
        }
        assertEquals("NO", back.text("Ratio_Check", 0));
        assertEquals("node", back.text("Correction_Material", 0));
        assertEquals("HIGH", back.text("items.check", 1));
    }

    private static boolean installed() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    private static Path recalculated(Path file) throws IOException, InterruptedException {
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
