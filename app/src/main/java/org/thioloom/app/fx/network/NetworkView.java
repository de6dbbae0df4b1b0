package org.thioloom.app.fx.network;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.page.Typeset;
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
            new Frame<>(ratios, "fth-bar-chart-2", this::showShares);
    private final Card sharesCard = new Card("At other ratios", shares);
    private final Frame<NetworkSheet.Ratios> strandsFrame =
            new Frame<>(strandsOverRatio, "fth-bar-chart-2", this::showStrands);
    private final Card strandsCard = new Card("Strands at other ratios", strandsFrame);

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
                sharesCard,
                new Card("Strands while it forms", strands),
                strandsCard);
    }

    private void showShares(NetworkSheet.Ratios now) {
        ratios.show(now.shares());
        sharesCard.head("At other ratios, %s reacted".formatted(now.reached()));
    }

    private void showStrands(NetworkSheet.Ratios now) {
        strandsOverRatio.show(now.strands());
        strandsCard.head("Strands at other ratios, %s reacted".formatted(now.reached()));
    }

    private void show(NetworkSheet sheet) {
        answer.setText(Typeset.words(sheet.answer()));
        facts.show(sheet.facts());
        overConversion.show(sheet.overConversion());
        strands.show(sheet.strands());
        Content<NetworkSheet.Ratios> other = sheet.overRatio();
        shares.show(other);
        strandsFrame.show(other);
    }
}
