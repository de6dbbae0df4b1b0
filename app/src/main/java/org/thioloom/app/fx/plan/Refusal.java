package org.thioloom.app.fx.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Words;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;

/// In place of a plan that cannot be: what stands in its way, and what would do.
final class Refusal extends VBox {
    Refusal() {
        getStyleClass().add("refusal");
    }

    void show(Planned planned) {
        boolean refused = planned.isReady() && planned.record().isEmpty();
        setVisible(refused);
        setManaged(refused);
        getChildren().clear();
        if (refused) {
            Label head = new Label("No plan", new FontIcon("fth-x-octagon"));
            head.getStyleClass().add("refusal-head");
            getChildren().add(head);
            planned.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> getChildren().add(sentence(finding)));
        }
    }

    private static Label sentence(Finding finding) {
        return Words.of(finding.problem() + "; " + finding.advice(), "sentence");
    }
}
