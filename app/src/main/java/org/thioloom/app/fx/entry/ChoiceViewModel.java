package org.thioloom.app.fx.entry;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;

import java.util.List;
import java.util.function.Consumer;

/// A choice among a few.
public final class ChoiceViewModel {
    private final FormItem.Choice item;
    private final Consumer<Edit> accept;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);

    ChoiceViewModel(FormItem.Choice item, Consumer<Edit> accept) {
        this.item = item;
        this.accept = accept;
    }

    public Caption caption() {
        return item.caption();
    }

    public List<String> options() {
        return item.options();
    }

    /// The number of the one that holds.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Takes another.
    public void choose(int number) {
        if (number != chosen.get()) {
            accept.accept(item.choose().apply(number));
        }
    }

    void look(Sight sight) {
        chosen.set(item.chosen().applyAsInt(sight));
    }
}
