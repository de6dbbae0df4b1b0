package org.thioloom.app.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file of bytes named on the command line, or standard input.
public final class BinaryFile {
    private final String name;
    private final byte[] bytes;
    private final boolean tooLarge;

    private BinaryFile(String name, byte[] bytes, boolean tooLarge) {
        this.name = name;
        this.bytes = bytes;
        this.tooLarge = tooLarge;
    }

    /// Reads a file; of one that is larger than anybody wants, nothing.
    ///
    /// @param most bytes
    public static BinaryFile read(Console console, String name, int most) throws IOException {
        if (name.equals("-")) {
            return of("standard input", console.in().readNBytes(most + 1), most);
        }
        try {
            Path path = console.folder().resolve(name);
            if (Files.isDirectory(path)) {
                throw new IOException(name + " is a folder; name the file in it");
            }
            if (Files.size(path) > most) {
                return new BinaryFile(name, new byte[0], true);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return of(name, in.readNBytes(most + 1), most);
            }
        } catch (InvalidPathException notAPath) {
            throw new IOException("\"" + name + "\" cannot be the name of a file", notAPath);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + name, missing);
        }
    }

    /// A device may say that it has no size and never end.
    private static BinaryFile of(String name, byte[] bytes, int most) {
        boolean tooLarge = bytes.length > most;
        return new BinaryFile(name, tooLarge ? new byte[0] : bytes, tooLarge);
    }

    /// As typed, or what standard input is called.
    public String name() {
        return name;
    }

    /// What is in it; nothing where that is too much.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether there is more in it than was asked for.
    public boolean isTooLarge() {
        return tooLarge;
    }
}
