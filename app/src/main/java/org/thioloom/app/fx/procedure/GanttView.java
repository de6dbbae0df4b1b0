package org.thioloom.app.fx.procedure;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.timetable.ClockText;
import org.thioloom.recipes.timetable.Timetable;
import org.thioloom.recipes.timetable.Timetable.Bar;
import org.thioloom.recipes.timetable.WorkingHours;
import org.thioloom.recipes.timetable.WorkingHours.Span;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The batch as bars on the clock, one lane for each operation's round, nights and weekends shaded.
/// Dragged, or moved with the arrow keys, it begins at another time.
final class GanttView extends Pane {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final double LANE = 20;
    private static final double HEAD = 22;
    private static final double NAMES = 170;
    private static final double LEAST_BAR = 5;
    private static final long STEP_MINUTES = 15;

    private final Consumer<Duration> shift;
    private final List<Placed> placed = new ArrayList<>();
    private final Label dragged = new Label();
    private final Rectangle frame = new Rectangle();
    private final Pane bars = new Pane();
    private @Nullable Timetable table;
    private LocalDateTime from = LocalDateTime.MIN;
    private LocalDateTime to = LocalDateTime.MAX;
    private double pressedAt;
    private long dragMinutes;

    /// Something that stands at a time.
    ///
    /// @param moves whether it goes with the batch
    private record Placed(
            Region region, LocalDateTime from, LocalDateTime to, int lane, boolean moves) {}

    /// @param shift begins the batch so much later
    GanttView(Consumer<Duration> shift) {
        this.shift = shift;
        getStyleClass().add("gantt");
        setFocusTraversable(true);
        setAccessibleText("The batch on the clock; arrow keys move its start");
        dragged.getStyleClass().add("gantt-dragged");
        dragged.setManaged(false);
        // what is dragged beyond the first or the last day stays within its frame
        bars.setManaged(false);
        bars.setPickOnBounds(false);
        bars.setClip(frame);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        setOnKeyPressed(this::key);
    }

    /// Draws another timetable.
    void show(Timetable other, WorkingHours hours) {
        table = other;
        from = other.start().truncatedTo(ChronoUnit.DAYS);
        to = other.end().truncatedTo(ChronoUnit.DAYS).plusDays(1);
        placed.clear();
        bars.getChildren().clear();
        getChildren().clear();
        for (Span off : hours.off(from, to)) {
            add(new Region(), "gantt-off", off.from(), off.to(), -1, false);
        }
        for (LocalDate day = from.toLocalDate();
                day.isBefore(to.toLocalDate());
                day = day.plusDays(1)) {
            Label name = new Label(day.format(DAY));
            add(name, "gantt-day", day.atStartOfDay(), day.plusDays(1).atStartOfDay(), -2, false);
        }
        for (int i = 0; i < other.bars().size(); i++) {
            bar(other.bars().get(i), i);
        }
        getChildren().addAll(bars, dragged);
        dragged.setVisible(false);
        setMinHeight(HEAD + LANE * other.bars().size() + 4);
        setPrefHeight(getMinHeight());
        requestLayout();
    }

    private void bar(Bar bar, int lane) {
        Label name = new Label(bar.title());
        name.getStyleClass().add("gantt-name");
        name.setManaged(false);
        name.resizeRelocate(0, HEAD + LANE * lane, NAMES - 8, LANE);
        getChildren().add(name);
        Region region = new Region();
        boolean instant = !bar.start().isBefore(bar.end());
        region.setAccessibleText(words(bar));
        Tooltip.install(region, new Tooltip(words(bar)));
        add(region, instant ? "gantt-instant" : "gantt-bar", bar.start(), bar.end(), lane, true);
    }

    private static String words(Bar bar) {
        String begin = bar.number() + " " + bar.title() + ", " + ClockText.of(bar.start());
        return bar.start().isBefore(bar.end())
                ? begin + " to " + ClockText.of(bar.end()) + (bar.lowerBound() ? ", or later" : "")
                : begin + ", as long as it takes";
    }

    private void add(
            Region region,
            String style,
            LocalDateTime begin,
            LocalDateTime end,
            int lane,
            boolean moves) {
        region.getStyleClass().add(style);
        region.setManaged(false);
        placed.add(new Placed(region, begin, end, lane, moves));
        (moves ? bars.getChildren() : getChildren()).add(region);
    }

    @Override
    protected void layoutChildren() {
        bars.resizeRelocate(0, 0, getWidth(), getHeight());
        frame.setX(NAMES);
        frame.setWidth(Math.max(0, getWidth() - NAMES));
        frame.setHeight(getHeight());
        Insets room = getInsets();
        double bottom = getHeight() - room.getBottom();
        for (Placed one : placed) {
            double left = x(one.from());
            double width = x(one.to()) - left;
            switch (one.lane()) {
                case -2 -> one.region().resizeRelocate(left, 0, width, HEAD);
                case -1 -> one.region().resizeRelocate(left, HEAD, width, bottom - HEAD);
                default ->
                        one.region()
                                .resizeRelocate(
                                        left,
                                        HEAD + LANE * one.lane() + 4,
                                        Math.max(width, LEAST_BAR),
                                        LANE - 8);
            }
        }
    }

    private double x(LocalDateTime moment) {
        double share =
                (double) ChronoUnit.SECONDS.between(from, moment)
                        / ChronoUnit.SECONDS.between(from, to);
        return NAMES + share * (getWidth() - NAMES - 1);
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedAt = event.getX();
        dragMinutes = 0;
    }

    private void drag(MouseEvent event) {
        if (table == null) {
            return;
        }
        double minutes =
                (event.getX() - pressedAt)
                        / (getWidth() - NAMES)
                        * ChronoUnit.MINUTES.between(from, to);
        dragMinutes = Math.round(minutes / STEP_MINUTES) * STEP_MINUTES;
        double by = x(from.plusMinutes(dragMinutes)) - x(from);
        placed.stream().filter(Placed::moves).forEach(one -> one.region().setTranslateX(by));
        dragged.setText("begin " + ClockText.of(table.start().plusMinutes(dragMinutes)));
        dragged.setVisible(true);
        dragged.autosize();
        dragged.relocate(
                Math.clamp(event.getX(), NAMES, Math.max(NAMES, getWidth() - dragged.getWidth())),
                HEAD);
    }

    private void release() {
        long minutes = dragMinutes;
        dragMinutes = 0;
        dragged.setVisible(false);
        placed.forEach(one -> one.region().setTranslateX(0));
        if (minutes != 0) {
            shift.accept(Duration.ofMinutes(minutes));
        }
    }

    private void key(KeyEvent event) {
        long minutes = event.isShortcutDown() ? 24 * 60 : event.isShiftDown() ? 60 : STEP_MINUTES;
        switch (event.getCode()) {
            case LEFT -> shift.accept(Duration.ofMinutes(-minutes));
            case RIGHT -> shift.accept(Duration.ofMinutes(minutes));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
