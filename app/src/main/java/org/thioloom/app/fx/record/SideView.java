package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.record.Remarks.Remark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Beside what was done: what the plan can take over of it, and what has to be said of the file.
final class SideView extends VBox {
    private final ReadBackViewModel model;
    private Proposal.All offered = Proposal.All.NONE;

    SideView(ReadBackViewModel model) {
        this.model = model;
        getStyleClass().add("side");
    }

    void show(Reading reading) {
        getChildren().clear();
        offered = reading.proposals();
        if (!offered.offered().isEmpty() || !offered.refused().isEmpty()) {
            getChildren().add(proposals(offered));
        }
        reading.remarks().forEach(kind -> getChildren().add(remarks(kind)));
    }

    private Node proposals(Proposal.All all) {
        VBox card = card("Take over into the plan");
        Map<CheckBox, Proposal> boxes = new LinkedHashMap<>();
        Button accept = new Button("Take over as one change");
        accept.getStyleClass().addAll(Styles.ACCENT, "accept");
        for (Proposal one : all.offered()) {
            CheckBox box = new CheckBox(Typeset.words(one.what()));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(one.usual());
            box.setOnAction(_ -> accept.setDisable(chosen(boxes).isEmpty()));
            boxes.put(box, one);
            card.getChildren().addAll(box, words(one.detail(), "proposal-detail"));
        }
        all.refused().forEach(sentence -> card.getChildren().add(words(sentence, "remark")));
        accept.setDisable(chosen(boxes).isEmpty());
        accept.setOnAction(_ -> model.accept(chosen(boxes)));
        if (!boxes.isEmpty()) {
            card.getChildren().add(accept);
        }
        return card;
    }

    private static List<Proposal> chosen(Map<CheckBox, Proposal> boxes) {
        return boxes.entrySet().stream()
                .filter(box -> box.getKey().isSelected())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Node remarks(Remarks kind) {
        VBox card = card(kind.heading() + ", " + kind.all().size());
        for (Remark one : kind.all()) {
            VBox remark =
                    new VBox(
                            words(one.problem(), "remark-problem"),
                            words(
                                    one.remedy()
                                            + (one.where().isEmpty()
                                                    ? ""
                                                    : " (" + one.where() + ")"),
                                    "remark"));
            card.getChildren().add(remark);
        }
        return card;
    }

    private static VBox card(String heading) {
        VBox card = new VBox(words(heading, "heading"));
        card.getStyleClass().add("side-card");
        return card;
    }

    private static Label words(String text, String style) {
        Label label = new Label(Typeset.words(text));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
