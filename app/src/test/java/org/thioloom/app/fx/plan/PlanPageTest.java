package org.thioloom.app.fx.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Shell;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

class PlanPageTest {
    private static final double SLACK = 30;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 12, 2, 9, 0);
    private static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    @TempDir private Path state = Path.of("");

    private Shell shell(Desk desk, double width, double height) {
        Shell shell = new Shell(desk, List.of(new PlanPage(desk)));
        new Appearance(new Memory(state), shell);
        new Scene(shell, width, height);
        shell.applyCss();
        shell.layout();
        return shell;
    }

    private static Desk desk() {
        return new Desk(Document.ofTemplate("anp-c-2.0k"), NOW);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 1280, 1920})
    void thePageEndsWhereItsLastFactEnds(double width) {
        double empty =
                Toolkit.onScreen(() -> {
                    Shell shell = shell(desk(), width, 800);
                    ScrollPane column = (ScrollPane) shell.lookup(".plan-right");
                    Region content = (Region) column.getContent();
                    return content.getHeight() - lowest(shell, content);
                });
        assertTrue(empty < SLACK, () -> empty + " px of nothing below the last fact");
    }

    private static double lowest(Shell shell, Region content) {
        return shell.lookupAll(".fact").stream()
                .map(fact -> fact.localToScene(fact.getBoundsInLocal()))
                .mapToDouble(at -> content.sceneToLocal(at).getMaxY())
                .max()
                .orElseThrow();
    }

    @Test
    void whatStandsInAFieldAndBesideItIsReadWhole() {
        List<String> cut =
                Toolkit.onScreen(() -> {
                    Desk desk = desk();
                    desk.edit(
                            new Edit(
                                    "known",
                                    d ->
                                            d.withOrder(o -> o.withStart(BEGIN))
                                                    .answering("irradiance", "25.25 mW/cm2")));
                    Shell shell = shell(desk, 1280, 800);
                    return Stream.of(".entry-text", ".entry-label")
                            .flatMap(style -> shell.lookupAll(".plan-form " + style).stream())
                            .filter(PlanPageTest::isCut)
                            .map(PlanPageTest::words)
                            .toList();
                });
        assertEquals(List.of(), cut);
    }

    private static String words(Node node) {
        return node instanceof TextField field ? field.getText() : ((Label) node).getText();
    }

    private static boolean isCut(Node node) {
        if (node instanceof TextField field) {
            double room =
                    field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
            return field.lookup(".text").getLayoutBounds().getWidth() > room;
        }
        return node instanceof Label label
                && label.lookup(".text") instanceof Text text
                && !label.getText().equals(text.getText());
    }

    @Test
    void whyThereIsNoPlanIsReadWhole() {
        List<String> cut =
                Toolkit.onScreen(() -> {
                    Desk desk = new Desk(Document.ofTemplate("borate-node-hexenyl-ether"), NOW);
                    desk.edit(
                            new Edit(
                                    "explosive",
                                    d ->
                                            d.answering("base", "sodium-hydride")
                                                    .answering("solvent", "dmso")));
                    Shell shell = shell(desk, 820, 500);
                    return shell.lookupAll(".refusal .label").stream()
                            .filter(label -> isCut(label) || !isHigh((Label) label))
                            .map(PlanPageTest::words)
                            .toList();
                });
        assertEquals(List.of(), cut);
    }

    /// As its words need at its width.
    private static boolean isHigh(Label label) {
        return label.getHeight() >= label.prefHeight(label.getWidth());
    }
}
