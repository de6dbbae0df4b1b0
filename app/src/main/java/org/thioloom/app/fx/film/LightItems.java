package org.thioloom.app.fx.film;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.OwnLight;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.entry.Sight;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.app.fx.page.Checked;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.json.EditableRecipe.Question;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.KnownGoodText;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of the light, as `plan` is told it: `--wavelength`, `--irradiance`,
/// `--measured-on`, `--through`, `--known-good`. An empty field is not stated, or as the recipe
/// says.
///
/// @param checked lets answers to what the recipe asks through
/// @param lamp where the lamp stands in the recipe: `/equipment/3`
/// @param questions of the recipe; what it asks of its lamp is answered there
record LightItems(Checked checked, String lamp, List<Question> questions) {
    /// A quantity that order, recipe or an answer may state.
    private record Part<D extends Dimension>(
            String field,
            UnitSet<D> units,
            String unit,
            Function<Light, @Nullable Quantity<D>> own,
            Function<Lamp, Entry<Quantity<D>>> recipes,
            BiFunction<Light, @Nullable Quantity<D>, Light> with) {}

    List<FormItem> all() {
        return List.of(
                quantity(
                        caption(
                                "Wavelength",
                                "wavelength",
                                "Of the lamp, as 365 nm. Empty: as the recipe says, or not"
                                        + " stated."),
                        new Part<>(
                                "wavelength",
                                Units.LENGTH,
                                "nm",
                                Light::wavelength,
                                Lamp::wavelength,
                                Light::withWavelength)),
                quantity(
                        caption(
                                "Irradiance",
                                "irradiance",
                                "Measured where the film lies, as 5 mW/cm2. Empty: as the recipe"
                                        + " says, or not measured."),
                        new Part<>(
                                "irradiance",
                                Units.IRRADIANCE,
                                "mW/cm2",
                                Light::irradiance,
                                Lamp::irradiance,
                                Light::withIrradiance)),
                measuredOn(),
                through(),
                knownGood());
    }

    private Caption caption(String label, String field, String help) {
        String pointer = lamp + "/" + field;
        return new Caption(
                label, pointer, help, question(pointer).map(Question::suggestion).orElse(""));
    }

    private Optional<Question> question(String pointer) {
        return questions.stream().filter(q -> q.pointer().equals(pointer)).findFirst();
    }

    private <D extends Dimension> Field quantity(Caption caption, Part<D> part) {
        return new Field(
                caption,
                sight -> shown(sight, caption, part),
                typed ->
                        typed.isEmpty()
                                ? said(caption, part, null)
                                : TypedQuantity.read(typed, part.units(), part.unit())
                                        .then(q -> above(caption, q))
                                        .then(q -> said(caption, part, q)));
    }

    private static <D extends Dimension> Answer<Quantity<D>> above(
            Caption caption, Quantity<D> quantity) {
        if (quantity.isPositive()) {
            return new Found<>(quantity);
        }
        Finding finding =
                Rule.NOT_POSITIVE.at(
                        caption.pointer(), caption.label().toLowerCase(Locale.ROOT), quantity);
        return new Refused<>(finding.problem(), finding.advice());
    }

    private <D extends Dimension> Shown shown(Sight sight, Caption caption, Part<D> part) {
        Quantity<D> own = part.own().apply(sight.document().light());
        if (own != null) {
            return Shown.typed(own.toString());
        }
        return answer(sight.document(), caption)
                .map(Shown::typed)
                .or(() ->
                        lamp(sight)
                                .flatMap(l -> part.recipes().apply(l).value())
                                .map(q -> new Shown(q.toString(), false, "recipe")))
                .orElse(Shown.empty());
    }

    private Optional<String> answer(Document document, Caption caption) {
        return question(caption.pointer()).map(q -> document.source().settings().get(q.name()));
    }

    /// An answer where the recipe asks, so that it stands in one place; else a word of the order.
    private <D extends Dimension> Answer<Edit> said(
            Caption caption, Part<D> part, @Nullable Quantity<D> to) {
        String name = part.field() + (to == null ? " not stated" : " " + to);
        Optional<Question> asked = question(caption.pointer());
        OwnLight own = OwnLight.at(lamp, caption.pointer());
        String words = to == null ? "" : to.toString();
        Function<Document, Document> change =
                asked.isEmpty()
                        ? document -> document.withLight(light -> part.with().apply(light, to))
                        : document ->
                                own.removedFrom(document).answering(asked.get().name(), words);
        Edit edit = new Edit(name, document -> redated(caption, document, change.apply(document)));
        return asked.isEmpty() ? new Found<>(edit) : checked.edit(edit);
    }

    /// Another irradiance than the one that stood there was measured on another day.
    private Document redated(Caption caption, Document before, Document after) {
        boolean another =
                caption.pointer().endsWith("/irradiance")
                        && stated(before, caption).isPresent()
                        && !stated(before, caption).equals(stated(after, caption));
        return another ? after.withLight(light -> light.withMeasuredOn(null)) : after;
    }

    private Optional<String> stated(Document document, Caption caption) {
        return Optional.ofNullable(document.light().irradiance())
                .map(Quantity::toString)
                .or(() -> answer(document, caption).filter(words -> !words.isEmpty()));
    }

    private static Answer<Edit> light(String name, Function<Light, Light> change) {
        return new Found<>(new Edit(name, document -> document.withLight(change::apply)));
    }

    private Field measuredOn() {
        return new Field(
                caption(
                        "Measured on",
                        "measuredOn",
                        "The day the irradiance was measured, as 2026-11-20, since lamps age; another"
                                + " irradiance empties it. Empty: as the recipe says, or not stated."),
                sight -> {
                    String own = sight.document().light().measuredOn();
                    return own != null
                            ? Shown.typed(own)
                            : lamp(sight)
                                    .map(Lamp::measuredOn)
                                    .map(day -> new Shown(day, false, "recipe"))
                                    .orElse(Shown.empty());
                },
                LightItems::readDay);
    }

    private static Answer<Edit> readDay(String typed) {
        if (typed.isEmpty()) {
            return light("no day of measurement", light -> light.withMeasuredOn(null));
        }
        try {
            String day = LocalDate.parse(typed).toString();
            return light("irradiance measured on " + day, light -> light.withMeasuredOn(day));
        } catch (DateTimeParseException notADay) {
            return new Refused<>("this is not a day", "write it as in 2026-11-20");
        }
    }

    private Field through() {
        return new Field(
                caption(
                        "Passes through",
                        "through",
                        "What the light passes on its way to the film: "
                                + windows()
                                + ". Empty: as the recipe says, or nothing."),
                sight -> {
                    List<String> own = sight.document().light().through();
                    return own.isEmpty()
                            ? lamp(sight).map(l -> shown(l.through(), false)).orElse(Shown.empty())
                            : shown(own, true);
                },
                LightItems::readThrough);
    }

    private static Shown shown(List<String> windows, boolean typed) {
        return windows.isEmpty()
                ? Shown.empty()
                : new Shown(String.join(", ", windows), typed, typed ? "" : "recipe");
    }

    private static String windows() {
        return Window.all().stream().map(Window::key).collect(Collectors.joining(", "));
    }

    private static Answer<Edit> readThrough(String typed) {
        List<String> keys =
                Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
        return keys.stream()
                .filter(key -> Window.find(key).isEmpty())
                .findFirst()
                .<Answer<Edit>>map(key ->
                        new Refused<>(
                                "what passes \"" + key + "\" is not known",
                                "use one of " + windows()))
                .orElseGet(() ->
                        light(
                                keys.isEmpty()
                                        ? "light passes what the recipe says"
                                        : "light passes " + String.join(", ", keys),
                                light -> light.withThrough(keys)));
    }

    private Field knownGood() {
        return new Field(
                new Caption(
                        "A good exposure of yours",
                        lamp + "/knownGood",
                        "One that gave a good film of this liquid: time, depth of the liquid,"
                                + " irradiance; and the conversion at its back, if measured, as 95"
                                + " mol%. Empty: as the recipe says, or not stated.",
                        "time, depth of the liquid, irradiance, as 30 min, 150 um, 4 mW/cm2"),
                sight -> {
                    KnownGood own = sight.document().light().knownGood();
                    return own != null
                            ? Shown.typed(KnownGoodText.words(own))
                            : lamp(sight)
                                    .map(Lamp::knownGood)
                                    .map(k -> new Shown(KnownGoodText.words(k), false, "recipe"))
                                    .orElse(Shown.empty());
                },
                LightItems::readKnownGood);
    }

    private static Answer<Edit> readKnownGood(String typed) {
        if (typed.isEmpty()) {
            return light("no good exposure", light -> light.withKnownGood(null));
        }
        return TypedQuantity.pointed(typed)
                .then(pointed ->
                        switch (KnownGoodText.read(pointed)) {
                            case Refused<KnownGood>(String sentence, String remedy) ->
                                    new Refused<>("this " + sentence, remedy);
                            case Found<KnownGood>(KnownGood known) ->
                                    light(
                                            "good exposure " + KnownGoodText.words(known),
                                            light -> light.withKnownGood(known));
                        });
    }

    private static Optional<Lamp> lamp(Sight sight) {
        return sight.planned().recipe().flatMap(recipe -> recipe.used(Lamp.class));
    }
}
