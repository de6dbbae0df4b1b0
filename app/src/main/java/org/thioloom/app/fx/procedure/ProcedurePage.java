package org.thioloom.app.fx.procedure;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.entry.FormView;
import org.thioloom.app.fx.page.Page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Procedure: the steps, their set points, and the clock.
public final class ProcedurePage implements Page {
    private final ProcedureViewModel model;
    private @Nullable View view;

    /// @param clock now, on the wall
    public ProcedurePage(Desk desk, Supplier<LocalDateTime> clock) {
        model = new ProcedureViewModel(desk, clock);
    }

    @Override
    public String title() {
        return "Procedure";
    }

    @Override
    public String icon() {
        return "fth-list";
    }

    @Override
    public Node node() {
        return view().node;
    }

    private View view() {
        View built = view;
        if (built == null) {
            built = new View(model);
            view = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        if (!pointer.startsWith("/procedure/") || !pointer.contains("/phases/")) {
            return false;
        }
        return model.rows().get().stream()
                .map(StepRow::pointer)
                .filter(step -> pointer.equals(step) || pointer.startsWith(step + "/"))
                .findFirst()
                .map(step -> view().show(step, pointer))
                .orElse(false);
    }

    /// What stands on the page.
    private static final class View {
        private final ProcedureViewModel model;
        private final ListView<StepRow> list = new ListView<>();
        private final GanttView gantt;
        private final FormView form;
        private final TextArea instruction = new TextArea();
        private final Label problem = new Label();
        private final VBox writing;
        private final Button earlier = new Button("Earlier");
        private final Button later = new Button("Later");
        private final Label hint =
                new Label("Choose a step to write its sentence and its set points anew.");
        private final HBox node;
        private boolean showing;

        View(ProcedureViewModel model) {
            this.model = model;
            gantt = new GanttView(model::shift);
            form = new FormView(model.form());
            Button kindly = new Button("Begin with fewest steps off hours");
            kindly.setTooltip(
                    new Tooltip(
                            "Begins when the fewest hands are needed outside working hours, within a week."));
            kindly.setOnAction(_ -> model.beginKindly());
            writing = writing();
            hint.setWrapText(true);
            hint.getStyleClass().add("remark");
            FormView clock = new FormView(model.begin());
            VBox left = new VBox(clock, below(kindly), hint, form, writing);
            left.getStyleClass().add("procedure-side");
            ScrollPane side = new ScrollPane(left);
            side.setFitToWidth(true);
            side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            side.getStyleClass().add("plan-form");
            VBox right = right();
            HBox.setHgrow(right, Priority.ALWAYS);
            node = new HBox(side, right);
            node.getStyleClass().add("plan");
            model.rows().subscribe(this::list);
            model.timetable()
                    .subscribe(table -> {
                        gantt.setVisible(table.isPresent());
                        gantt.setManaged(table.isPresent());
                        table.ifPresent(t -> gantt.show(t, ProcedureViewModel.HOURS));
                    });
            model.selected().subscribe(this::select);
        }

        private static HBox below(Button button) {
            HBox line = new HBox(button);
            line.getStyleClass().add("kindly");
            return line;
        }

        private VBox right() {
            Label title = new Label("Procedure");
            title.getStyleClass().add("page-title");
            Label summary = new Label();
            summary.setWrapText(true);
            summary.setMinHeight(Region.USE_PREF_SIZE);
            summary.textProperty().bind(model.summary());
            list.setCellFactory(_ -> new StepCell());
            list.setAccessibleText("Steps");
            list.getStyleClass().add("steps");
            list.getSelectionModel()
                    .selectedItemProperty()
                    .addListener((_, _, row) -> {
                        if (!showing && row != null) {
                            model.choose(row.pointer());
                        }
                    });
            VBox.setVgrow(list, Priority.ALWAYS);
            Label star = new Label("* a second person checks");
            star.getStyleClass().add("remark");
            model.rows()
                    .subscribe(rows -> {
                        boolean any = rows.stream().anyMatch(StepRow::critical);
                        star.setVisible(any);
                        star.setManaged(any);
                    });
            VBox column = new VBox(title, summary, gantt, list, star);
            column.getStyleClass().add("procedure-column");
            return column;
        }

        private VBox writing() {
            Label label = new Label("Instruction");
            label.setLabelFor(instruction);
            instruction.setWrapText(true);
            instruction.setPrefRowCount(4);
            instruction.textProperty().bindBidirectional(model.instruction().text());
            instruction.setTooltip(new Tooltip(model.instruction().caption().help()));
            instruction
                    .focusedProperty()
                    .addListener((_, _, focused) -> {
                        if (!focused) {
                            model.instruction().commit();
                        }
                    });
            instruction.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
            problem.textProperty().bind(model.instruction().problem());
            problem.visibleProperty().bind(model.instruction().problem().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
            problem.setWrapText(true);
            problem.getStyleClass().add("entry-problem");
            earlier.setOnAction(_ -> model.move(-1));
            later.setOnAction(_ -> model.move(1));
            earlier.setTooltip(
                    new Tooltip("Changes places with the step before, in the same operation."));
            later.setTooltip(
                    new Tooltip("Changes places with the step behind, in the same operation."));
            HBox order = new HBox(earlier, later);
            order.getStyleClass().add("buttons");
            VBox box = new VBox(label, instruction, problem, order);
            box.getStyleClass().add("writing");
            return box;
        }

        /// A sentence holds no tabs, so the key moves on as in every other field.
        private void tab(KeyEvent event) {
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
                boolean _ =
                        instruction.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
            }
        }

        private void list(List<StepRow> rows) {
            showing = true;
            list.getItems().setAll(rows);
            showing = false;
            select(model.selected().get());
        }

        private void select(String pointer) {
            boolean chosen = !pointer.isEmpty();
            writing.setVisible(chosen);
            writing.setManaged(chosen);
            form.setVisible(chosen);
            form.setManaged(chosen);
            hint.setVisible(!chosen);
            hint.setManaged(!chosen);
            earlier.setDisable(!model.canMove(-1));
            later.setDisable(!model.canMove(1));
            StepRow now = list.getSelectionModel().getSelectedItem();
            if (chosen && (now == null || !now.pointer().equals(pointer))) {
                Optional<StepRow> row =
                        list.getItems().stream()
                                .filter(r -> r.pointer().equals(pointer))
                                .findFirst();
                row.ifPresent(r -> {
                    showing = true;
                    list.getSelectionModel().select(r);
                    showing = false;
                });
            }
        }

        boolean show(String step, String pointer) {
            model.choose(step);
            // a list that was never laid out does not know how far its lines reach
            list.applyCss();
            list.layout();
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
            form.find(pointer).ifPresent(field -> field.field().requestFocus());
            return true;
        }
    }
}
