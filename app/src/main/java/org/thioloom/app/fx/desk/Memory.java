package org.thioloom.app.fx.desk;

import org.thioloom.chem.answer.Answer.Found;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/// What the program remembers from one start to the next: its window, its looks, recent files. A
/// file that cannot be read is a fresh start, one that cannot be written is forgotten.
public final class Memory {
    private static final int MOST_RECENT = 10;

    private final Path file;
    private final Properties values = new Properties();

    public Memory(Path folder) {
        file = folder.resolve("window.properties");
        if (Disk.read(file) instanceof Found<String>(String text)) {
            try {
                values.load(new StringReader(text));
            } catch (IOException | IllegalArgumentException damaged) {
                values.clear();
            }
        }
    }

    /// What was remembered under a name.
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// The same as a number; empty for none, and for what is none.
    public Optional<Double> number(String name) {
        try {
            return text(name).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    public void put(String name, String value) {
        values.setProperty(name, value);
    }

    public void put(String name, double value) {
        values.setProperty(name, Double.toString(value));
    }

    /// Files that were open, the last one first.
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            text("recent." + i).map(Path::of).ifPresent(files::add);
        }
        return files;
    }

    /// Puts a file in front of those.
    public void opened(Path opened) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(opened);
        files.addFirst(opened);
        IntStream.range(0, Math.min(MOST_RECENT, files.size()))
                .forEach(i -> put("recent." + i, files.get(i).toString()));
    }

    /// Writes all of it.
    public void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            for (String name : values.stringPropertyNames().stream().sorted().toList()) {
                Properties one = new Properties();
                one.setProperty(name, values.getProperty(name));
                StringWriter line = new StringWriter();
                one.store(line, null);
                line.toString()
                        .lines()
                        .filter(l -> !l.startsWith("#"))
                        .forEach(l -> text.append(l).append('\n'));
            }
            var _ = Disk.write(file, text.toString());
        } catch (IOException refused) {
            // the next start begins afresh
        }
    }
}
