package org.thioloom.app.fx.spectra;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Notice;
import org.thioloom.app.fx.desk.Notice.Choice;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.spectra.Checks.Judged;
import org.thioloom.app.fx.spectra.Checks.Reference;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The spectra of a page, and by what they are judged: added, read otherwise, compared with others,
/// taken away. What cannot be read is said, and changes nothing.
public final class Spectra {
    /// More are not told apart on one page.
    public static final int MOST = 12;

    private final Desk desk;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<Question> question;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private long last;

    public Spectra(Desk desk, Threads threads) {
        this.desk = desk;
        this.threads = threads;
        question =
                new ReadOnlyObjectWrapper<>(
                        new Question(
                                desk.planned().get(),
                                List.of(),
                                "",
                                OptionalLong.empty(),
                                Terms.USUAL));
        desk.planned().subscribe(this::follow);
        desk.opened().subscribe((_, _) -> leave());
    }

    /// They are of the batch that was open, not of the next.
    private void leave() {
        List<Added> before = settled(now().all());
        if (!now().all().isEmpty()) {
            question.set(now().with(List.of()).choosing(OptionalLong.empty()));
        }
        if (!before.isEmpty()) {
            desk.tell(
                    new Notice(
                            false,
                            (before.size() == 1 ? "a spectrum" : before.size() + " spectra")
                                    + " of the batch before left the FTIR page",
                            List.of(
                                    new Choice(
                                            "Look at them with this batch",
                                            () -> question.set(now().with(before))))));
        }
    }

    private static List<Added> settled(List<Added> all) {
        return all.stream().filter(added -> added.measured().isPresent()).toList();
    }

    /// Changes the spectra by an edit that can be undone like any other.
    ///
    /// @param name of the edit
    public void edit(String name, Question next) {
        edit(name, settled(now().all()), next);
    }

    private void edit(String name, List<Added> before, Question next) {
        List<Added> after = settled(next.all());
        question.set(next);
        if (!before.equals(after)) {
            desk.did(
                    name,
                    () -> question.set(now().with(before)),
                    () -> question.set(now().with(after)));
        }
    }

    /// What there is, and what is asked of it.
    public ReadOnlyObjectProperty<Question> question() {
        return question.getReadOnlyProperty();
    }

    /// Asks something else.
    public void ask(Question other) {
        question.set(other);
    }

    private void follow(Planned planned) {
        question.set(now().of(planned));
    }

    private Question now() {
        return question.get();
    }

    /// Why files were not taken; empty for nothing.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Takes the sentence away.
    public void dismiss() {
        trouble.set("");
    }

    private void refuse(Path file, String why) {
        say(file.getFileName() + " was not added: " + why);
    }

    private void say(String sentence) {
        String before = trouble.get();
        trouble.set(
                (before.isEmpty() ? "" : before + "\n") + sentence + ". Nothing else has changed.");
    }

    /// Adds the spectra of a file, as taken at the chosen stage.
    ///
    /// @param taken done when they are there
    public void add(Path file, Runnable taken) {
        if (now().all().size() >= MOST) {
            refuse(file, MOST + " spectra are here, and more are not told apart; take one away");
            return;
        }
        Added waiting = Added.waiting(++last, String.valueOf(file.getFileName()), now().stage());
        List<Added> all = new ArrayList<>(now().all());
        all.add(waiting);
        question.set(now().with(all));
        int room = MOST - all.size() + 1;
        threads.records().execute(() -> read(file, waiting.id(), room, taken));
    }

    private void read(Path file, long id, int room, Runnable taken) {
        try {
            List<Measured> measured = Measured.read(file, room);
            threads.screen()
                    .execute(() -> {
                        if (now().find(id).isPresent()) {
                            take(id, measured);
                            taken.run();
                        }
                    });
        } catch (IOException refused) {
            threads.screen()
                    .execute(() -> {
                        if (now().find(id).isPresent()) {
                            remove(id);
                            refuse(file, String.valueOf(refused.getMessage()));
                        }
                    });
        } catch (RuntimeException | StackOverflowError bug) {
            threads.screen()
                    .execute(() -> {
                        remove(id);
                        refuse(file, "a bug of ours, " + bug);
                    });
        }
    }

    /// Puts what was read in the place that waited for it.
    private void take(long id, List<Measured> measured) {
        String name = now().find(id).map(Added::name).orElse("");
        List<Added> all = new ArrayList<>();
        for (Added added : now().all()) {
            if (added.id() != id) {
                all.add(added);
                continue;
            }
            for (Measured one : measured) {
                all.add(added.read(one == measured.getFirst() ? id : ++last, one));
            }
        }
        edit("spectrum " + name, now().with(all).choosing(OptionalLong.of(id)));
    }

    /// Takes a spectrum away, or stops reading it.
    public void remove(long id) {
        String name = now().find(id).map(Added::name).orElse("");
        edit("taking away " + name, now().without(id));
    }

    /// Reads a spectrum again, with what is said of it where its file is wrong or silent.
    public void say(long id, Options options) {
        Optional<Measured> measured = now().find(id).flatMap(Added::measured);
        if (measured.isEmpty()) {
            return;
        }
        question.set(now().changing(id, added -> added.saying(options)));
        threads.records()
                .execute(() -> {
                    Answer<Measured> read = measured.get().saying(options);
                    threads.screen().execute(() -> said(id, options, read));
                });
    }

    /// The newest word counts.
    private void said(long id, Options options, Answer<Measured> read) {
        Optional<Added> still = now().find(id).filter(added -> added.options().equals(options));
        if (still.isEmpty()) {
            return;
        }
        switch (read) {
            case Found<Measured>(Measured one) ->
                    edit(
                            "how " + still.get().name() + " is read",
                            settled(unsaid(still.get()).all()),
                            now().changing(id, added -> added.read(id, one)));
            case Refused<Measured>(String sentence, String remedy) -> {
                question.set(unsaid(still.get()));
                say(still.get().name() + " cannot be read so: " + sentence + "; " + remedy);
            }
        }
    }

    /// The question with one of them as it was read before.
    private Question unsaid(Added one) {
        Options before = one.measured().map(Measured::options).orElse(Options.NONE);
        return now().changing(one.id(), added -> added.saying(before));
    }

    /// Compares a spectrum with the latest ones of the stages before its own.
    public void compareWithLatest(long id) {
        compared(id, new Against.Latest());
    }

    private void compared(long id, Against against) {
        String name = now().find(id).map(Added::name).orElse("");
        edit(
                "what " + name + " is compared with",
                now().changing(id, added -> added.compared(against)));
    }

    /// Compares a spectrum with another one of an earlier stage, or no longer: with one of each
    /// stage at most.
    ///
    /// @param judged how it stands now
    public void compare(long id, Judged judged, Reference other) {
        List<Long> ids =
                new ArrayList<>(
                        judged.references().stream()
                                .filter(Reference::used)
                                .filter(r -> !r.taken().stage().equals(other.taken().stage()))
                                .map(Reference::id)
                                .toList());
        if (!other.used()) {
            ids.add(other.id());
        }
        compared(id, new Against.Own(ids));
    }

    /// Lays bands of a file over those that ship.
    public void takeBands(Path file) {
        threads.records()
                .execute(() -> {
                    try {
                        OwnBands own = OwnBands.read(file);
                        threads.screen().execute(() -> judgeBy(Optional.of(own)));
                    } catch (IOException refused) {
                        threads.screen()
                                .execute(() ->
                                        say(
                                                file.getFileName()
                                                        + " was not taken: "
                                                        + refused.getMessage()));
                    }
                });
    }

    /// Goes back to the bands that ship.
    public void shippedBands() {
        judgeBy(Optional.empty());
    }

    private void judgeBy(Optional<OwnBands> bands) {
        question.set(now().by(now().terms().withBands(bands)));
    }
}
