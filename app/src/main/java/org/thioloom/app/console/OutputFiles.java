package org.thioloom.app.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files to be written: all of them or none, and never half of one.
///
/// Everything is written beside its place first and moved there at the end, so that an interrupted
/// run leaves the old file or none.
public final class OutputFiles {
    private final Map<Path, Content> contents = new LinkedHashMap<>();

    /// Finds a place for a file, or says why there is none, before any work is done.
    public static Path place(Console console, String name, boolean force) throws IOException {
        Path path;
        try {
            path = console.folder().resolve(name).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw new IOException("\"" + name + "\" cannot be the name of a file", notAPath);
        }
        Path folder = path.getParent();
        if (Files.isDirectory(path)) {
            throw new IOException(name + " is a folder; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + "; make it first");
        }
        if (Files.exists(path) && !force) {
            throw new IOException(name + " is there already; give --force to replace it");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("nothing can be written in " + folder + ": no permission");
        }
        return path;
    }

    /// What a file will hold, written piece by piece where it is long.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public void add(Path place, byte[] content) {
        add(place, out -> out.write(content));
    }

    public void add(Path place, Content content) {
        contents.put(place, content);
    }

    public void write() throws IOException {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                Path place = file.getKey();
                Path draft = place.resolveSibling("." + place.getFileName() + ".part");
                drafts.put(place, draft);
                attempt(place, () -> fill(draft, file.getValue()));
            }
            for (Map.Entry<Path, Path> draft : List.copyOf(drafts.entrySet())) {
                attempt(draft.getKey(), () -> move(draft.getValue(), draft.getKey()));
                drafts.remove(draft.getKey());
            }
        } finally {
            for (Path draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
            content.writeTo(out);
        }
    }

    /// Something that files can refuse.
    private interface Attempt {
        void run() throws IOException;
    }

    private static void attempt(Path place, Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (IOException problem) {
            throw new IOException(
                    place.getFileName() + " cannot be written: " + InputFile.reason(problem),
                    problem);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
