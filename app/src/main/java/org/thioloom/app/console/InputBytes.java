package org.thioloom.app.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The bytes of a file named on the command line, or of standard input, when there are not too
/// many.
///
/// @param name as typed
/// @param content what is in it; nothing when it is too long
/// @param size bytes in it, `[byte]`; of what never ends, as many as were looked at
@SuppressWarnings("ArrayRecordComponent")
public record InputBytes(String name, byte[] content, long size) {
    private static final byte[] NOTHING = {};

    /// Reads no more than `most` bytes and one, however long the file is.
    ///
    /// @throws IOException when it cannot be read; its message is for the user
    public static InputBytes read(Console console, String name, int most) throws IOException {
        if (name.equals("-")) {
            return read("standard input", console.in(), most);
        }
        Path path = InputFile.path(console, name);
        if (Files.isDirectory(path)) {
            throw new IOException(name + " is a folder; name the file in it");
        }
        try {
            long size = Files.isRegularFile(path) ? Files.size(path) : 0;
            if (size > most) {
                return new InputBytes(name, NOTHING, size);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(name, in, most);
            }
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + name, missing);
        } catch (IOException unreadable) {
            throw new IOException(
                    name + " cannot be read: " + InputFile.reason(unreadable), unreadable);
        }
    }

    private static InputBytes read(String name, InputStream in, int most) throws IOException {
        byte[] content = in.readNBytes(most + 1);
        return content.length > most
                ? new InputBytes(name, NOTHING, content.length)
                : new InputBytes(name, content, content.length);
    }

    /// Whether there was more of it than is read.
    public boolean isTooLong() {
        return content.length < size;
    }
}
