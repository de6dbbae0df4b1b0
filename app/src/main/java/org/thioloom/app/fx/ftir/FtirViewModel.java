package org.thioloom.app.fx.ftir;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.Following;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What the page of infrared shows: spectra are added, given a stage, looked at and taken away; all
/// that is told of them follows the plan. What cannot be read is said, and changes nothing.
public final class FtirViewModel {
    /// More are not told apart on one page.
    static final int MOST = 12;

    private final Threads threads;
    private final ReadOnlyObjectWrapper<Question> question;
    private final Following<Question, Content<FtirSheet>> sheet;
    private final Following<Question, Content<EnvelopeSheet>> envelope;
    private final ReadOnlyObjectWrapper<Side> side = new ReadOnlyObjectWrapper<>(Side.EXPECTED);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private boolean looked;
    private long last;

    /// What stands beside the spectra.
    enum Side {
        EXPECTED,
        VERDICT,
        ENVELOPE
    }

    public FtirViewModel(Desk desk, Threads threads) {
        this.threads = threads;
        question =
                new ReadOnlyObjectWrapper<>(
                        new Question(desk.planned().get(), List.of(), "", OptionalLong.empty()));
        Checks checks = new Checks();
        EnvelopeSheet.Fits fits = new EnvelopeSheet.Fits();
        sheet =
                new Following<>(
                        question, q -> FtirSheet.of(q, checks), threads, new Content.Waiting<>());
        envelope =
                new Following<>(
                        question, q -> EnvelopeSheet.of(q, fits), threads, new Content.Waiting<>());
        desk.planned().subscribe(planned -> question.set(now().of(planned)));
    }

    private Question now() {
        return question.get();
    }

    ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
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

    /// Why files were not added; empty for nothing.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes the sentence away.
    public void dismiss() {
        trouble.set("");
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
        if (now().all().size() >= MOST) {
            refuse(file, MOST + " spectra are here, and more are not told apart; take one away");
            return;
        }
        Question before = settled();
        Added waiting =
                new Added(
                        ++last,
                        String.valueOf(file.getFileName()),
                        before.stage(),
                        Optional.empty());
        List<Added> all = new ArrayList<>(before.all());
        all.add(waiting);
        question.set(before.with(all));
        int room = MOST - all.size() + 1;
        threads.records().execute(() -> read(file, waiting.id(), room));
    }

    private void read(Path file, long id, int room) {
        try {
            List<Measured> measured = Measured.read(file, room);
            threads.screen().execute(() -> take(id, measured));
        } catch (IOException refused) {
            threads.screen()
                    .execute(() -> {
                        if (now().find(id).isPresent()) {
                            drop(id);
                            refuse(file, String.valueOf(refused.getMessage()));
                        }
                    });
        } catch (RuntimeException | StackOverflowError bug) {
            threads.screen()
                    .execute(() -> {
                        drop(id);
                        refuse(file, "a bug of ours, " + bug);
                    });
        }
    }

    private void refuse(Path file, String why) {
        String before = trouble.get();
        trouble.set(
                (before.isEmpty() ? "" : before + "\n")
                        + file.getFileName()
                        + " was not added: "
                        + why
                        + ". Nothing else has changed.");
    }

    /// Puts what was read in the place that waited for it; nothing where that was taken away.
    private void take(long id, List<Measured> measured) {
        Optional<Added> waiting = now().find(id);
        if (waiting.isEmpty()) {
            return;
        }
        List<Added> all = new ArrayList<>();
        for (Added added : now().all()) {
            if (added.id() != id) {
                all.add(added);
                continue;
            }
            for (Measured one : measured) {
                long own = one == measured.getFirst() ? id : ++last;
                all.add(new Added(own, one.name(), added.stage(), Optional.of(one)));
            }
        }
        question.set(now().with(all).choosing(OptionalLong.of(id)));
        if (side.get() == Side.EXPECTED) {
            turn(Side.VERDICT);
        }
    }

    /// Takes a spectrum away, or stops reading it.
    void remove(long id) {
        drop(id);
    }

    private void drop(long id) {
        Question before = now();
        List<Added> left = before.all().stream().filter(added -> added.id() != id).toList();
        boolean looking = before.chosen().isPresent() && before.chosen().getAsLong() == id;
        OptionalLong next =
                !looking
                        ? before.chosen()
                        : left.isEmpty()
                                ? OptionalLong.empty()
                                : OptionalLong.of(left.getLast().id());
        question.set(before.with(left).choosing(next));
        if (left.isEmpty()) {
            turn(Side.EXPECTED);
        }
    }

    /// Says at which stage a spectrum was taken.
    void place(long id, String stage) {
        question.set(settled().changing(id, added -> added.at(stage)).at(stage));
    }

    /// Chooses a stage: what it should show, and where spectra are added.
    void chooseStage(String key) {
        if (!key.isEmpty()) {
            question.set(settled().at(key));
        }
        turn(Side.EXPECTED);
    }

    /// Looks at a spectrum, and at what its stage should show.
    void choose(long id) {
        Question before = settled();
        before.find(id)
                .ifPresent(added ->
                        question.set(before.choosing(OptionalLong.of(id)).at(added.stage())));
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
