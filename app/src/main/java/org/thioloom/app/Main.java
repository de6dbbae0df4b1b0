package org.thioloom.app;

import org.thioloom.app.cli.HeadStart;
import org.thioloom.app.cli.Thioloom;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Terminal;
import org.thioloom.app.fx.Desktop;
import org.thioloom.app.fx.StateFolder;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Where the program starts.
public final class Main {
    private Main() {}

    /// Opens the window, or runs one command and ends with its exit code.
    public static void main(String[] args) {
        // numbers read alike wherever the program runs, those in sentences too
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        if (args.length == 0) {
            open();
        } else {
            command(args);
        }
    }

    /// The program ends with the window.
    private static void open() {
        Path home = Path.of(System.getProperty("user.home"));
        Path state = StateFolder.of(System.getenv(), System.getProperty("os.name"), home);
        Desktop.open(state)
                .ifPresent(why -> {
                    PrintWriter err = writer(FileDescriptor.err);
                    err.println("thioloom: " + why);
                    err.flush();
                    System.exit(ExitCode.WRONG_ARGUMENTS);
                });
    }

    private static void command(String... args) {
        // No screen is needed, and a dead DISPLAY must not stop a plan.
        System.setProperty("java.awt.headless", "true");
        // or the option parser looks for Groovy, through every archive of the class path
        System.setProperty("picocli.disable.closures", "true");
        HeadStart.begin(args);
        Console console =
                new Console(
                        System.in,
                        writer(FileDescriptor.out),
                        writer(FileDescriptor.err),
                        Path.of(""),
                        Terminal.isErrorWatched());
        int exitCode = Thioloom.run(console, args);
        console.flush();
        if (exitCode != ExitCode.DONE) {
            // not when all is well: an exit asks for a logger, through every archive of the class
            // path
            System.exit(exitCode);
        }
    }

    // UTF-8 whatever the terminal's locale: JSON is promised in it.
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
