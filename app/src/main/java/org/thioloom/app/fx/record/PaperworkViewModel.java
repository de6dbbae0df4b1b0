package org.thioloom.app.fx.record;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Optional;

/// How the record goes to paper: what was chosen, and what was typed and understood.
public final class PaperworkViewModel {
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A4);
    private final ObjectProperty<Optional<LabelStock>> labels =
            new SimpleObjectProperty<>(Optional.of(LabelStock.on(PaperSize.A4)));
    private final Typed<Integer> first = new Typed<>("1");
    private final Typed<String> batch = new Typed<>("");
    private final ReadOnlyObjectWrapper<Paperwork> paperwork =
            new ReadOnlyObjectWrapper<>(Paperwork.on(PaperSize.A4));

    /// A field, and why it is not understood.
    static final class Typed<T> {
        private final StringProperty text;
        private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

        private Typed(String first) {
            text = new SimpleStringProperty(first);
        }

        StringProperty text() {
            return text;
        }

        /// Empty for nothing.
        ReadOnlyStringProperty problem() {
            return problem.getReadOnlyProperty();
        }

        private Optional<T> take(Answer<T> read) {
            return switch (read) {
                case Found<T>(T value) -> {
                    problem.set("");
                    yield Optional.of(value);
                }
                case Refused<T>(String sentence, String remedy) -> {
                    problem.set(sentence + "; " + remedy);
                    yield Optional.empty();
                }
            };
        }
    }

    public PaperworkViewModel() {
        paper.subscribe((before, now) -> follow(before, now));
        labels.subscribe(_ -> commit());
    }

    /// Labels of the usual kind go with their paper.
    private void follow(PaperSize before, PaperSize now) {
        if (labels.get().equals(Optional.of(LabelStock.on(before)))) {
            labels.set(Optional.of(LabelStock.on(now)));
        }
        commit();
    }

    /// The paper of the sheets.
    public ObjectProperty<PaperSize> paper() {
        return paper;
    }

    /// The labels behind them; empty for none.
    public ObjectProperty<Optional<LabelStock>> labels() {
        return labels;
    }

    /// The place of the first label on a sheet that was begun before.
    Typed<Integer> first() {
        return first;
    }

    /// The number of the batch.
    Typed<String> batch() {
        return batch;
    }

    /// All of it, as far as it is understood.
    public ReadOnlyObjectProperty<Paperwork> paperwork() {
        return paperwork.getReadOnlyProperty();
    }

    /// Takes what was typed; what is not understood stays in its field, and until it is mended the
    /// first place counts, or the number before it.
    public void commit() {
        Paperwork before = paperwork.get();
        String place = first.text().get().strip();
        int from =
                first.take(Paperwork.firstLabel(place.isEmpty() ? "1" : place, labels.get()))
                        .orElse(1);
        String number = batch.take(Paperwork.batch(batch.text().get())).orElse(before.batch());
        paperwork.set(new Paperwork(paper.get(), labels.get(), from, number));
    }
}
