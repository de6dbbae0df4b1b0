package org.thioloom.app.fx.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.picture.PictureView.Patches;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.depiction.Depictions;
import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.chem.pictogram.Pictograms;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class PictureViewTest {
    private static final Tones DARK = new Tones(new Colour(0xC9D1D9), new Colour(0x0D1117));

    private static Picture drawn(Substance substance) {
        if (Structures.read(substance.smiles()) instanceof Understood(Structure structure)
                && Depictions.of(structure, structure.groups().keySet())
                        instanceof Found<Picture>(Picture picture)) {
            return picture;
        }
        throw new AssertionError(substance.key() + " cannot be drawn");
    }

    /// Every substance on the shelf and every pictogram.
    private static List<Picture> shipped() {
        return Stream.concat(
                        Substances.catalogue().all().stream().map(PictureViewTest::drawn),
                        Stream.of(Pictogram.values()).map(Pictograms::of))
                .toList();
    }

    private static int count(Mark mark) {
        return mark instanceof Mark.Group(var _, List<Mark> marks)
                ? marks.stream().mapToInt(PictureViewTest::count).sum()
                : 1;
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(PictureViewTest::count).sum()
                : node instanceof Path ? 1 : 0;
    }

    private static void colours(Mark mark, Set<Colour> found) {
        switch (mark) {
            case Mark.Fill(var _, Colour colour) -> found.add(colour);
            case Mark.Line(var _, var _, Colour colour) -> found.add(colour);
            case Mark.Group(var _, List<Mark> marks) -> marks.forEach(m -> colours(m, found));
        }
    }

    @Test
    void drawsEveryMarkOfEveryShippedPicture() {
        List<Picture> pictures = shipped();
        assertTrue(pictures.size() > 30, pictures.size() + " pictures");
        boolean all =
                Toolkit.onScreen(() -> {
                    PictureView view = new PictureView(1, Patches.SHOWN);
                    for (Picture picture : pictures) {
                        view.pictureProperty().set(picture);
                        assertEquals(count(picture.drawing()), count(view), picture.title());
                        assertTrue(view.getAccessibleText().startsWith(picture.title()));
                    }
                    return true;
                });
        assertTrue(all);
    }

    @Test
    void staysLegibleInTheDark() {
        Set<Colour> labels = new LinkedHashSet<>();
        for (Substance substance : Substances.catalogue().all()) {
            labels(drawn(substance).drawing(), labels);
        }
        assertTrue(labels.size() > 4, labels.toString());
        for (Colour colour : labels) {
            for (Tones tones : List.of(Tones.PRINT, DARK)) {
                double apart = contrast(tones.of(colour), tones.paper());
                assertTrue(
                        apart >= 3.9, colour.hex() + " in " + tones + " is only " + apart + " : 1");
            }
        }
    }

    private static void labels(Mark mark, Set<Colour> found) {
        if (mark instanceof Mark.Group(String name, List<Mark> marks)) {
            if (name.equals("label")) {
                colours(mark, found);
            } else {
                marks.forEach(inner -> labels(inner, found));
            }
        }
    }

    /// WCAG 2.2, relative luminance.
    private static double contrast(Colour one, Colour other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red())
                + 0.7152 * linear(colour.green())
                + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void letsTheGroupThatIsMeantStandOut() {
        Picture node =
                drawn(
                        Substances.catalogue().all().stream()
                                .filter(s -> s.key().equals("borate-node-hexenyl-ether"))
                                .findFirst()
                                .orElseThrow());
        List<Double> seen =
                Toolkit.onScreen(() -> {
                    PictureView view = new PictureView(1, Patches.HIDDEN);
                    view.pictureProperty().set(node);
                    Group patch = view.find("group-ene").getFirst();
                    List<Double> opacities = new ArrayList<>(List.of(patch.getOpacity()));
                    view.meantProperty().set("ene");
                    opacities.add(patch.getOpacity());
                    view.meantProperty().set("ether");
                    opacities.add(patch.getOpacity());
                    assertTrue(view.find("label").size() > 16, "atoms are found by name");
                    return opacities;
                });
        assertEquals(List.of(0.0, 1.0, 0.0), seen);
    }

    @ParameterizedTest
    @ValueSource(doubles = {120, 300, 900})
    void fillsItsRoomAndNoMore(double width) {
        Picture picture = Pictograms.of(Pictogram.GHS02);
        double right =
                Toolkit.onScreen(() -> {
                    PictureView view = new PictureView(3, Patches.SHOWN);
                    view.pictureProperty().set(picture);
                    StackPane root = new StackPane(view);
                    Scene scene = new Scene(root, width, 2000);
                    root.applyCss();
                    root.layout();
                    Node drawing = view.getChildrenUnmodifiable().getFirst();
                    return drawing.getBoundsInParent().getWidth() + 0 * scene.getWidth();
                });
        assertEquals(Math.min(width, 3 * Pictograms.SIZE), right, 0.5);
    }
}
