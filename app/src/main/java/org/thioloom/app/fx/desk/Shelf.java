package org.thioloom.app.fx.desk;

import org.thioloom.app.console.InputFile;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Documents that were set down by number, in a folder of the program's own, until they are taken
/// away. Two programs may have the same number, each in a file named after its process.
public final class Shelf {
    private static final Pattern NAME = Pattern.compile("set-down-(\\d{1,9})-\\d+\\.txt");

    private final Path folder;
    private final long process;

    /// @param process the number of this process
    public Shelf(Path folder, long process) {
        this.folder = folder;
        this.process = process;
    }

    /// A document that lies there.
    ///
    /// @param number under which it was set down
    /// @param file that holds it
    public record Laid(int number, Document document, Path file) {}

    /// What is to be set down next.
    public Laid next(int number, Document document) {
        return new Laid(
                number, document, folder.resolve("set-down-%d-%d.txt".formatted(number, process)));
    }

    /// All that can be read, by their numbers; a damaged one stays where it is.
    public List<Laid> all() {
        List<Laid> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException none) {
            return List.of();
        }
        all.sort(Comparator.comparingInt(Laid::number).thenComparing(Laid::file));
        return all;
    }

    /// That some cannot be read, and where they lie; empty when all can.
    public Optional<String> damaged() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> damaged =
                    files.filter(file -> isOurs(file) && read(file).isEmpty()).sorted().toList();
            return damaged.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "%s of the plans that were kept cannot be read any more; what is left of them lies in %s"
                                    .formatted(damaged.size(), damaged.getFirst()));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static Optional<Laid> read(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && Disk.read(file) instanceof Found<String>(String text)
                ? DocumentText.read(text)
                        .map(document -> new Laid(Integer.parseInt(name.group(1)), document, file))
                : Optional.empty();
    }

    /// Sets one down; says what is wrong when it cannot.
    public Optional<String> lay(Laid one) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            return Optional.of(unkept(one, InputFile.reason(refused)));
        }
        return Disk.write(one.file(), DocumentText.of(one.document()))
                        instanceof Refused<Path>(String sentence, var _)
                ? Optional.of(unkept(one, sentence))
                : Optional.empty();
    }

    private static String unkept(Laid one, String why) {
        return "plan %s is kept until the window closes, and not longer: %s"
                .formatted(one.number(), why);
    }

    /// Takes one away.
    public void take(Laid one) {
        try {
            Files.deleteIfExists(one.file());
        } catch (IOException stays) {
            // it lies there again at the next start, which loses nothing
        }
    }
}
