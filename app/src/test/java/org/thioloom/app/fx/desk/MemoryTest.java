package org.thioloom.app.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class MemoryTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void remembersFromOneStartToTheNext() {
        Memory memory = new Memory(folder);
        memory.put("window.width", 1280.5);
        memory.put("looks", "DARK");
        memory.keep();
        assertEquals(Optional.of(1280.5), new Memory(folder).number("window.width"));
        assertEquals(Optional.of("DARK"), new Memory(folder).text("looks"));
    }

    @Test
    void putsTheLastFileFirstAndKeepsTen() {
        Memory memory = new Memory(folder);
        IntStream.range(0, 12).forEach(i -> memory.opened(Path.of("/d", i + ".json")));
        memory.opened(Path.of("/d/5.json"));
        List<Path> recent = memory.recent();
        assertEquals(10, recent.size());
        assertEquals(Path.of("/d/5.json"), recent.getFirst());
        assertEquals(Path.of("/d/11.json"), recent.get(1));
    }

    @Test
    void beginsAfreshFromADamagedFile() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "looks=\\u00zz\nsize=abc\n");
        assertEquals(Optional.empty(), new Memory(folder).number("size"));
    }

    @Test
    void writesTheSameTwice() throws IOException {
        Memory memory = new Memory(folder);
        memory.put("b", "2");
        memory.put("a", "1");
        memory.keep();
        assertEquals("a=1\nb=2\n", Files.readString(folder.resolve("window.properties")));
    }
}
