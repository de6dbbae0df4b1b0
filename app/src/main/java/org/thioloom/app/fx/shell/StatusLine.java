package org.thioloom.app.fx.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.recipes.master.Header;

/// What is open and how it stands, in one line.
final class StatusLine extends HBox {
    private final Desk desk;
    private final Label recipe = new Label();
    private final Label state = new Label();

    StatusLine(Desk desk) {
        this.desk = desk;
        getStyleClass().add("status");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(recipe, gap, state);
        desk.planned().subscribe(this::show);
        desk.unsaved().subscribe(_ -> show(desk.planned().get()));
        desk.planning().subscribe(_ -> show(desk.planned().get()));
    }

    private void show(Planned planned) {
        recipe.setText(planned.recipe().map(master -> words(master.header())).orElse("no recipe"));
        String plan =
                planned.record().isPresent()
                        ? "planned"
                        : planned.isReady() ? "not planned: see the findings" : "planning";
        state.setText(
                (desk.planning().get() ? "planning" : plan)
                        + (desk.unsaved().get() ? ", not saved" : ""));
    }

    private static String words(Header header) {
        String source = header.source() == null ? "" : ", after " + header.source();
        return header.id()
                + ", revision "
                + header.revision()
                + source
                + ", hash "
                + header.hash().substring(0, 8);
    }
}
