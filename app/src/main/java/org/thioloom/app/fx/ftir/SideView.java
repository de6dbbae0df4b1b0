package org.thioloom.app.fx.ftir;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.ftir.FtirViewModel.Side;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.SavingViewModel;
import org.thioloom.app.fx.part.Strip;

import java.util.EnumMap;
import java.util.Map;

/// What there is to say: what the stage should show, what the spectrum shows of it, its envelope.
final class SideView extends VBox {
    private final FtirViewModel model;
    private final Map<Side, ToggleButton> tabs = new EnumMap<>(Side.class);
    private final ExpectedView expected = new ExpectedView();
    private final VerdictView verdict;
    private final EnvelopeView envelope = new EnvelopeView();
    private final ScrollPane scroll = new ScrollPane();
    private final SaveBar files;

    SideView(FtirViewModel model, SavingViewModel saving) {
        this.model = model;
        verdict = new VerdictView(model);
        files = new SaveBar(model, saving);
        getStyleClass().add("ftir-right");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("ftir-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox words = new VBox(scroll);
        words.getStyleClass().add("ftir-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(tabs(), words, files);
        turn(model.side().get());
    }

    private HBox tabs() {
        ToggleGroup group = new ToggleGroup();
        tab(Side.EXPECTED, "Expected", Styles.LEFT_PILL, group);
        tab(Side.VERDICT, "Verdict", Styles.CENTER_PILL, group);
        tab(Side.ENVELOPE, "Ether envelope", Styles.RIGHT_PILL, group);
        HBox box = new HBox();
        tabs.values().forEach(tab -> box.getChildren().add(tab));
        box.getStyleClass().add("ftir-tabs");
        return box;
    }

    private void tab(Side side, String words, String style, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(words);
        tab.setToggleGroup(group);
        tab.getStyleClass().add(style);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.turn(side);
        });
        tabs.put(side, tab);
    }

    /// How writing stands; belongs above the page.
    Strip strip() {
        return files.strip();
    }

    void turn(Side side) {
        tabs.forEach((of, tab) -> tab.setSelected(of == side));
        Node content =
                switch (side) {
                    case EXPECTED -> expected;
                    case VERDICT -> verdict;
                    case ENVELOPE -> envelope;
                };
        if (!content.equals(scroll.getContent())) {
            scroll.setContent(content);
            scroll.setVvalue(0);
        }
        files.follow();
    }

    void show(FtirSheet sheet) {
        expected.show(sheet);
        verdict.show(sheet);
        files.follow();
    }

    void show(Content<EnvelopeSheet> content) {
        envelope.show(content);
        files.follow();
    }
}
