package org.thioloom.app.fx.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.entry.FormView;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.part.Side;
import org.thioloom.app.fx.part.SteadyColumn;

import java.util.List;
import java.util.Optional;

/// Plan: what is ordered, what to weigh for it, and what comes of it.
public final class PlanPage implements Page {
    private final Desk desk;
    private final PlanViewModel model;
    private @Nullable View view;

    public PlanPage(Desk desk) {
        this.desk = desk;
        model = new PlanViewModel(desk);
    }

    @Override
    public String title() {
        return "Plan";
    }

    @Override
    public String icon() {
        return "fth-clipboard";
    }

    @Override
    public Node node() {
        return view().node();
    }

    private View view() {
        View built = view;
        if (built == null) {
            built = new View(desk, model);
            view = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        return view().show(pointer);
    }

    /// What stands on the page.
    private static final class View {
        private final FormView form;
        private final LotsView lots;
        private final ScrollPane left;
        private final ScrollPane right;
        private final Label title = new Label();
        private final MaterialsView materials = new MaterialsView();
        private final CardsView cards = new CardsView();
        private final Refusal refusal = new Refusal();
        private final HBox node;

        View(Desk desk, PlanViewModel model) {
            form = new FormView(model.order());
            lots = new LotsView(model.lots());
            left = scroll(form, "plan-form");
            title.getStyleClass().add("page-title");
            title.setWrapText(true);
            SteadyColumn column =
                    new SteadyColumn(title, new StackPane(materials, refusal), lots, cards);
            column.getStyleClass().add("plan-column");
            right = scroll(column, "plan-right");
            HBox.setHgrow(right, Priority.ALWAYS);
            node = new HBox(left, right);
            node.getStyleClass().add("plan");
            desk.planned().subscribe(_ -> follow(desk));
            node.sceneProperty().subscribe(_ -> follow(desk));
        }

        /// Only while somebody looks: other pages do not wait for this one.
        private void follow(Desk desk) {
            if (node.getScene() != null) {
                show(desk.planned().get());
            }
        }

        private static ScrollPane scroll(Node content, String style) {
            ScrollPane pane = new ScrollPane(content);
            pane.setFitToWidth(true);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.getStyleClass().add(style);
            return pane;
        }

        Node node() {
            return node;
        }

        private void show(Planned planned) {
            boolean made = planned.record().isPresent();
            for (Node part : List.of(materials, cards)) {
                part.setVisible(made);
                part.setManaged(made);
            }
            refusal.show(planned);
            title.setText(
                    planned.recipe().map(recipe -> recipe.header().name()).orElse("No recipe"));
            planned.record()
                    .map(record -> PlanSheet.of(record, planned.doubts()))
                    .ifPresent(drawn -> {
                        materials.show(drawn);
                        cards.show(drawn.cards());
                    });
        }

        boolean show(String pointer) {
            Optional<EntryField> ordered = form.find(pointer);
            Optional<EntryField> bottled = ordered.isPresent() ? ordered : lots.find(pointer);
            bottled.ifPresent(field -> {
                Side.reveal(ordered.isPresent() ? left : right, field);
                field.field().requestFocus();
            });
            return bottled.isPresent();
        }
    }
}
