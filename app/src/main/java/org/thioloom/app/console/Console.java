package org.thioloom.app.console;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/// What a command reads from and writes to.
///
/// @param in standard input, for `-`
/// @param out the answer, and nothing else
/// @param err findings and progress
/// @param folder what relative paths are relative to
public record Console(InputStream in, PrintWriter out, PrintWriter err, Path folder) {

    /// Sends out what is still held back.
    public void flush() {
        out.flush();
        err.flush();
    }
}
