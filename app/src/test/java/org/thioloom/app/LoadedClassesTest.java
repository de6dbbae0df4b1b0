package org.thioloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A command brings in only the libraries it needs: that is what makes it start fast.
class LoadedClassesTest {
    private static final List<String> LIBRARIES =
            List.of(
                    "org.openscience.cdk.",
                    "org.apache.poi.",
                    "com.google.zxing.",
                    "tools.jackson.",
                    "io.github.dan2097.jnainchi.",
                    "uk.ac.cam.ch.wwmm.opsin.",
                    "javafx.",
                    "java.awt.");

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest(name = "{0} needs {1}")
    @CsvSource({
        "--version, ''",
        "templates show anp-c, ''",
        "network --node 4:1062.71 --linker 2:2000 --imbalance 1, ''",
        "structure OCC, org.openscience.cdk.",
        "structure dmso --analysis, org.openscience.cdk.",
        "structure dmso --identifiers, org.openscience.cdk. io.github.dan2097.jnainchi.",
        "structure ethanol --out target/loaded.svg --force, org.openscience.cdk.",
        "structure butane-1-thiol --iupac, org.openscience.cdk. uk.ac.cam.ch.wwmm.opsin.",
        "couple C=CCC CCS, org.openscience.cdk.",
        "structure dmso --out target/loaded.mol --force, org.openscience.cdk.",
        "assay degree --made 7.7:2 --left 0.3:2, ''",
        "film --thickness 120um --diameter 7mm --solids-volume 48vol%, ''",
        "cure --ene 0.4mol/L --initiator-concentration 44mmol/L --depth 240um, ''",
        "cure anp-c-2.0k, org.openscience.cdk. tools.jackson.",
        "ftir fit --eo-li 60, ''",
        "check anp-c, org.openscience.cdk. tools.jackson.",
        "plan anp-c-2.0k --discs 12 --diameter 7mm, org.openscience.cdk. tools.jackson.",
        "ftir expect anp-c-2.0k, org.openscience.cdk. tools.jackson."
    })
    void aCommandLoadsNoMoreThanItNeeds(String line, String needed) throws Exception {
        Path log = folder.resolve("classes.txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + log,
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.thioloom.app.Main"));
        command.addAll(Arrays.asList(line.split(" ")));
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("err.txt")));
        assertEquals(needed, String.join(" ", librariesIn(log)));
    }

    private static List<String> librariesIn(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded = lines.toList();
            return LIBRARIES.stream()
                    .filter(library ->
                            loaded.stream().anyMatch(line -> line.contains(" " + library)))
                    .toList();
        }
    }
}
