package org.thioloom.app.fx.entry;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.thioloom.app.fx.entry.FormViewModel.Group;
import org.thioloom.app.fx.entry.FormViewModel.Line;
import org.thioloom.app.fx.part.SteadyColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form: headings, and a line for each field.
public final class FormView extends SteadyColumn {
    private final FormViewModel model;
    private final List<EntryField> fields = new ArrayList<>();

    public FormView(FormViewModel model) {
        this.model = model;
        getStyleClass().add("form");
        model.groups().subscribe(this::build);
    }

    private void build(List<Group> groups) {
        fields.clear();
        getChildren().setAll(groups.stream().map(this::group).toList());
    }

    private Node group(Group group) {
        SteadyColumn box = new SteadyColumn();
        box.getStyleClass().add("form-group");
        Label heading = new Label(group.heading());
        heading.getStyleClass().add("heading");
        box.getChildren().add(heading);
        if (!group.remark().isEmpty()) {
            Label remark = new Label(group.remark());
            remark.setWrapText(true);
            remark.getStyleClass().add("remark");
            box.getChildren().add(remark);
        }
        group.lines().forEach(line -> box.getChildren().add(line(line)));
        return box;
    }

    private Node line(Line line) {
        return switch (line) {
            case Line.Entry(EntryViewModel entry) -> {
                EntryField field = new EntryField(entry);
                fields.add(field);
                yield field;
            }
            case Line.Choice(ChoiceViewModel choice) -> new ChoiceField(choice);
        };
    }

    /// The field of a finding, to be brought into sight.
    public Optional<EntryField> find(String pointer) {
        return model.find(pointer)
                .flatMap(entry -> fields.stream().filter(f -> f.model().equals(entry)).findFirst());
    }
}
