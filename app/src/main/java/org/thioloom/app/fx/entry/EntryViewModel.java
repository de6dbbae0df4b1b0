package org.thioloom.app.fx.entry;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.thioloom.app.fx.desk.Edit;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.function.Consumer;
import java.util.function.Function;

/// A field in which a person types. What was typed is read when the field is left; what cannot be
/// read stays as it was typed, with a sentence that says what would do.
public final class EntryViewModel {
    private final Caption caption;
    private final Function<String, Answer<Runnable>> read;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper standing = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper typed = new ReadOnlyBooleanWrapper(false);
    private String shown = "";
    private String objection = "";

    /// What stands beside a field.
    ///
    /// @param label short, with a capital
    /// @param pointer of the findings that concern it; what begins with it does too
    /// @param help what may be typed, and what an empty field means
    /// @param hint below the field while nothing stands in it; empty for none
    public record Caption(String label, String pointer, String help, String hint) {
        public Caption(String label, String pointer, String help) {
            this(label, pointer, help, "");
        }
    }

    /// What a field shows while nobody types in it.
    ///
    /// @param text as it could be typed
    /// @param typed whether a person typed it; else it comes from elsewhere
    /// @param standing where it comes from when nobody typed it: `recipe`; empty else
    public record Shown(String text, boolean typed, String standing) {
        /// Typed here or in a file of the same standing.
        public static Shown typed(String text) {
            return new Shown(text, true, "");
        }

        /// Nothing.
        public static Shown empty() {
            return new Shown("", false, "");
        }
    }

    /// A field of the batch.
    ///
    /// @param read makes an edit of what was typed, or says why not
    /// @param accept makes the edit
    public EntryViewModel(
            Caption caption, Function<String, Answer<Edit>> read, Consumer<Edit> accept) {
        this(caption, typed -> read.apply(typed).map(edit -> () -> accept.accept(edit)));
    }

    /// A field of what is no part of the batch.
    ///
    /// @param read says what is to be done with what was typed, or why not
    public EntryViewModel(Caption caption, Function<String, Answer<Runnable>> read) {
        this.caption = caption;
        this.read = read;
    }

    public Caption caption() {
        return caption;
    }

    /// What stands in the field, half typed or not.
    public StringProperty text() {
        return text;
    }

    /// What is wrong with it, and what would do; empty for nothing.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Where the value comes from when nobody typed it.
    public ReadOnlyStringProperty standing() {
        return standing.getReadOnlyProperty();
    }

    /// Whether a person typed the value.
    public ReadOnlyBooleanProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /// Takes the value of the document. What is half typed or cannot be read stays until the value
    /// itself is another.
    public void show(Shown value) {
        typed.set(value.typed());
        standing.set(value.standing());
        if (!value.text().equals(shown)) {
            shown = value.text();
            text.set(shown);
            problem.set(objection);
        }
    }

    /// Takes what the plan objects to in what stands here; empty for nothing.
    void object(String sentence) {
        boolean ownProblem = !problem.get().isEmpty() && !problem.get().equals(objection);
        objection = sentence;
        if (!ownProblem) {
            problem.set(sentence);
        }
    }

    /// Whether something stands in the field that was not read yet.
    public boolean isPending() {
        return !text.get().equals(shown);
    }

    /// The field is left, or Enter was pressed.
    public void commit() {
        if (!isPending()) {
            problem.set(objection);
            return;
        }
        switch (read.apply(text.get().strip())) {
            case Refused<Runnable>(String sentence, String remedy) ->
                    problem.set(sentence + "; " + remedy);
            case Found<Runnable>(Runnable take) -> {
                problem.set(objection);
                String before = shown;
                take.run();
                if (shown.equals(before)) {
                    // the same value in other words
                    text.set(shown);
                }
            }
        }
    }

    /// Puts back what stood there before.
    public void revert() {
        text.set(shown);
        problem.set(objection);
    }

    /// Whether a finding concerns this field.
    public boolean isAt(String pointer) {
        return pointer.equals(caption.pointer()) || pointer.startsWith(caption.pointer() + "/");
    }
}
