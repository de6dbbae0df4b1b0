package org.thioloom.app.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes a zip archive again with one fixed time and in one fixed order, because the same record
/// is to give the same bytes.
public final class FixedZip {
    /// Not the first of January: the JDK takes that for "before 1980" and adds a zoned time.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private FixedZip() {}

    /// What writes an archive.
    @FunctionalInterface
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    /// The archive with fixed times.
    public static byte[] of(Written written) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream loose = new ZipArchiveOutputStream(archive)) {
            // it is packed once, below
            loose.setLevel(Deflater.NO_COMPRESSION);
            written.to(loose);
        }
        return again(archive.toByteArray());
    }

    private static byte[] again(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return of(entries);
    }

    /// Of the parts by their names.
    public static byte[] of(Map<String, byte[]> parts) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            byte[] types = entries.remove(FIRST);
            if (types != null) {
                write(out, FIRST, types);
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
