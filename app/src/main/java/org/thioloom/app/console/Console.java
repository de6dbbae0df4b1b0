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
/// @param watched whether somebody sits before `err`, to whom progress may be shown
public record Console(
        InputStream in, PrintWriter out, PrintWriter err, Path folder, boolean watched) {

    /// One that nobody watches.
    public Console(InputStream in, PrintWriter out, PrintWriter err, Path folder) {
        this(in, out, err, folder, false);
    }

    /// Sends out what is still held back.
    public void flush() {
        out.flush();
        err.flush();
    }
}
