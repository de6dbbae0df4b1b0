package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import javafx.event.ActionEvent;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.shell.Shell;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Every page, light and dark, in two sizes, and states of trouble, as files to be looked at.
class PagePicturesTest {
    private static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    @TempDir private Path state = Path.of("");

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1920, 1080", "DARK, 1920, 1080"})
    void everyPageIsDrawn(String looks, int width, int height) {
        List<WritableImage> images =
                shown(
                        looks,
                        new int[] {width, height},
                        window -> {
                            Shell shell = window.shell();
                            return IntStream.range(0, shell.pages().size())
                                    .mapToObj(i -> page(window, i, looks))
                                    .toList();
                        });
        images.forEach(image -> assertEquals(width, image.getWidth()));
    }

    private static WritableImage page(MainWindow window, int number, String looks) {
        window.shell().turnTo(number);
        Page page = window.shell().pages().get(number);
        WritableImage image = snapshot(window);
        Pictures.write(
                image,
                "%s-%s-%d"
                        .formatted(
                                page.title(),
                                looks.toLowerCase(Locale.ROOT),
                                (int) image.getWidth()));
        return image;
    }

    private static WritableImage snapshot(MainWindow window) {
        window.shell().applyCss();
        window.shell().layout();
        return window.stage().getScene().snapshot(null);
    }

    private interface Look<T> {
        T at(MainWindow window);
    }

    /// The screen of the Headless platform has 1000 by 1000 points, so larger windows are laid out
    /// and drawn without being shown.
    private <T> T shown(String looks, int[] size, Look<T> look) {
        Memory memory = new Memory(state);
        memory.put("looks", looks);
        memory.keep();
        return Toolkit.onScreen(() -> {
            MainWindow window = new MainWindow(state, NOW);
            window.stage().getScene().setRoot(new Group());
            window.stage().setScene(new Scene(window.shell(), size[0], size[1]));
            window.shell().applyCss();
            window.shell().layout();
            return look.at(window);
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1920, 1080"})
    void whatIsKnownOfABottleAndOfTheLightIsDrawn(String looks, int width, int height) {
        boolean drawn =
                shown(
                        looks,
                        new int[] {width, height},
                        window -> {
                            window.desk().edit(new Edit("known", PagePicturesTest::known));
                            String node = "/formula/inputs/0/lot/volatiles";
                            boolean found = window.shell().pages().getFirst().show(node);
                            String size = looks.toLowerCase(Locale.ROOT) + "-" + width;
                            Pictures.write(snapshot(window), "bottle-" + size);
                            window.shell().turnTo(3);
                            Pictures.write(snapshot(window), "light-" + size);
                            return found;
                        });
        assertTrue(drawn);
    }

    private static Document known(Document document) {
        return document.withLots(l ->
                        l.withSolvate("node", "dme", BigDecimal.valueOf(3))
                                .with("node", "expires", "2027-01-31")
                                .with("linker", "molarMassMethod", "nmr")
                                .with("linker", "note", "opened in May"))
                .answering("wavelength", "365 nm")
                .answering("irradiance", "5 mW/cm2")
                .withLight(light ->
                        light.withThrough(List.of("pdms"))
                                .withKnownGood(
                                        new KnownGood(
                                                Quantity.of("20", Units.MINUTE),
                                                Quantity.of("150", Units.MICROMETRE),
                                                Quantity.of(
                                                        "2", Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                                                null)));
    }

    @Test
    void aRefusedOrderIsDrawn() {
        state("refused", PagePicturesTest::refuse);
    }

    private static void refuse(Desk desk) {
        desk.edit(discs(d -> d.withCount(0).withDiameter(null)));
        desk.tell(
                new Notice(
                        false,
                        "anp-c-2.0k.json was changed by another program",
                        List.of(
                                new Notice.Choice("Take up its changes", () -> {}),
                                new Notice.Choice("Keep what is here", () -> {}))));
        desk.tell(Notice.trouble("batch.json cannot be written: No space left on device"));
    }

    @Test
    void aPlanLimitedByStockIsDrawn() {
        state(
                "limited",
                desk -> {
                    desk.edit(discs(d -> d.withCount(null)));
                    desk.edit(
                            new Edit(
                                    "stock",
                                    d ->
                                            d.withOrder(o -> o.withLimit("node", mass("250")))
                                                    .withLots(l -> l.with("node", "id", "B-17"))));
                });
    }

    private static Quantity<org.thioloom.chem.quantity.Dimension.Mass> mass(String milligrams) {
        return Quantity.of(milligrams, Units.MILLIGRAM);
    }

    private static Edit discs(UnaryOperator<DiscOrder> change) {
        return new Edit(
                "discs",
                d -> d.withOrder(o -> o.withDiscs(change.apply(requireNonNull(o.discs())))));
    }

    private void state(String name, Consumer<Desk> before) {
        int[] size = {1280, 800};
        boolean drawn =
                shown(
                        "LIGHT",
                        size,
                        window -> {
                            before.accept(window.desk());
                            Set<Node> openers = window.shell().lookupAll(".opener");
                            openers.stream()
                                    .limit(1)
                                    .forEach(opener -> ((ToggleButton) opener).fire());
                            TextField field = first(window, ".entry-text", TextField.class);
                            field.setText("about twelve");
                            field.getOnAction().handle(new ActionEvent());
                            Pictures.write(snapshot(window), name);
                            return true;
                        });
        assertTrue(drawn);
    }

    private static <T extends Node> T first(MainWindow window, String style, Class<T> kind) {
        return window.shell().lookupAll(style).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
