package org.thioloom.app.fx.film;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.FormViewModel.Group;
import org.thioloom.app.fx.entry.FormViewModel.Line;
import org.thioloom.app.fx.page.Typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of the light, typed: short fields beside their labels, an exposure in a line of
/// its own.
final class LightView extends VBox {
    private static final String LONG = "/knownGood";

    private final FormViewModel model;
    private final List<EntryField> fields = new ArrayList<>();

    LightView(FormViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "light");
        model.groups().subscribe(this::build);
    }

    private void build(List<Group> groups) {
        fields.clear();
        getChildren().clear();
        for (Group group : groups) {
            Label heading = new Label(group.heading());
            heading.getStyleClass().add("card-heading");
            getChildren().add(heading);
            for (Line line : group.lines()) {
                if (line instanceof Line.Entry(EntryViewModel entry)) {
                    getChildren().add(line(entry));
                }
            }
        }
        setVisible(!fields.isEmpty());
        setManaged(!fields.isEmpty());
    }

    private Node line(EntryViewModel entry) {
        if (!entry.caption().pointer().endsWith(LONG)) {
            EntryField field = new EntryField(entry);
            fields.add(field);
            return field;
        }
        EntryField field = EntryField.bare(entry, "Light");
        fields.add(field);
        Label label = new Label();
        label.textProperty()
                .bind(
                        entry.standing()
                                .map(from ->
                                        from.isEmpty()
                                                ? entry.caption().label()
                                                : entry.caption().label() + ", of the " + from));
        label.setLabelFor(field.field());
        Label hint = new Label(Typeset.words(entry.caption().hint()));
        hint.setWrapText(true);
        hint.getStyleClass().add("entry-hint");
        hint.visibleProperty().bind(entry.text().isEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        VBox box = new VBox(label, field, hint);
        box.getStyleClass().add("light-long");
        return box;
    }

    /// The field of a finding.
    Optional<EntryField> find(String pointer) {
        return model.find(pointer)
                .flatMap(entry -> fields.stream().filter(f -> f.model().equals(entry)).findFirst());
    }
}
