package org.thioloom.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Desktop;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.PlainWords;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Paper and windows say what to do without a command: it stands in brackets, which they leave out.
class PlainlySaidTest {
    private static final Pattern TYPED = Pattern.compile("(?:^| )--[a-z]|thioloom [a-z]");

    /// Where a doubtful input is to be stated, in the answers of the command line alone.
    private static final List<String> ANSWERS =
            List.of("MaterialDoubts", "EquipmentDoubts", "DocumentText");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.thioloom");

    @Test
    void paperAndWindowsAskForAdvice() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.thioloom.app.fx..",
                        "org.thioloom.app.workbook..",
                        "org.thioloom.app.label")
                .should()
                .callMethod(Finding.class, "remedy")
                .because("a remedy is whole on the command line, where options can be typed")
                .check(CLASSES);
    }

    /// Also those that only a rare batch would bring up.
    @Test
    void everySentenceStandsWithoutItsCommand() throws IOException {
        int read = 0;
        List<String> bare = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (isSaidOnPaperOrInAWindow(type)) {
                for (String sentence : sentences(type)) {
                    read++;
                    if (TYPED.matcher(PlainWords.of(sentence)).find()) {
                        bare.add(type.getSimpleName() + ": " + sentence);
                    }
                }
            }
        }
        assertTrue(read > 5000, "only " + read + " sentences were read");
        assertEquals(List.of(), bare);
    }

    private static boolean isSaidOnPaperOrInAWindow(JavaClass type) {
        String room = type.getPackageName();
        boolean commandLine =
                List.of("app", "app.console", "app.office").stream()
                                .anyMatch(other -> room.equals("org.thioloom." + other))
                        || room.startsWith("org.thioloom.app.cli")
                        || (room.startsWith("org.thioloom.app.text") && !isShownInAWindow(type))
                        || room.equals("org.thioloom.app.template");
        return !commandLine
                && !ANSWERS.contains(type.getSimpleName())
                && !type.isEquivalentTo(Desktop.class);
    }

    private static boolean isShownInAWindow(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(room -> room.startsWith("org.thioloom.app.fx"));
    }

    private static List<String> sentences(JavaClass type) throws IOException {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            Iterable<PoolEntry> pool = ClassFile.of().parse(in.readAllBytes()).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .toList();
        }
    }
}
