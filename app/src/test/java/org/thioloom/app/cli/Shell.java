package org.thioloom.app.cli;

import org.thioloom.app.console.Console;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Runs commands as a terminal would, and keeps what they print.
public record Shell(Path folder) {

    /// What a command left behind.
    public record Result(int exitCode, String out, String err) {}

    Result run(String... args) {
        return runWith("", args);
    }

    /// The words of a command line, split at blanks.
    public Result line(String line, String... more) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
        words.addAll(Arrays.asList(more));
        return run(words.toArray(String[]::new));
    }

    Result runWith(String input, String... args) {
        return runWith(input.getBytes(StandardCharsets.UTF_8), args);
    }

    Result runWith(byte[] input, String... args) {
        return runWith(new ByteArrayInputStream(input), args);
    }

    Result runWith(InputStream input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(input, new PrintWriter(out), new PrintWriter(err), folder);
        int exitCode = Thioloom.run(console, args);
        console.flush();
        return new Result(exitCode, out.toString(), err.toString());
    }
}
