package org.thioloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Classes of the image, whose switches and records are written out when it is built, do what the
/// run-time would have done.
class LinkAheadTest {
    private static final Path TOOL = Path.of("src/dist/LinkAhead.java");

    @TempDir Path folder;

    /// A record of every kind of component.
    record Every(
            int i,
            double d,
            @Nullable String s,
            float f,
            long l,
            boolean b,
            char c,
            byte y,
            short h) {}

    record One(List<Integer> list) {}

    /// Tells everything by its switch, its hash and what it equals.
    public static final class Sample implements Supplier<String> {
        @Override
        public String get() {
            @Nullable Object[] all = {
                null,
                new Every(6, Double.NaN, "q", Float.NaN, 1L << 40, true, 'c', (byte) 3, (short) 4),
                new Every(1, -0.0, null, 0f, 2, false, 'd', (byte) 1, (short) 2),
                new Every(1, 0.0, null, 0f, 2, false, 'd', (byte) 1, (short) 2),
                new One(List.of(1, 2)),
                new One(List.of(1, 2)),
                7,
                "text",
                CharBuffer.wrap("text"),
                3.0
            };
            StringBuilder told = new StringBuilder();
            for (Object one : all) {
                told.append(kind(one)).append(one instanceof Record ? one.hashCode() : 0);
                for (Object other : all) {
                    told.append(one != null && one.equals(other) ? '=' : '.');
                }
            }
            return told.toString();
        }

        private static String kind(@Nullable Object value) {
            return switch (value) {
                case null -> "null";
                case Every every when every.i() > 5 -> "great";
                case Every _ -> "small";
                case One _ -> "one";
                case Integer _ -> "number";
                case CharSequence _ -> "letters";
                default -> "other";
            };
        }
    }

    @Test
    void whatIsLinkedAheadDoesTheSame() throws Exception {
        Path archive = archive();
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                archive.toString(),
                                TOOL.toString(),
                                archive.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, tool.waitFor());
        assertTrue(linked(Sample.class) && linked(Every.class), "else nothing is shown");
        try (JarFile jar = new JarFile(archive.toFile())) {
            for (Class<?> type : List.of(Sample.class, Every.class, One.class)) {
                byte[] content = jar.getInputStream(jar.getEntry(file(type))).readAllBytes();
                assertFalse(isLinkedLater(ClassFile.of().parse(content)), type.getName());
            }
        }
        // nothing of the tests' own classes is seen but through the archive
        try (URLClassLoader own =
                new URLClassLoader(
                        new URL[] {archive.toUri().toURL()},
                        ClassLoader.getPlatformClassLoader())) {
            Object sample =
                    own.loadClass(Sample.class.getName()).getDeclaredConstructor().newInstance();
            assertEquals(new Sample().get(), ((Supplier<?>) sample).get());
        }
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("sample.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive))) {
            for (Class<?> type :
                    List.of(LinkAheadTest.class, Sample.class, Every.class, One.class)) {
                jar.putNextEntry(new ZipEntry(file(type)));
                jar.write(content(type));
                jar.closeEntry();
            }
        }
        return archive;
    }

    private static boolean linked(Class<?> type) throws IOException {
        return isLinkedLater(ClassFile.of().parse(content(type)));
    }

    private static boolean isLinkedLater(ClassModel type) {
        return type.methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .anyMatch(call ->
                        Arrays.asList("typeSwitch", "hashCode", "equals")
                                .contains(call.name().stringValue()));
    }

    private static byte[] content(Class<?> type) throws IOException {
        try (InputStream in = type.getResourceAsStream("/" + file(type))) {
            if (in == null) {
                throw new IllegalStateException("bug: no class file of " + type);
            }
            return in.readAllBytes();
        }
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }
}
