package org.thioloom.app.fx.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.Objects.requireNonNull;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Shell;
import org.thioloom.recipes.control.Order;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

class ExplorePageTest {
    @TempDir private Path state = Path.of("");

    @Test
    void plansThatAreSetDownStandBesideEachOther() {
        long marked =
                Toolkit.onScreen(() -> {
                    Desk desk = new Desk(Batches.paper(), Batches.NOW);
                    Shell shell =
                            new Shell(
                                    desk,
                                    List.of(
                                            new ExplorePage(
                                                    desk, new Shelf(state, 1), Batches.NOW)));
                    Scene scene = new Scene(shell, 1280, 800);
                    new Appearance(new Memory(state), shell).choose(Appearance.Mode.LIGHT);
                    shell.turnTo(0);
                    look(shell);
                    Button keep =
                            shell.lookupAll(".button").stream()
                                    .map(Button.class::cast)
                                    .filter(button -> button.getText().startsWith("Keep this"))
                                    .findFirst()
                                    .orElseThrow();
                    keep.fire();
                    desk.open(Batches.lit());
                    keep.fire();
                    look(shell);
                    Pictures.write(scene.snapshot(null), "explore-compare");
                    return shell.lookupAll(".compare-different").stream()
                            .filter(ExplorePageTest::isMark)
                            .count();
                });
        assertTrue(marked > 0, marked + " lines are marked");
    }

    @ParameterizedTest
    @EnumSource(
            value = Appearance.Mode.class,
            names = {"LIGHT", "DARK"})
    void thePlanItselfIsMarkedAmongOthers(Appearance.Mode looks) {
        long cells =
                Toolkit.onScreen(() -> {
                    Desk desk = new Desk(Batches.paper(), Batches.NOW);
                    ExploreViewModel model =
                            new ExploreViewModel(desk, new Shelf(state, 1), Batches.NOW);
                    StackPane page = new StackPane(new ExploreView(model));
                    Scene scene = new Scene(page, 1280, 800);
                    new Appearance(new Memory(state), page).choose(looks);
                    String[][] typed = {
                        {"map", "ratio", "1.8:2.2:0.1", "conversion", "0.92:1.00:0.02"},
                        {"curve", "thickness", "60um:200um:20um", "", ""}
                    };
                    for (String[] one : typed) {
                        for (int i = 0; i < 2; i++) {
                            model.typed().get(i).name().set(one[1 + 2 * i]);
                            model.typed().get(i).values().set(one[2 + 2 * i]);
                        }
                        model.commit();
                        page.applyCss();
                        page.layout();
                        String name = "explore-" + one[0] + "-" + looks;
                        Pictures.write(scene.snapshot(null), name.toLowerCase(Locale.ROOT));
                    }
                    return page.lookupAll(".table-row-cell").stream().count();
                });
        assertTrue(cells > 0, cells + " plans in the table");
    }

    @Test
    void theTableSaysWhatAFreshOneWouldSay() {
        Toolkit.onScreen(() -> {
            Desk desk = new Desk(Batches.paper(), Batches.NOW);
            ExploreViewModel model = new ExploreViewModel(desk, new Shelf(state, 1), Batches.NOW);
            StackPane page = page(model);
            SortedMap<Integer, List<String>> before = rows(page);
            desk.edit(new Edit("6 discs", d -> d.withOrder(ExplorePageTest::half)));
            assertNotEquals(before, rows(page));
            assertSame(rows(page(model)), rows(page));
            model.typed().getFirst().values().set("1.9:2.1:0.1");
            model.typed().getLast().values().set("0.95,0.97");
            model.commit();
            assertTrue(rows(page).size() < before.size(), "fewer plans");
            assertSame(rows(page(model)), rows(page));
            return page;
        });
    }

    private static Order half(Order order) {
        return order.withDiscs(requireNonNull(order.discs()).withCount(6));
    }

    private static StackPane page(ExploreViewModel model) {
        StackPane page = new StackPane(new ExploreView(model));
        Scene scene = new Scene(page, 1280, 800);
        page.resize(scene.getWidth(), scene.getHeight());
        return page;
    }

    /// Row by row; a table may keep one row more or less at its lower edge.
    private static void assertSame(
            SortedMap<Integer, List<String>> fresh, SortedMap<Integer, List<String>> told) {
        SortedMap<Integer, List<String>> both = new TreeMap<>(fresh);
        both.keySet().retainAll(told.keySet());
        assertTrue(both.size() >= fresh.size() - 1, both.size() + " of " + fresh.size());
        both.forEach((row, words) -> assertEquals(words, told.get(row), "row " + row));
    }

    /// What the cells of each row in sight say.
    private static SortedMap<Integer, List<String>> rows(StackPane page) {
        page.applyCss();
        page.layout();
        SortedMap<Integer, List<String>> rows = new TreeMap<>();
        for (Node node : page.lookupAll(".table-row-cell")) {
            TableRow<?> row = (TableRow<?>) node;
            if (!row.isEmpty() && row.isVisible()) {
                rows.put(
                        row.getIndex(),
                        row.lookupAll(".table-cell").stream()
                                .map(cell ->
                                        Objects.requireNonNullElse(((Labeled) cell).getText(), ""))
                                .filter(words -> !words.isEmpty())
                                .sorted()
                                .toList());
            }
        }
        return rows;
    }

    private static boolean isMark(Node node) {
        return ((Labeled) node).getText().equals("\u2260");
    }

    private static void look(Shell shell) {
        shell.applyCss();
        shell.layout();
    }
}
