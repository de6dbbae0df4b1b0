package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The file that the window saves, on the command line.
class BatchFileTest {
    private static final String BARE = "anp-c-2.0k --discs 12 --diameter 7mm";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void save() throws IOException {
        Document open = Document.ofTemplate("anp-c-2.0k").answering("degassing pressure", "2 kPa");
        Light lamp =
                new Light(
                        Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                        null,
                        Quantity.of("365", Units.NANOMETRE),
                        null,
                        List.of());
        Files.writeString(
                folder.resolve("batch.json"), BatchWriter.write(open.source().under(lamp)));
    }

    private String answer(String line, String... more) {
        return new Shell(folder).line(line.strip(), more).out();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # of the batch file          | the same by options
                    ''                           | --irradiance 5mW/cm2 --wavelength 365nm
                    --thickness 150um            | --irradiance 5mW/cm2 --wavelength 365nm --thickness 150um
                    --irradiance 9mW/cm2         | --irradiance 9mW/cm2 --wavelength 365nm
                    --measured-on 2026-11-20     | --irradiance 5mW/cm2 --measured-on 2026-11-20 --wavelength 365nm
                    --discs 3 --spares 1         | --irradiance 5mW/cm2 --wavelength 365nm --discs 3 --spares 1
                    --limit node=250mg           | --irradiance 5mW/cm2 --wavelength 365nm --limit node=250mg
                    """)
    void plansWhatTheWindowPlanned(String typed, String options) {
        String bare = options.contains("--discs") ? "anp-c-2.0k --diameter 7mm" : BARE;
        assertEquals(
                answer("plan " + bare + " " + options, "--set", "degassing pressure=2kPa"),
                answer("plan batch.json " + typed));
    }

    @Test
    void answersThatAreTypedGoBeforeItsOwn() {
        assertTrue(answer("plan batch.json").contains("2 kPa"));
        assertTrue(answer("plan batch.json", "--set", "degassing pressure=3kPa").contains("3 kPa"));
    }

    @Test
    void isCheckedAsARecipeIs() {
        assertEquals(0, new Shell(folder).line("check batch.json").exitCode());
    }

    @Test
    void oneThatIsCutOffIsRefusedWithItsFault() throws IOException {
        String text = Files.readString(folder.resolve("batch.json"));
        Files.writeString(folder.resolve("cut.json"), text.substring(0, text.length() / 2));
        Files.writeString(
                folder.resolve("later.json"), text.replace("thioloom/batch/1", "thioloom/batch/9"));
        for (String file : List.of("cut.json", "later.json")) {
            for (String command : List.of("plan ", "check ")) {
                Shell.Result said = new Shell(folder).line(command + file);
                assertEquals(1, said.exitCode(), file);
                assertTrue(said.err().startsWith(file + ": "), said.err());
            }
        }
    }
}
