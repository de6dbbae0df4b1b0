package org.thioloom.app.fx.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CommandsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # typed,        saved as,      because
                    november,       november.json, systems differ in whether they add the ending
                    november.json,  november.json, it is there
                    november.batch, november.batch, another was meant
                    taken,          taken,         nobody was asked whether taken.json may go
                    """)
    void theEndingIsAddedWhereNothingIsReplacedByIt(String typed, String saved, String because)
            throws IOException {
        Files.writeString(folder.resolve("taken.json"), "{}");
        assertEquals(folder.resolve(saved), Commands.ended(folder.resolve(typed)), because);
    }
}
