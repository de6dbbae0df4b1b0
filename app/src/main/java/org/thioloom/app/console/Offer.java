package org.thioloom.app.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a command offers, in the words that its help prints, and how the answers are read back.
public final class Offer {
    private final CommandSpec spec;

    private Offer(CommandSpec spec) {
        this.spec = spec;
    }

    /// A command of this name, with `--help` and `--version`.
    public static Offer of(String name, Object command, String description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(description).sortOptions(false).width(100);
        spec.version("thioloom " + Version.text());
        return new Offer(spec);
    }

    public CommandSpec spec() {
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Print this help.")
                        .build());
        spec.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        return spec;
    }

    public Offer argument(String label, String description) {
        return argument(label, description, true);
    }

    /// An argument that may be left out.
    public Offer optionalArgument(String label, String description) {
        return argument(label, description, false);
    }

    private Offer argument(String label, String description, boolean required) {
        int index = spec.positionalParameters().size();
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index(Integer.toString(index))
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .required(required)
                        .arity(required ? "1" : "0..1")
                        .build());
        return this;
    }

    /// Any number of arguments, none included, behind those before.
    public Offer arguments(String label, String description) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index(spec.positionalParameters().size() + "..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
        return this;
    }

    public Offer option(String name, String label, String description) {
        return add(OptionSpec.builder(name).type(String.class).paramLabel(label), description);
    }

    public Offer repeatable(String name, String label, String description) {
        return add(
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(label),
                description + " Repeatable.");
    }

    public Offer flag(String name, String description) {
        return add(OptionSpec.builder(name).type(boolean.class), description);
    }

    /// Lines below the options.
    public Offer footer(String... lines) {
        // the parser formats what it prints
        String[] escaped =
                Stream.of(lines).map(line -> line.replace("%", "%%")).toArray(String[]::new);
        spec.usageMessage().footer(escaped);
        return this;
    }

    private Offer add(OptionSpec.Builder option, String description) {
        spec.addOption(option.description(description).build());
        return this;
    }

    public static boolean isGiven(ParseResult words, String flag) {
        return words.matchedOptionValue(flag, false);
    }

    /// What was given as `NAME=VALUE`, each name once.
    public static Map<String, String> pairs(ParseResult words, String option) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : all(words, option)) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw refusal(words, option + " " + pair + " is not of the form NAME=VALUE");
            }
            String name = pair.substring(0, equals);
            if (pairs.put(name, pair.substring(equals + 1)) != null) {
                throw refusal(words, option + " gives " + name + " twice; give it once");
            }
        }
        return pairs;
    }

    public static ParameterException refusal(ParseResult words, String sentence) {
        return new ParameterException(words.commandSpec().commandLine(), sentence);
    }

    public static List<String> all(ParseResult words, String name) {
        return words.matchedOptionValue(name, List.of());
    }

    /// All arguments from the first that [#arguments] offered.
    public static List<String> arguments(ParseResult words, int from) {
        return words.matchedPositionalValue(from, List.of());
    }

    public static String argument(ParseResult words, int index) {
        return words.matchedPositionalValue(index, "");
    }
}
