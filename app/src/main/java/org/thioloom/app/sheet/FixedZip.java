package org.thioloom.app.sheet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip archive again with one fixed time and in one fixed order, because the same record
/// is to give the same bytes.
public final class FixedZip {
    /// Not the first of January: the JDK takes that for "before 1980" and adds a zoned time.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    // packed as it is made
    private static final String PACKED = ".png";

    private FixedZip() {}

    /// What writes an archive.
    @FunctionalInterface
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    /// The archive with fixed times.
    public static byte[] of(Written written) throws IOException {
        try (Parts parts = new Parts()) {
            written.to(parts);
            return of(parts.bytes());
        }
    }

    /// An archive whose parts are kept as they come, for each of them to be packed once.
    private static final class Parts extends ZipArchiveOutputStream {
        private final Map<String, ByteArrayOutputStream> parts = new TreeMap<>();
        private ByteArrayOutputStream current = new ByteArrayOutputStream();

        Parts() {
            super(OutputStream.nullOutputStream());
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new TreeMap<>();
            parts.forEach((name, part) -> bytes.put(name, part.toByteArray()));
            return bytes;
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry part) {
            current = new ByteArrayOutputStream();
            parts.put(part.getName(), current);
        }

        @Override
        public void write(byte[] content, int from, int length) {
            current.write(content, from, length);
        }

        @Override
        public void closeArchiveEntry() {
            // the next part opens one of its own
        }

        @Override
        public void finish() {
            // there is no directory to write
        }

        @Override
        public void close() {
            // and nothing to let go of
        }
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
        if (name.endsWith(PACKED)) {
            store(entry, content);
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
