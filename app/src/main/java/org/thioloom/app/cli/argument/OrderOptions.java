package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
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
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Output.Overage;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The options that say what is wanted. What cannot be read is thrown as [ParameterException].
///
/// @param findings where other spellings of units are noted
public record OrderOptions(ParseResult words, List<Finding> findings) {

    public static Offer offer(Offer offer) {
        return offerWithoutLinker(offer)
                .option(
                        "--linker",
                        "M",
                        "Mn of the linker, 2000g/mol; the same as --set linker=M.");
    }

    /// For a command whose `--linker` means more.
    public static Offer offerWithoutLinker(Offer offer) {
        return offer.option("--discs", "N", "How many discs.")
                .option("--diameter", "D", "Their diameter, 7mm.")
                .option(
                        "--diameter-of",
                        "dry|mould",
                        "What it is measured on; the dry disc unless given.")
                .option(
                        "--thickness",
                        "T",
                        "Their dry thickness, 120um; the recipe's unless given.")
                .option("--spares", "N", "Discs made besides, in case one cracks.")
                .option(
                        "--overage",
                        "V",
                        "Solution beyond need, 10vol%% or 20uL; the recipe's unless given.")
                .option(
                        "--dead-volume",
                        "V",
                        "What stays in vial and tip, 20uL; the recipe's unless given.")
                .repeatable("--set", "NAME=VALUE", "Fill in what the recipe asks.")
                .option(
                        "--ratio-basis",
                        "molecules|groups",
                        "What node and linker are counted in; the recipe's unless given.")
                .repeatable(
                        "--limit",
                        "INPUT=MASS",
                        "What is at hand, node=250mg. Without --discs, as many discs as that"
                                + " gives.")
                .option(
                        "--start",
                        "TIME",
                        "When work begins, 2026-11-23T09:00; gives every step a clock.");
    }

    /// What the recipe asks and the command line answers.
    public Map<String, String> settings() {
        Map<String, String> all = new LinkedHashMap<>(Offer.pairs(words, "--set"));
        String linker = linker();
        if (linker != null && all.put("linker", linker) != null) {
            throw refusal("--linker and --set linker say the same; give one of them");
        }
        return all;
    }

    /// Given once, also where it may be given more often.
    private @Nullable String linker() {
        return switch (words.<@Nullable Object>matchedOptionValue("--linker", null)) {
            case List<?> several when several.size() > 1 ->
                    throw refusal("--linker is given twice; a recipe has one");
            case List<?> one -> String.valueOf(one.getFirst());
            case String one -> one;
            case null, default -> null;
        };
    }

    /// The order these options make.
    ///
    /// @param own what holds where no option says otherwise
    public Order order(Order own) {
        List<Limit> atHand = new ArrayList<>();
        Offer.pairs(words, "--limit")
                .forEach((input, mass) ->
                        atHand.add(new Limit(input, quantity("--limit", mass, Units.MASS))));
        RatioBasis counted = ratioBasis();
        LocalDateTime start = start();
        return new Order(
                discOrder(own.discs()),
                counted == null ? own.ratioBasis() : counted,
                atHand.isEmpty() ? own.limits() : atHand,
                start == null ? own.start() : start);
    }

    private @Nullable DiscOrder discOrder(@Nullable DiscOrder own) {
        boolean none =
                own == null
                        && typed("--discs") == null
                        && typed("--diameter") == null
                        && typed("--thickness") == null;
        if (none) {
            return null;
        }
        DiscOrder before = own == null ? DiscOrder.OPEN : own;
        String measured = word("--diameter-of", "dry", "mould");
        return new DiscOrder(
                or(count("--discs"), before.count()),
                Objects.requireNonNullElse(count("--spares"), before.spares()),
                or(quantity("--diameter", Units.LENGTH), before.diameter()),
                measured == null
                        ? before.diameterOf()
                        : measured.equals("mould") ? DiameterOf.MOULD : DiameterOf.DRY_DISC,
                or(quantity("--thickness", Units.LENGTH), before.thickness()),
                or(overage(), before.overage()),
                or(quantity("--dead-volume", Units.VOLUME), before.deadVolume()));
    }

    private static <T> @Nullable T or(@Nullable T typed, @Nullable T own) {
        return typed == null ? own : typed;
    }

    private @Nullable String typed(String option) {
        return words.matchedOptionValue(option, null);
    }

    /// A number too large for an int is far too large for an order, and said to be so there.
    private @Nullable Integer count(String option) {
        String typed = typed(option);
        if (typed == null) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(typed.strip());
            boolean tooLarge = number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
            return tooLarge ? Integer.MAX_VALUE : number.intValueExact();
        } catch (NumberFormatException | ArithmeticException notWhole) {
            throw refusal(option + " " + typed + " is not a whole number");
        }
    }

    private @Nullable Overage overage() {
        String typed = typed("--overage");
        if (typed == null) {
            return null;
        }
        return QuantityText.read(typed, Units.VOLUME)
                        instanceof Reading.Understood<Dimension.Volume>(var volume, var _)
                ? new Overage.Extra(volume)
                : new Overage.Share(quantity("--overage", typed, Units.VOLUME_FRACTION));
    }

    private @Nullable RatioBasis ratioBasis() {
        String word = word("--ratio-basis", "molecules", "groups");
        return word == null
                ? null
                : word.equals("groups") ? RatioBasis.GROUPS : RatioBasis.MOLECULES;
    }

    private @Nullable String word(String option, String first, String second) {
        String typed = typed(option);
        if (typed != null && !typed.equals(first) && !typed.equals(second)) {
            throw refusal(option + " " + typed + ": use " + first + " or " + second);
        }
        return typed;
    }

    private @Nullable LocalDateTime start() {
        String typed = typed("--start");
        try {
            return typed == null ? null : LocalDateTime.parse(typed);
        } catch (DateTimeParseException notATime) {
            throw refusal("--start " + typed + " is not a time; write 2026-11-23T09:00");
        }
    }

    private <D extends Dimension> @Nullable Quantity<D> quantity(String option, UnitSet<D> units) {
        String typed = typed(option);
        return typed == null ? null : quantity(option, typed, units);
    }

    private <D extends Dimension> Quantity<D> quantity(
            String option, String typed, UnitSet<D> units) {
        Reading.Understood<D> read = new QuantityOption<>(option, units).read(words, typed);
        if (read.alias() != null) {
            String pointer = "/order/" + option.substring(2);
            findings.add(Rule.UNIT_ALIAS.at(pointer, read.alias(), read.quantity().unit()));
        }
        return read.quantity();
    }

    private ParameterException refusal(String sentence) {
        return Offer.refusal(words, sentence);
    }
}
