import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassTransform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Raises the class files of an archive that were compiled for Java 5 to the format of Java 8,
/// stack maps added, nothing else changed: a start-up cache takes no class of an older format, so
/// such classes would be read, and verified the old and slow way, at every start.
///
/// Run as `java -cp ARCHIVE RaiseClassFiles.java ARCHIVE`, because stack maps need to know what
/// extends what.
public final class RaiseClassFiles {
    private static final int OLDEST_CACHED = 50;
    private static final int RAISED = 52;
    private static final String NOTE = "META-INF/RAISED.txt";

    private RaiseClassFiles() {}

    public static void main(String[] words) throws IOException {
        Path archive = Path.of(words[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                write(out, entry, isOld(entry, content) ? raised(content) : content);
            }
            ZipEntry note = new ZipEntry(NOTE);
            note.setTimeLocal(java.time.LocalDateTime.of(1980, 2, 1, 0, 0));
            write(
                    out,
                    note,
                    "As published, but for class files raised to the format of Java 8.\n"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Files.write(archive, bytes.toByteArray());
    }

    private static boolean isOld(ZipEntry entry, byte[] content) {
        return entry.getName().endsWith(".class")
                && ClassFile.of().parse(content).majorVersion() < OLDEST_CACHED;
    }

    private static byte[] raised(byte[] content) {
        ClassFile format = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS);
        // code is written anew only where something transforms it
        ClassTransform again =
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element));
        return format.transformClass(
                format.parse(content),
                again.andThen((type, element) -> {
                    if (element instanceof ClassFileVersion) {
                        type.withVersion(RAISED, 0);
                    } else {
                        type.with(element);
                    }
                }));
    }

    private static void write(ZipOutputStream out, ZipEntry like, byte[] content)
            throws IOException {
        ZipEntry entry = new ZipEntry(like.getName());
        entry.setTimeLocal(like.getTimeLocal());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
