package org.thioloom.app.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file named on the command line, or standard input.
///
/// @param name as typed
/// @param text what is in it
public record InputFile(String name, String text) {

    public static InputFile read(Console console, String name) throws IOException {
        if (name.equals("-")) {
            return new InputFile(
                    "standard input", decode("standard input", console.in().readAllBytes()));
        }
        Path path = path(console, name);
        if (Files.isDirectory(path)) {
            throw new IOException(name + " is a folder; name the file in it");
        }
        try {
            return new InputFile(name, decode(name, Files.readAllBytes(path)));
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + name, missing);
        } catch (IOException unreadable) {
            throw new IOException(name + " cannot be read: " + reason(unreadable), unreadable);
        }
    }

    /// Whether a file of that name is there.
    public static boolean exists(Console console, String name) {
        try {
            return Files.exists(console.folder().resolve(name));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    static Path path(Console console, String name) throws IOException {
        try {
            return console.folder().resolve(name);
        } catch (InvalidPathException notAPath) {
            throw new IOException("\"" + name + "\" cannot be the name of a file", notAPath);
        }
    }

    /// The text of a file's bytes.
    ///
    /// @throws IOException when they are none
    public static String decode(String name, byte[] bytes) throws IOException {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // Windows editors like to begin a file with a byte order mark.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(name + " is not UTF-8 text; save it as UTF-8", notUtf8);
        }
    }

    public static String reason(IOException problem) {
        return switch (problem) {
            case AccessDeniedException _ -> "no permission";
            case FileSystemException full when full.getReason() != null -> full.getReason();
            default -> String.valueOf(problem.getMessage());
        };
    }
}
