package org.thioloom.app.fx.desk;

import org.thioloom.app.console.InputFile;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// Unsaved work, kept in a folder of the program's own until it is saved or thrown away. Each
/// running program keeps one file, named after its process.
public final class Autosave {
    private static final String PREFIX = "unsaved-";
    private static final String ENDING = ".txt";

    private final Path folder;
    private final Path own;
    private boolean closed;

    /// @param process the number of this process
    public Autosave(Path folder, long process) {
        this.folder = folder;
        this.own = folder.resolve(PREFIX + process + ENDING);
    }

    /// Keeps a document; says what is wrong when it cannot.
    public synchronized Optional<String> keep(Document document) {
        if (closed) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            return Optional.of(unkept(InputFile.reason(refused)));
        }
        return Disk.write(own, DocumentText.of(document))
                        instanceof Answer.Refused<Path>(String sentence, var _)
                ? Optional.of(unkept(sentence))
                : Optional.empty();
    }

    private static String unkept(String why) {
        return "unsaved work is not being kept against a crash: " + why + "; save often";
    }

    /// Forgets what this process kept.
    public synchronized void forget() {
        try {
            Files.deleteIfExists(own);
        } catch (IOException stays) {
            // it is offered again at the next start, which loses nothing
        }
    }

    /// Forgets it, and keeps nothing any more.
    public synchronized void close() {
        closed = true;
        forget();
    }

    /// What an earlier run left behind.
    ///
    /// @param document empty when the file is damaged; it has been set aside then
    /// @param file where it stands now
    public record Left(Optional<Document> document, Path file) {
        /// Takes it out of sight, once it is taken up or refused.
        public void drop() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                // offered again at the next start
            }
        }
    }

    /// Everything that was left behind by runs that are no more.
    ///
    /// @param running whether a process still runs
    public List<Left> left(LongPredicate running) {
        List<Left> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.equals(own) && isOrphan(file, running))
                    .sorted()
                    .forEach(file -> left.add(read(file)));
        } catch (IOException none) {
            return List.of();
        }
        return left;
    }

    private static boolean isOrphan(Path file, LongPredicate running) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(PREFIX) || !name.endsWith(ENDING)) {
            return false;
        }
        try {
            String number = name.substring(PREFIX.length(), name.length() - ENDING.length());
            return !running.test(Long.parseLong(number));
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    private static Left read(Path file) {
        Optional<Document> document =
                Disk.read(file) instanceof Found<String>(String text)
                        ? DocumentText.read(text)
                        : Optional.empty();
        return document.isPresent() ? new Left(document, file) : setAside(file);
    }

    private static Left setAside(Path file) {
        Path aside = file.resolveSibling("damaged-" + file.getFileName());
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Left(Optional.empty(), aside);
        } catch (IOException stays) {
            return new Left(Optional.empty(), file);
        }
    }
}
