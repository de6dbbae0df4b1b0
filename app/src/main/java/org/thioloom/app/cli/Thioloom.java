package org.thioloom.app.cli;

import org.thioloom.app.cli.backward.BackwardCommand;
import org.thioloom.app.cli.batch.CheckCommand;
import org.thioloom.app.cli.batch.PlanCommand;
import org.thioloom.app.cli.batch.RecordCommand;
import org.thioloom.app.cli.batch.TemplatesCommand;
import org.thioloom.app.cli.model.CureCommand;
import org.thioloom.app.cli.model.FilmCommand;
import org.thioloom.app.cli.model.NetworkCommand;
import org.thioloom.app.cli.model.SweepCommand;
import org.thioloom.app.cli.model.UncertaintyCommand;
import org.thioloom.app.cli.molecule.AssayCommand;
import org.thioloom.app.cli.molecule.BlendCommand;
import org.thioloom.app.cli.molecule.CoupleCommand;
import org.thioloom.app.cli.molecule.StructureCommand;
import org.thioloom.app.cli.spectra.FtirCommand;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.Version;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The command `thioloom`.
public final class Thioloom {
    private static final String DESCRIPTION =
            "Plans the synthesis and fabrication of single-ion network membranes.";

    private Thioloom() {}

    /// Runs a command line and gives its exit code. Prints no stack trace, whatever happens.
    public static int run(Console console, String... args) {
        CommandLine line = new CommandLine(spec(console, args));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setExecutionStrategy(Thioloom::execute);
        line.setExecutionExceptionHandler((problem, _, _) -> report(problem, console));
        line.setParameterExceptionHandler((problem, _) -> explain(problem, console));
        return line.execute(args);
    }

    private static CommandSpec spec(Console console, String... args) {
        CommandSpec spec =
                Offer.of("thioloom", Thioloom.class, DESCRIPTION)
                        .footer(
                                "",
                                "For example:",
                                "  thioloom plan anp-c-2.0k --discs 12 --diameter 7mm --thickness"
                                        + " 120um --out batch.xlsx",
                                "",
                                "Exit codes: 0 done; 1 refused, see the findings; 2 wrong"
                                        + " arguments;",
                                "3 a check's answer is no; 4 a file cannot be read or written; 70 a"
                                        + " bug of ours.")
                        .spec();
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
        for (Supplier<Command> command : commands(console, args)) {
            CommandSpec sub = command.get().spec();
            spec.addSubcommand(sub.name(), sub);
        }
        return spec;
    }

    /// The commands to offer. Telling the parser of a command takes time at every start, so the one
    /// that is called stands alone.
    private static Collection<Supplier<Command>> commands(Console console, String... args) {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("templates", () -> new TemplatesCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("plan", () -> new PlanCommand(console));
        commands.put("record", () -> new RecordCommand(console));
        commands.put("backward", () -> new BackwardCommand(console));
        commands.put("structure", () -> new StructureCommand(console));
        commands.put("couple", () -> new CoupleCommand(console));
        commands.put("network", () -> new NetworkCommand(console));
        commands.put("blend", () -> new BlendCommand(console));
        commands.put("assay", () -> new AssayCommand(console));
        commands.put("cure", () -> new CureCommand(console));
        commands.put("film", () -> new FilmCommand(console));
        commands.put("sweep", () -> new SweepCommand(console));
        commands.put("uncertainty", () -> new UncertaintyCommand(console));
        commands.put("ftir", () -> new FtirCommand(console));
        Supplier<Command> called = args.length == 0 ? null : commands.get(args[0]);
        return called == null ? commands.values() : List.of(called);
    }

    private static int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        ParseResult called = parsed;
        while (called.hasSubcommand()) {
            called = called.subcommand();
        }
        CommandLine line = called.commandSpec().commandLine();
        if (!(called.commandSpec().userObject() instanceof Command command)) {
            throw new ParameterException(line, "no command is given");
        }
        try {
            return command.run(called);
        } catch (IOException | RuntimeException problem) {
            if (problem instanceof ParameterException arguments) {
                throw arguments;
            }
            throw new CommandLine.ExecutionException(line, "in a command", problem);
        }
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
}
