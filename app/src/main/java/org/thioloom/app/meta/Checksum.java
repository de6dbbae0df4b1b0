package org.thioloom.app.meta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By which a text is known again.
public final class Checksum {
    private Checksum() {}

    /// SHA-256 of its UTF-8, in hexadecimal digits.
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("bug: every JDK has SHA-256", impossible);
        }
    }
}
