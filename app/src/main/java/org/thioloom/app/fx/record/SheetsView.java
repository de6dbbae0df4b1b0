package org.thioloom.app.fx.record;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.record.PreviewViewModel.Shown;
import org.thioloom.app.fx.record.PreviewViewModel.Tab;
import org.thioloom.app.fx.record.PreviewViewModel.Zoom;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.preview.PrintedPage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The sheets as they will print, one page at a time.
final class SheetsView extends BorderPane {
    private static final double POINTS_PER_PIXEL = 72.0 / 96;
    private static final double MARGIN = 30;
    // there or not, so that a page does not change its size when it comes
    private static final double BAR = 12;

    private final PreviewViewModel model;
    private final ListView<Tab> tabs = new ListView<>();
    private final PageCanvas canvas = new PageCanvas();
    private final StackPane desk = new StackPane();
    private final ScrollPane scroll = new ScrollPane(desk);
    private final PagesBar bar;
    private double percent = 100;

    SheetsView(PreviewViewModel model) {
        this.model = model;
        getStyleClass().add("sheets");
        bar = new PagesBar(model, () -> percent);
        tabs.getStyleClass().add("sheet-tabs");
        tabs.setAccessibleText("Sheets");
        tabs.setCellFactory(_ -> new TabCell());
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::turnTo);
        desk.getStyleClass().add("sheet-desk");
        scroll.getStyleClass().add("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        setLeft(tabs);
        setCenter(scroll);
        setBottom(bar);
        model.shown().subscribe(this::show);
        model.page().subscribe(_ -> draw());
        model.zoom().subscribe(_ -> draw());
        scroll.viewportBoundsProperty().subscribe(_ -> resized());
    }

    private void turnTo(@Nullable Tab tab) {
        int page = model.page().get();
        if (tab != null && (page < tab.first() || page > tab.last())) {
            model.turnTo(tab.first());
        }
    }

    private void turn(KeyEvent event) {
        int step = event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1;
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            model.turnTo(model.page().get() + step);
            event.consume();
        }
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            model.step(event.getDeltaY() > 0 ? 1 : -1, percent);
            event.consume();
        }
    }

    private void resized() {
        if (!(model.zoom().get() instanceof Zoom.Percent)) {
            draw();
        }
    }

    private void show(Shown shown) {
        boolean pages = shown instanceof Shown.Pages;
        tabs.setVisible(pages);
        tabs.setManaged(pages);
        bar.setVisible(pages);
        bar.setManaged(pages);
        switch (shown) {
            case Shown.Pages _ -> {
                List<Tab> now = model.tabs();
                if (!now.equals(tabs.getItems())) {
                    tabs.getItems().setAll(now);
                }
                desk.getChildren().setAll(canvas);
                draw();
            }
            case Shown.Nothing _ -> message("fth-printer", "The sheets are being drawn", List.of());
            case Shown.NoPlan(List<String> why) ->
                    message("fth-x-octagon", "No plan, so there is nothing to print", why);
            case Shown.Failed(String sentence) ->
                    message("fth-x-octagon", "The sheets cannot be drawn", List.of(sentence));
        }
    }

    private void message(String icon, String head, List<String> sentences) {
        VBox blank = blank(icon, head, sentences);
        StackPane.setAlignment(blank, Pos.CENTER);
        desk.getChildren().setAll(blank);
    }

    /// In place of what is not there: an icon, a headline, and sentences.
    static VBox blank(String icon, String head, List<String> sentences) {
        Label title = new Label(head);
        title.getStyleClass().add("blank-head");
        VBox box = new VBox(new FontIcon(icon), title);
        box.getStyleClass().add("blank");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (String sentence : sentences) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            label.getStyleClass().add("blank-words");
            box.getChildren().add(label);
        }
        return box;
    }

    private void draw() {
        if (!(model.shown().get() instanceof Shown.Pages(PrintedBook book))) {
            return;
        }
        int number = model.page().get();
        PrintedPage page = book.page(number);
        percent = percent(page);
        canvas.show(book, number, percent / 100 / POINTS_PER_PIXEL);
        bar.show(number, book.sheets().size(), percent);
        tabs.getItems().stream()
                .filter(tab -> tab.first() <= number && number <= tab.last())
                .findFirst()
                .ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    private double percent(PrintedPage page) {
        Bounds room = scroll.getViewportBounds();
        double across = scroll.getWidth() - BAR - MARGIN;
        double width = 100 * across * POINTS_PER_PIXEL / page.width();
        double height = 100 * (room.getHeight() - MARGIN) * POINTS_PER_PIXEL / page.height();
        return switch (model.zoom().get()) {
            case Zoom.Percent(int wanted) -> wanted;
            case Zoom.Width _ -> Math.clamp(width, 20, 400);
            case Zoom.Whole _ -> Math.clamp(Math.min(width, height), 20, 400);
        };
    }

    /// `Cast cure` for `4_CastCure`.
    private static String words(String tab) {
        String apart =
                tab.replaceFirst("^[0-9]+_", "")
                        .replace('_', ' ')
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return Pattern.compile(" [A-Z](?=[a-z])")
                .matcher(apart)
                .replaceAll(next -> next.group().toLowerCase(Locale.ROOT));
    }

    /// A sheet and its pages.
    private static final class TabCell extends ListCell<Tab> {
        private final Label name = new Label();
        private final Label pages = new Label();
        private final HBox line;

        TabCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            pages.getStyleClass().add("remark");
            pages.setMinWidth(USE_PREF_SIZE);
            line = new HBox(name, pages);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Tab tab, boolean empty) {
            super.updateItem(tab, empty);
            Node shown = null;
            if (tab != null && !empty) {
                name.setText(words(tab.name()));
                pages.setText(
                        tab.first() == tab.last()
                                ? Integer.toString(tab.first() + 1)
                                : tab.first() + 1 + "–" + (tab.last() + 1));
                setAccessibleText(name.getText() + ", page " + pages.getText());
                shown = line;
            }
            setGraphic(shown);
        }
    }
}
