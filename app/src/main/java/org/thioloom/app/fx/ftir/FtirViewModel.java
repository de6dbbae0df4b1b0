package org.thioloom.app.fx.ftir;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Checks;
import org.thioloom.app.fx.spectra.Question;
import org.thioloom.app.fx.spectra.Spectra;
import org.thioloom.app.fx.spectra.Terms;
import org.thioloom.chem.answer.Answer;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What the page of infrared shows: spectra are added, given a stage, looked at and taken away; all
/// that is told of them follows the plan. What cannot be read is said, and changes nothing.
public final class FtirViewModel {
    private static final Caption RESIDUAL =
            new Caption(
                    "May be left",
                    "",
                    "What may be left of a group that should react, as in 5 mol%. Empty: what the"
                            + " recipe allows at the stage.");

    private final Spectra spectra;
    private final Following<Question, Content<FtirSheet>> sheet;
    private final Following<Question, Content<EnvelopeSheet>> envelope;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.EXPECTED);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final EntryViewModel residual;
    private boolean looked;

    /// What stands beside the spectra.
    enum Side {
        EXPECTED,
        VERDICT,
        ENVELOPE
    }

    public FtirViewModel(Desk desk, Threads threads) {
        spectra = new Spectra(desk, threads);
        spectra.trouble().subscribe(sentences -> trouble.set(told(sentences)));
        Checks checks = new Checks();
        EnvelopeSheet.Fits fits = new EnvelopeSheet.Fits();
        sheet =
                new Following<>(
                        spectra.question(),
                        q -> FtirSheet.of(q, checks),
                        threads,
                        new Content.Waiting<>());
        envelope =
                new Following<>(
                        spectra.question(),
                        q -> EnvelopeSheet.of(q, fits),
                        threads,
                        new Content.Waiting<>());
        residual = new EntryViewModel(RESIDUAL, this::residual);
        sheet.result().subscribe(this::showResidual);
    }

    private Question now() {
        return spectra.question().get();
    }

    /// What is on the page, and by what it is judged.
    Spectra spectra() {
        return spectra;
    }

    ReadOnlyObjectProperty<Question> question() {
        return spectra.question();
    }

    ReadOnlyObjectProperty<Content<FtirSheet>> sheet() {
        return sheet.result();
    }

    /// The envelope of the chosen spectrum; taken apart only while somebody asks for it.
    ReadOnlyObjectProperty<Content<EnvelopeSheet>> envelope() {
        return envelope.result();
    }

    ReadOnlyObjectProperty<Side> side() {
        return side.getReadOnlyProperty();
    }

    /// Why files were not added, the last one first and each sentence once; empty for nothing.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    private static String told(String sentences) {
        List<String> lastFirst = sentences.lines().toList().reversed();
        return String.join("\n", new LinkedHashSet<>(lastFirst));
    }

    /// Takes the sentence away.
    public void dismiss() {
        spectra.dismiss();
    }

    /// Says whether somebody looks.
    public void awake(boolean seen) {
        looked = seen;
        sheet.awake(seen);
        envelope.awake(seen && side.get() == Side.ENVELOPE);
    }

    void turn(Side other) {
        side.set(other);
        envelope.awake(looked && other == Side.ENVELOPE);
    }

    /// Adds the spectra of a file, as taken at the chosen stage.
    public void add(Path file) {
        spectra.ask(settled());
        spectra.add(
                file,
                () -> {
                    if (side.get() == Side.EXPECTED) {
                        turn(Side.VERDICT);
                    }
                });
    }

    /// Takes a spectrum away, or stops reading it.
    void remove(long id) {
        spectra.remove(id);
        if (now().all().isEmpty()) {
            turn(Side.EXPECTED);
        }
    }

    /// Says at which stage a spectrum was taken.
    void place(long id, String stage) {
        Question before = settled();
        Question moved = before.changing(id, added -> added.at(stage));
        boolean follows = before.chosen().isPresent() && before.chosen().getAsLong() == id;
        String name = before.find(id).map(Added::name).orElse("");
        spectra.edit("stage of " + name, follows ? moved.at(stage) : moved);
    }

    /// Says that a spectrum was taken some stages later, or earlier; nothing beyond the first and
    /// the last.
    void move(long id, int stages) {
        if (sheet.result().get() instanceof Content.Shown<FtirSheet>(FtirSheet shown)) {
            List<String> keys = shown.stages();
            settled()
                    .find(id)
                    .map(added -> keys.indexOf(added.stage()))
                    .map(from -> from < 0 ? from : from + stages)
                    .filter(to -> to >= 0 && to < keys.size())
                    .ifPresent(to -> place(id, keys.get(to)));
        }
    }

    /// What may be left of a group, in the field for it.
    EntryViewModel residual() {
        return residual;
    }

    private Answer<Runnable> residual(String typed) {
        return now().terms().withResidual(typed).map(terms -> () -> judge(terms));
    }

    private void judge(Terms terms) {
        spectra.ask(now().by(terms));
        showResidual(sheet.result().get());
    }

    private void showResidual(Content<FtirSheet> content) {
        now().terms()
                .residual()
                .map(typed -> Shown.typed(typed.toString()))
                .or(() ->
                        content instanceof Content.Shown<FtirSheet>(FtirSheet shown)
                                ? Optional.of(new Shown(shown.allowed(), false, "recipe"))
                                : Optional.empty())
                .ifPresent(residual::show);
    }

    /// Chooses a stage: what it should show, and where spectra are added.
    void chooseStage(String key) {
        if (!key.isEmpty()) {
            spectra.ask(settled().at(key));
        }
        turn(Side.EXPECTED);
    }

    /// Looks at a spectrum, and at what its stage should show.
    void choose(long id) {
        Question before = settled();
        before.find(id)
                .ifPresent(added ->
                        spectra.ask(before.choosing(OptionalLong.of(id)).at(added.stage())));
        if (side.get() == Side.EXPECTED) {
            turn(Side.VERDICT);
        }
    }

    /// The question with everything of the stage that is shown which was added before any was
    /// chosen.
    private Question settled() {
        Question before = now();
        if (!(sheet.result().get() instanceof Content.Shown<FtirSheet>(FtirSheet shown))) {
            return before;
        }
        String key = shown.stage().key();
        return before.at(key)
                .with(
                        before.all().stream()
                                .map(added -> added.stage().isEmpty() ? added.at(key) : added)
                                .toList());
    }
}
