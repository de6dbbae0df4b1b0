package org.thioloom.app.readback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks through an archive without keeping anything of it, because a small file may swell to any
/// size.
final class ArchiveCheck {
    /// A record of 500 discs and 200 steps has 12 MB, unpacked. `[byte]`
    private static final long MOST = 64L << 20;

    private static final int MOST_PARTS = 2000;

    private ArchiveCheck() {}

    /// Why it cannot be a record; empty where nothing is wrong with its size.
    static Optional<String> objection(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        int parts = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts++;
                if (part.getName().equals("mimetype")) {
                    return Optional.of("it is an OpenDocument file");
                }
                all += swollen(in, buffer, MOST - all);
                if (all > MOST || parts > MOST_PARTS) {
                    return Optional.of(
                            parts > MOST_PARTS
                                    ? "it has more than " + MOST_PARTS + " parts"
                                    : "it swells to more than " + (MOST >> 20) + " MB");
                }
            }
        }
        return parts == 0 ? Optional.of("the file is cut off, or no archive") : Optional.empty();
    }

    private static long swollen(InputStream in, byte[] buffer, long room) throws IOException {
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= room; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
