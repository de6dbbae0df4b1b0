package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another office, where it is installed.
public final class LibreOffice {
    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private static final String LIBRARY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
             <library:element library:name="Restyle"/>
            </library:library>
            """;

    private static final String MODULE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Restyle" script:language="StarBasic">MACROS</script:module>
            """;

    private LibreOffice() {}

    public static boolean installed() {
        return installed("soffice");
    }

    static boolean installed(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// The same file, opened by LibreOffice, every formula computed again, and saved.
    public static Path recalculated(Path file) throws IOException, InterruptedException {
        return converted(file, "xlsx");
    }

    /// The last pages of a PDF as pictures.
    static List<Path> pages(Path pdf, int last, int dpi) throws IOException, InterruptedException {
        int count = count(pdf);
        Process printer =
                new ProcessBuilder(
                                "pdftoppm",
                                "-png",
                                "-f",
                                Integer.toString(count - last + 1),
                                "-r",
                                Integer.toString(dpi),
                                pdf.toString(),
                                pdf.resolveSibling("page").toString())
                        .start();
        assertTrue(printer.waitFor(120, TimeUnit.SECONDS), "pdftoppm takes too long");
        try (Stream<Path> files = Files.list(pdf.resolveSibling("."))) {
            return files.filter(file -> file.getFileName().toString().startsWith("page-"))
                    .sorted()
                    .toList();
        }
    }

    /// The words of a PDF, page by page.
    static List<String> texts(Path pdf) throws IOException, InterruptedException {
        Process reader = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
        String all = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(reader.waitFor(60, TimeUnit.SECONDS), "pdftotext takes too long");
        return List.of(all.split("\f"));
    }

    static int count(Path pdf) throws IOException, InterruptedException {
        Process info = new ProcessBuilder("pdfinfo", pdf.toString()).start();
        String told = new String(info.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(info.waitFor(60, TimeUnit.SECONDS), "pdfinfo takes too long");
        return told.lines()
                .filter(line -> line.startsWith("Pages:"))
                .mapToInt(line -> Integer.parseInt(line.substring(6).strip()))
                .findFirst()
                .orElseThrow();
    }

    /// The same file, opened by LibreOffice, every formula computed again, and saved as another
    /// kind.
    static Path converted(Path file, String kind) throws IOException, InterruptedException {
        Path folder = file.resolveSibling("back");
        Path profile = file.resolveSibling("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        run(profile, "--convert-to", kind, "--outdir", folder.toString(), file.toString());
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + kind);
    }

    /// What a macro of `office/Restyle.bas` makes of a file.
    public static Path changed(String macro, Path file) throws IOException, InterruptedException {
        Path profile = file.resolveSibling("macro-profile");
        // a first start lays out the profile, and would write over what stands there
        run(profile, "--terminate_after_init");
        Path library = Files.createDirectories(profile.resolve("user/basic/Standard"));
        Files.writeString(library.resolve("script.xlb"), LIBRARY);
        Files.writeString(
                library.resolve("Restyle.xba"), MODULE.replace("MACROS", escaped(macros())));
        Path target = file.resolveSibling(macro + ".xlsx");
        run(
                profile,
                "macro:///Standard.Restyle.%s(\"%s\",\"%s\")"
                        .formatted(macro, file.toUri(), target.toUri()));
        assertTrue(Files.exists(target), macro + " wrote nothing");
        return target;
    }

    private static String macros() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        LibreOffice.class.getResourceAsStream("/office/Restyle.bas"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void run(Path profile, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("soffice");
        command.add("-env:UserInstallation=" + profile.toUri());
        command.add("--headless");
        command.addAll(List.of(words));
        Process office =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolveSibling("log").toFile())
                        .start();
        boolean ended = office.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        assertTrue(ended, "soffice takes longer than a minute");
    }
}
