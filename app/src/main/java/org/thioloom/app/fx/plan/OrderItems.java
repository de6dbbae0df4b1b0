package org.thioloom.app.fx.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Choice;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.StartField;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Output.Overage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How many discs, how large, how thick, and when.
final class OrderItems {
    private OrderItems() {}

    /// The lines for a recipe that makes discs.
    static List<FormItem> discs() {
        return List.of(
                count(),
                spares(),
                diameter(),
                measured(),
                thickness(),
                overage(),
                deadVolume(),
                StartField.of());
    }

    private static Choice measured() {
        return new Choice(
                new Caption(
                        "Measured on",
                        "/order/diameterOf",
                        "Whose diameter it is: a gel shrinks as it dries."),
                List.of("dry disc", "mould"),
                sight -> discs(sight.document()).diameterOf() == DiameterOf.MOULD ? 1 : 0,
                i -> measuredOn(i == 1 ? DiameterOf.MOULD : DiameterOf.DRY_DISC));
    }

    private static Field thickness() {
        return quantity(
                new Caption(
                        "Thickness, dry",
                        "/order/thickness",
                        "A length, as 120 um. Empty: the recipe's."),
                Units.LENGTH,
                new Part<>(
                        "um",
                        DiscOrder::thickness,
                        made -> made.thickness().value().orElse(null),
                        DiscOrder::withThickness));
    }

    private static Field deadVolume() {
        return quantity(
                new Caption(
                        "Dead volume",
                        "/order/deadVolume",
                        "What stays in vial and tip, as 20 uL. Empty: the recipe's."),
                Units.VOLUME,
                new Part<>(
                        "uL",
                        DiscOrder::deadVolume,
                        Output.Discs::deadVolume,
                        DiscOrder::withDeadVolume));
    }

    private static Edit measuredOn(DiameterOf other) {
        return edit(
                other == DiameterOf.MOULD ? "diameter of the mould" : "diameter of the dry disc",
                discs -> discs.withDiameterOf(other));
    }

    /// A quantity of the order that a recipe may state too.
    ///
    /// @param unit of a bare number
    /// @param own the order's; null when it leaves it to the recipe
    /// @param recipes the recipe's
    /// @param with the order with another
    private record Part<D extends Dimension>(
            String unit,
            Function<DiscOrder, @Nullable Quantity<D>> own,
            Function<Output.Discs, @Nullable Quantity<D>> recipes,
            BiFunction<DiscOrder, @Nullable Quantity<D>, DiscOrder> with) {}

    private static <D extends Dimension> Field quantity(
            Caption caption, UnitSet<D> units, Part<D> part) {
        String name = caption.label().toLowerCase(Locale.ROOT);
        return new Field(
                caption,
                sight -> {
                    Quantity<D> own = part.own().apply(discs(sight.document()));
                    return own != null ? typed(own) : ofRecipe(sight, part.recipes());
                },
                typed ->
                        typed.isEmpty()
                                ? found(
                                        name + " as the recipe says",
                                        d -> part.with().apply(d, null))
                                : TypedQuantity.read(typed, units, part.unit())
                                        .then(q ->
                                                found(
                                                        name + " " + q,
                                                        d -> part.with().apply(d, q))));
    }

    private static Shown ofRecipe(
            Sight sight, Function<Output.Discs, ? extends @Nullable Object> value) {
        return sight.planned()
                .recipe()
                .map(recipe -> recipe.formula().output())
                .filter(Output.Discs.class::isInstance)
                .map(Output.Discs.class::cast)
                .map(value::apply)
                .filter(Objects::nonNull)
                .map(q -> new Shown(q.toString(), false, "recipe"))
                .orElse(Shown.empty());
    }

    private static Shown typed(@Nullable Object value) {
        return value == null ? Shown.empty() : Shown.typed(value.toString());
    }

    private static Field count() {
        return new Field(
                new Caption(
                        "Discs",
                        "/order/discs",
                        "How many. Empty: as many as what is at hand allows."),
                OrderItems::shownCount,
                typed ->
                        typed.isEmpty()
                                ? found("as many discs as possible", d -> d.withCount(null))
                                : TypedQuantity.whole(typed)
                                        .then(n -> found(n + " discs", d -> d.withCount(n))));
    }

    /// Left to what is at hand, it is what that gives.
    private static Shown shownCount(Sight sight) {
        Integer own = discs(sight.document()).count();
        return own != null
                ? Shown.typed(own.toString())
                : sight.planned()
                        .record()
                        .map(record -> record.control().casting())
                        .map(casting ->
                                new Shown(Integer.toString(casting.discs()), false, "stock"))
                        .orElse(Shown.empty());
    }

    private static Field spares() {
        return new Field(
                new Caption("Spares", "/order/spares", "Made besides, in case one cracks."),
                sight -> typed(discs(sight.document()).spares()),
                typed ->
                        TypedQuantity.whole(typed.isEmpty() ? "0" : typed)
                                .then(n -> found(n + " spares", d -> d.withSpares(n))));
    }

    private static Field diameter() {
        return new Field(
                new Caption("Diameter", "/order/diameter", "A length, as 7 mm."),
                sight -> typed(discs(sight.document()).diameter()),
                typed ->
                        typed.isEmpty()
                                ? new Refused<>("a plan needs a diameter", "write it as in 7 mm")
                                : TypedQuantity.read(typed, Units.LENGTH, "mm")
                                        .then(q -> found("diameter " + q, d -> d.withDiameter(q))));
    }

    private static Field overage() {
        return new Field(
                new Caption(
                        "Overage",
                        "/order/overage",
                        "Solution beyond need, as 10 vol% or 20 uL. Empty: the recipe's."),
                sight -> {
                    Overage own = discs(sight.document()).overage();
                    return own != null
                            ? Shown.typed(words(own))
                            : ofRecipe(sight, made -> words(made.overage()));
                },
                typed ->
                        typed.isEmpty()
                                ? found("overage as the recipe says", d -> d.withOverage(null))
                                : readOverage(typed)
                                        .then(o ->
                                                found(
                                                        "overage " + words(o),
                                                        d -> d.withOverage(o))));
    }

    private static Answer<Overage> readOverage(String typed) {
        return TypedQuantity.read(typed, Units.VOLUME, "")
                        instanceof Found<Quantity<Dimension.Volume>>(var volume)
                ? new Found<>(new Overage.Extra(volume))
                : TypedQuantity.read(typed, Units.VOLUME_FRACTION, "vol%").map(Overage.Share::new);
    }

    private static String words(Overage overage) {
        return switch (overage) {
            case Overage.Share(var share) -> share.toString();
            case Overage.Extra(var extra) -> extra.toString();
        };
    }

    private static DiscOrder discs(Document document) {
        return Objects.requireNonNullElse(document.source().order().discs(), DiscOrder.OPEN);
    }

    private static Edit edit(String name, UnaryOperator<DiscOrder> change) {
        return new Edit(
                name,
                document ->
                        document.withOrder(
                                order -> order.withDiscs(change.apply(discs(document)))));
    }

    private static Answer<Edit> found(String name, UnaryOperator<DiscOrder> change) {
        return new Found<>(edit(name, change));
    }
}
