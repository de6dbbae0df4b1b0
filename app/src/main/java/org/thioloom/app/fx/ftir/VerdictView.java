package org.thioloom.app.fx.ftir;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.ftir.FtirSheet.State;
import org.thioloom.app.fx.ftir.VerdictSheet.Row;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.BandGrid;
import org.thioloom.app.fx.part.BandGrid.Column;
import org.thioloom.app.fx.part.EmptyState;
import org.thioloom.app.fx.part.Words;
import org.thioloom.app.fx.plot.GlyphSign;
import org.thioloom.app.text.spectra.TextSpectrumCheck;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.verdict.StageCheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a spectrum says about its stage: the answer, how much has reacted, then group by group and
/// band by band.
final class VerdictView extends VBox {
    private static final List<Column> GROUPS =
            List.of(new Column("", "cell-name"), new Column("", "cell-rest"));
    private static final List<Column> BANDS =
            List.of(
                    new Column("cm⁻¹", "cell-place"),
                    new Column("group", "cell-symbol"),
                    new Column("verdict", "cell-rest"),
                    new Column("found", "cell-number"),
                    new Column("area", "cell-number"));

    private final FtirViewModel model;
    private @Nullable VerdictSheet shown;

    VerdictView(FtirViewModel model) {
        this.model = model;
        getStyleClass().add("ftir-column");
    }

    void show(FtirSheet sheet) {
        VerdictSheet now = sheet.verdict().orElse(null);
        if (now != null && now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().clear();
        if (now == null) {
            getChildren()
                    .add(
                            new EmptyState(
                                    "fth-activity",
                                    "No spectrum is chosen",
                                    "a verdict on every band stands here",
                                    "add a spectrum, or choose one on the left"));
            return;
        }
        getChildren().add(head(sheet, now));
        switch (now.check()) {
            case Refused<StageCheck>(String sentence, String remedy) ->
                    getChildren()
                            .add(
                                    new EmptyState(
                                            "fth-slash", "It cannot be judged", sentence, remedy));
            case Found<StageCheck>(StageCheck check) -> report(check.report(), sheet.plan());
        }
        if (!now.ofTheFile().isEmpty()) {
            getChildren().add(Words.part("The file", Words.sentences(now.ofTheFile(), "remark")));
        }
    }

    private Node head(FtirSheet sheet, VerdictSheet now) {
        VBox head =
                new VBox(
                        Words.asItIs(now.taken().measured().name(), "ftir-name"),
                        new TakenView(model, sheet.stages(), now));
        head.getStyleClass().add("ftir-head");
        if (now.check() instanceof Found<StageCheck>(StageCheck check)) {
            Label answer =
                    Words.of(
                            Words.sentence(TextSpectrumCheck.answer(check.report())),
                            "ftir-answer");
            answer.setGraphic(LineCell.icon(state(check.report())));
            answer.getGraphic().getStyleClass().add(severity(state(check.report())));
            head.getChildren().addAll(answer, Words.of(now.against(), "remark"));
        }
        return head;
    }

    private static State state(SpectrumReport report) {
        return FtirSheet.state(report);
    }

    private static String severity(State state) {
        return switch (state) {
            case KEPT -> "severity-good";
            case BROKEN -> "severity-error";
            default -> "severity-warning";
        };
    }

    private void report(SpectrumReport report, FtirPlan plan) {
        List<Node> parts = new ArrayList<>();
        List<String> reacted = VerdictSheet.reacted(report);
        if (!reacted.isEmpty()) {
            parts.add(
                    Words.part(
                            "How much has reacted",
                            reacted.stream().map(one -> Words.of(one, "reacted")).toList()));
        }
        BandGrid groups = new BandGrid(GROUPS);
        VerdictSheet.groups(report).forEach(row -> groups.add(sign(row), group(row), row.why()));
        parts.add(Words.part("Groups", List.of(groups)));
        List<String> remarks = VerdictSheet.remarks(report);
        if (!remarks.isEmpty()) {
            parts.add(Words.part("What to know", Words.sentences(remarks, "remark")));
        }
        BandGrid bands = new BandGrid(BANDS);
        plan.stages().stream()
                .filter(stage -> stage.key().equals(report.stage()))
                .flatMap(stage -> VerdictSheet.bands(report, stage).stream())
                .forEach(row -> bands.add(sign(row), band(row), row.why()));
        parts.add(Words.part("Band by band", List.of(bands)));
        getChildren().addAll(parts);
    }

    private static GlyphSign sign(Row row) {
        GlyphSign sign = new GlyphSign(row.glyph(), row.broken());
        sign.setAccessibleText(row.verdict().toLowerCase(Locale.ROOT));
        return sign;
    }

    private static List<Label> group(Row row) {
        return List.of(BandGrid.words(row.group(), "band-place"), verdict(row));
    }

    private static List<Label> band(Row row) {
        return List.of(
                BandGrid.words(row.place(), "band-place"),
                new Label(Typeset.formula(row.group())),
                verdict(row),
                new Label(row.found()),
                new Label(row.area()));
    }

    private static Label verdict(Row row) {
        return BandGrid.words(row.verdict(), row.broken() ? "band-broken" : "band-verdict");
    }
}
