package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The README shows a command and what it prints. Both are true.
class ReadmeTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theFirstCommandPrintsWhatTheReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String command = find(readme, "-Dargs=\"([^\"]+)\"");
        String shown = find(readme, "```text\n(.*?)```");
        Shell.Result result = new Shell(folder).line(command);
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(shown, result.out());
        assertTrue(Files.size(folder.resolve("batch.xlsx")) > 0);
    }

    @Test
    void theExampleOfLotsIsRead() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Files.writeString(folder.resolve("lots.json"), find(readme, "```json\n(.*?)```"));
        Shell.Result result =
                new Shell(folder).line("plan anp-c-2.0k --discs 12 --diameter 7mm --lot lots.json");
        assertEquals(0, result.exitCode(), result.err());
    }

    @Test
    void everyPathItNamesIsThere() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        Matcher paths = Pattern.compile("app/(?:docs|src)/[\\w./-]+").matcher(readme);
        List<String> missing =
                paths.results()
                        .map(match -> match.group())
                        .filter(path -> !Files.exists(Path.of("..", path)))
                        .toList();
        assertEquals(List.of(), missing);
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }
}
