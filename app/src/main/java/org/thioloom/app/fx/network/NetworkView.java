package org.thioloom.app.fx.network;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.FactGrid;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.part.Quarters;
import org.thioloom.app.fx.part.Side;
import org.thioloom.app.fx.plot.Plot;

/// Lays the network page out: the answer and its facts left, curves right.
final class NetworkView extends StackPane {

    private final Label answer = new Label();
    private final FactGrid facts = new FactGrid();
    private final Plot overConversion = new Plot();
    private final Plot strands = new Plot();
    private final Plot ratios = new Plot();
    private final Plot strandsOverRatio = new Plot();
    private final Frame<NetworkSheet.Ratios> shares =
            new Frame<>(ratios, "fth-bar-chart-2", now -> ratios.show(now.shares()));
    private final Frame<NetworkSheet.Ratios> strandsFrame =
            new Frame<>(
                    strandsOverRatio,
                    "fth-bar-chart-2",
                    now -> strandsOverRatio.show(now.strands()));

    NetworkView(NetworkViewModel model) {
        getStyleClass().add("page");
        HBox content = new HBox(words(), charts());
        content.getStyleClass().add("page-columns");
        Frame<NetworkSheet> frame = new Frame<>(content, "fth-share-2", this::show);
        getChildren().add(frame);
        model.sheet().subscribe(frame::show);
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private Side words() {
        answer.getStyleClass().add("answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(answer, facts);
        column.getStyleClass().add("page-words");
        return new Side(column);
    }

    private Quarters charts() {
        return new Quarters(
                new Card("While it forms", overConversion),
                new Card("At other ratios", shares),
                new Card("Elastic strands while it forms", strands),
                new Card("Elastic strands at other ratios", strandsFrame));
    }

    private void show(NetworkSheet sheet) {
        answer.setText(sheet.answer());
        facts.show(sheet.facts());
        overConversion.show(sheet.overConversion());
        strands.show(sheet.strands());
        Content<NetworkSheet.Ratios> other = sheet.overRatio();
        shares.show(other);
        strandsFrame.show(other);
    }
}
