package org.thioloom.app.fx.explore;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.plot.Plot;
import org.thioloom.recipes.sweep.Column;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// One number of many plans as a picture, and all their numbers as a table.
final class SweepView extends StackPane {
    private static final String ICON = "fth-grid";
    private static final double NARROW = 72;
    private static final double LETTER = 8;
    private static final double PADDING = 24;

    private final ComboBox<Column> shown = new ComboBox<>();
    private final Label remark = new Label();
    private final Plot plot = new Plot();
    private final Frame<Chart> picture = new Frame<>(plot, ICON, plot::show);
    private final TableView<Integer> table = new TableView<>();
    // its cells follow it, so that they stay and are told new numbers
    private final ObjectProperty<@Nullable SweepSheet> sheet = new SimpleObjectProperty<>();
    private List<Drawn> drawn = List.of();
    private String wanted = "";
    private boolean filling;

    SweepView(ExploreViewModel model) {
        shown.setAccessibleText("What is shown of each plan");
        shown.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable Column column) {
                        return column == null ? "" : SweepSheet.head(column);
                    }

                    @Override
                    public Column fromString(String words) {
                        throw new UnsupportedOperationException("bug: nobody types here");
                    }
                });
        shown.valueProperty().subscribe(this::choose);
        remark.getStyleClass().add("remark");
        HBox.setHgrow(remark, Priority.ALWAYS);
        remark.setMaxWidth(Double.MAX_VALUE);
        table.setPlaceholder(new Label(""));
        table.getStyleClass().add(Styles.DENSE);
        table.setAccessibleText("Plans, a line each");
        Button copy = new Button("Copy table");
        copy.setTooltip(new Tooltip("As spreadsheets take it from the clipboard."));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        HBox head = new HBox(new Label("Show"), shown, remark, copy);
        head.getStyleClass().add("explore-head");
        GridPane both = new GridPane();
        both.getStyleClass().add("explore-both");
        both.getColumnConstraints().setAll(share(60), share(40));
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        both.getRowConstraints().setAll(height);
        both.addRow(0, picture, table);
        VBox content = new VBox(head, both);
        content.getStyleClass().add("explore-sweep");
        VBox.setVgrow(both, Priority.ALWAYS);
        Frame<SweepSheet> frame = new Frame<>(content, ICON, this::show);
        getChildren().add(frame);
        model.sweep().subscribe(frame::show);
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void show(SweepSheet next) {
        sheet.set(next);
        filling = true;
        if (!shown.getItems().equals(next.outcomes())) {
            shown.getItems().setAll(next.outcomes());
        }
        if (!next.outcomes().isEmpty()) {
            shown.setValue(next.outcomes().get(next.outcome(wanted)));
        }
        filling = false;
        remark.setText(next.remark());
        draw(next);
    }

    private void choose(@Nullable Column column) {
        SweepSheet now = sheet.get();
        if (!filling && column != null && now != null) {
            wanted = column.key();
            draw(now);
        }
    }

    private void draw(SweepSheet now) {
        int outcome = now.outcome(wanted);
        picture.show(new SweepChart(now, outcome).draw());
        int fields = now.fields().size();
        List<Integer> order =
                IntStream.concat(
                                IntStream.concat(
                                        IntStream.range(0, fields), IntStream.of(fields + outcome)),
                                IntStream.range(fields, fields + now.outcomes().size())
                                        .filter(i -> i != fields + outcome))
                        .boxed()
                        .toList();
        table(order.stream().map(i -> new Drawn(i, head(now, i))).toList(), now);
    }

    /// A column of the table: which one of the sheet, and what stands above it.
    private record Drawn(int number, String head) {}

    private void table(List<Drawn> wanted, SweepSheet now) {
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            table.getColumns().setAll(wanted.stream().map(this::column).toList());
        }
        List<Integer> rows = IntStream.range(0, now.rows().size()).boxed().toList();
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
    }

    private static String head(SweepSheet now, int number) {
        int fields = now.fields().size();
        return SweepSheet.head(
                number < fields ? now.fields().get(number) : now.outcomes().get(number - fields));
    }

    private TableColumn<Integer, String> column(Drawn of) {
        TableColumn<Integer, String> column = new TableColumn<>(Typeset.words(of.head()));
        column.setPrefWidth(Math.max(NARROW, PADDING + LETTER * of.head().length()));
        column.setSortable(false);
        column.getStyleClass().add("number-column");
        column.setCellValueFactory(row -> sheet.map(now -> now.words(row.getValue(), of.number())));
        return column;
    }

    private void copy() {
        SweepSheet now = sheet.get();
        if (now != null) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, now.tabbed()));
        }
    }
}
