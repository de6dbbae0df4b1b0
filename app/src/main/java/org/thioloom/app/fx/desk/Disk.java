package org.thioloom.app.fx.desk;

import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.OutputFiles;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Files of text: read whole, and written beside their place first, so that a full disk or a dead
/// machine leaves the old file as it was.
final class Disk {
    private Disk() {}

    /// The text of a file, or why it cannot be read.
    static Answer<String> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return new Found<>(InputFile.decode(name, Files.readAllBytes(file)));
        } catch (NoSuchFileException gone) {
            return new Refused<>(name + " is not in " + file.getParent(), "");
        } catch (IOException unreadable) {
            String why = Files.isDirectory(file) ? "it is a folder" : InputFile.reason(unreadable);
            return new Refused<>(name + " cannot be read: " + why, "");
        }
    }

    /// Writes a file through its links; empty when it stands, or why it does not.
    static Answer<Path> write(Path file, String text) {
        try {
            Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(place) && !Files.isWritable(place)) {
                return new Refused<>(
                        file.getFileName() + " cannot be written: no permission",
                        "save it under another name");
            }
            OutputFiles out = new OutputFiles();
            out.add(place, text.getBytes(StandardCharsets.UTF_8));
            out.write();
            return new Found<>(file);
        } catch (IOException refused) {
            return new Refused<>(String.valueOf(refused.getMessage()), "save it in another folder");
        }
    }
}
