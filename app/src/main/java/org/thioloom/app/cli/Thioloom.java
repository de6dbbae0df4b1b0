package org.thioloom.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The command `thioloom`.
@Command(
        name = "thioloom",
        description = "Plans the synthesis and fabrication of single-ion network membranes.",
        mixinStandardHelpOptions = true,
        versionProvider = Thioloom.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "For example:",
            "  thioloom plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um --out"
                    + " batch.xlsx",
            "",
            "Exit codes: 0 done; 1 refused, see the findings; 2 wrong arguments;",
            "3 a check's answer is no; 4 a file cannot be read or written; 70 a bug of ours."
        })
public final class Thioloom implements Runnable {
    @Spec private CommandSpec spec;

    private Thioloom(CommandSpec spec) {
        this.spec = spec;
    }

    /// Runs a command line and gives its exit code. Prints no stack trace, whatever happens.
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Thioloom(CommandSpec.create()));
        commands(console, args).forEach(command -> line.addSubcommand(command.get()));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, _, _) -> report(problem, console));
        line.setParameterExceptionHandler((problem, _) -> explain(problem, console));
        return line.execute(args);
    }

    /// The commands to offer. Reading a command's options is the dearest part of a start, so the
    /// one that is called stands alone.
    private static Collection<Supplier<Object>> commands(Console console, String... args) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("templates", () -> new TemplatesCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("plan", () -> new PlanCommand(console));
        commands.put("structure", () -> new StructureCommand(console));
        Supplier<Object> called = args.length == 0 ? null : commands.get(args[0]);
        return called == null ? commands.values() : List.of(called);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }

    private static int explain(ParameterException problem, Console console) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        console.err().println("thioloom: " + problem.getMessage());
        console.err().println("see: " + command.qualifiedName() + " --help");
        return ExitCode.WRONG_ARGUMENTS;
    }

    private static int report(Exception problem, Console console) {
        if (problem instanceof IOException) {
            console.err().println("thioloom: " + problem.getMessage());
            return ExitCode.FILE_TROUBLE;
        }
        console.err()
                .println("thioloom: a bug of ours, not of your recipe; " + writeReport(problem));
        return ExitCode.BUG;
    }

    private static String writeReport(Exception problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("thioloom-report-", ".txt");
            Files.writeString(file, Version.text() + "\n" + trace);
            return "please send us " + file;
        } catch (IOException noPlace) {
            return "and no report could be written: " + problem.getMessage();
        }
    }

    /// The version this program was built as.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"thioloom " + text()};
        }

        static String text() {
            try (InputStream in =
                    Version.class.getResourceAsStream("/org/thioloom/app/version.txt")) {
                if (in == null) {
                    throw new IllegalStateException("bug: version.txt is not on the class path");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException broken) {
                throw new UncheckedIOException("bug: version.txt cannot be read", broken);
            }
        }
    }
}
