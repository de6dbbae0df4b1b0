package org.thioloom.app.cli;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.master.Output.Overage;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The options that say what is wanted.
final class OrderOptions {
    @Option(names = "--discs", paramLabel = "N", description = "How many discs.")
    private @Nullable String discs;

    @Option(names = "--diameter", paramLabel = "D", description = "Their diameter, 7mm.")
    private @Nullable String diameter;

    @Option(
            names = "--diameter-of",
            paramLabel = "dry|mould",
            description = "What the diameter is measured on; the dry disc unless given.")
    private String diameterOf = "dry";

    @Option(
            names = "--thickness",
            paramLabel = "T",
            description = "Their dry thickness, 120um; the recipe's unless given.")
    private @Nullable String thickness;

    @Option(
            names = "--spares",
            paramLabel = "N",
            description = "Discs made besides, in case one cracks.")
    private int spares;

    @Option(
            names = "--overage",
            paramLabel = "V",
            description = "Solution beyond need, 10vol%% or 20uL; the recipe's unless given.")
    private @Nullable String overage;

    @Option(
            names = "--dead-volume",
            paramLabel = "V",
            description = "What stays in vial and tip, 20uL; the recipe's unless given.")
    private @Nullable String deadVolume;

    @Option(
            names = "--linker",
            paramLabel = "M",
            description = "Mn of the linker, 2000g/mol; the same as --set linker=M.")
    private @Nullable String linker;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Fill in what the recipe asks. Repeatable.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--ratio-basis",
            paramLabel = "molecules|groups",
            description = "What node and linker are counted in; the recipe's unless given.")
    private @Nullable String ratioBasis;

    @Option(
            names = "--limit",
            paramLabel = "INPUT=MASS",
            description =
                    "What is at hand, node=250mg. Without --discs, as many discs as that gives."
                            + " Repeatable.")
    private Map<String, String> limits = new LinkedHashMap<>();

    @Option(
            names = "--start",
            paramLabel = "TIME",
            description = "When work begins, 2026-11-23T09:00; gives every step a clock.")
    private @Nullable String start;

    /// What the recipe asks and the command line answers.
    Map<String, String> settings() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        if (linker != null) {
            all.put("linker", linker);
        }
        return all;
    }

    /// The order these options make.
    ///
    /// @throws ParameterException when one of them cannot be read
    Order order(CommandSpec spec) {
        List<Limit> atHand = new ArrayList<>();
        limits.forEach((input, mass) ->
                atHand.add(new Limit(input, quantity(spec, "--limit", mass, Units.MASS))));
        return new Order(discOrder(spec), basis(spec), atHand, startTime(spec));
    }

    private @Nullable DiscOrder discOrder(CommandSpec spec) {
        if (discs == null && diameter == null && thickness == null) {
            return null;
        }
        return new DiscOrder(
                discs == null ? null : count(spec, discs),
                spares,
                diameter == null ? null : quantity(spec, "--diameter", diameter, Units.LENGTH),
                word(spec, "--diameter-of", diameterOf, List.of("dry", "mould")) == 0
                        ? DiameterOf.DRY_DISC
                        : DiameterOf.MOULD,
                thickness == null ? null : quantity(spec, "--thickness", thickness, Units.LENGTH),
                overage == null ? null : overage(spec, overage),
                deadVolume == null
                        ? null
                        : quantity(spec, "--dead-volume", deadVolume, Units.VOLUME));
    }

    /// A number too large for an int is far too large for an order, and said to be so there.
    private static int count(CommandSpec spec, String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip());
            return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                    ? Integer.MAX_VALUE
                    : number.intValueExact();
        } catch (NumberFormatException | ArithmeticException notWhole) {
            throw new ParameterException(
                    spec.commandLine(), "--discs " + typed + " is not a whole number", notWhole);
        }
    }

    private static Overage overage(CommandSpec spec, String typed) {
        return QuantityText.read(typed, Units.VOLUME)
                        instanceof Reading.Understood<Dimension.Volume>(var volume, var _)
                ? new Overage.Extra(volume)
                : new Overage.Share(quantity(spec, "--overage", typed, Units.VOLUME_FRACTION));
    }

    private @Nullable RatioBasis basis(CommandSpec spec) {
        if (ratioBasis == null) {
            return null;
        }
        return word(spec, "--ratio-basis", ratioBasis, List.of("molecules", "groups")) == 0
                ? RatioBasis.MOLECULES
                : RatioBasis.GROUPS;
    }

    private static int word(CommandSpec spec, String option, String typed, List<String> words) {
        if (!words.contains(typed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " " + typed + ": use " + String.join(" or ", words));
        }
        return words.indexOf(typed);
    }

    private @Nullable LocalDateTime startTime(CommandSpec spec) {
        try {
            return start == null ? null : LocalDateTime.parse(start);
        } catch (DateTimeParseException notATime) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--start " + start + " is not a time; write 2026-11-23T09:00",
                    notATime);
        }
    }

    private static <D extends Dimension> Quantity<D> quantity(
            CommandSpec spec, String option, String typed, UnitSet<D> units) {
        return switch (QuantityText.read(typed, units)) {
            case Reading.Understood<D>(Quantity<D> quantity, var _) -> quantity;
            case Reading.DecimalComma<D>(String point) ->
                    throw refusal(
                            spec,
                            option + " " + typed + " " + "has a decimal comma; write " + point);
            case Reading.NotANumber<D>() ->
                    throw refusal(
                            spec, option + " " + typed + " " + "does not begin with a number");
            case Reading.UnitMissing<D>(String _) ->
                    throw refusal(
                            spec,
                            option
                                    + " "
                                    + typed
                                    + " "
                                    + "has no unit; append one of "
                                    + units.symbols());
            case Reading.UnitUnknown<D>(String _) ->
                    throw refusal(
                            spec,
                            option
                                    + " "
                                    + typed
                                    + " "
                                    + "has no unit of "
                                    + units.dimension()
                                    + "; use one of "
                                    + units.symbols());
        };
    }

    private static ParameterException refusal(CommandSpec spec, String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
