package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class StateFolderTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            textBlock =
                    """
                    Linux     | HOME=x                  | /home/ada/.local/state/thioloom               | XDG Base Directory 0.8
                    Linux     | XDG_STATE_HOME=/var/ada | /var/ada/thioloom                             | XDG Base Directory 0.8
                    Mac OS X  | HOME=x                  | /home/ada/Library/Application Support/Thioloom | Apple, File System Programming Guide
                    Windows 11| LOCALAPPDATA=/l         | /l/Thioloom                                   | Microsoft, KNOWNFOLDERID LocalAppData
                    """,
            delimiter = '|')
    void isWhereTheSystemWantsIt(String system, String variable, String folder, String source) {
        String[] parts = variable.split("=", -1);
        assertEquals(
                Path.of(folder),
                StateFolder.of(Map.of(parts[0], parts[1]), system, Path.of("/home/ada")),
                source);
    }
}
