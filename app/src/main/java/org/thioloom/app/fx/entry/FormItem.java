package org.thioloom.app.fx.entry;

import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.chem.answer.Answer;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/// One line of a form, as it is written down.
public sealed interface FormItem {
    /// What stands beside it.
    Caption caption();

    /// Something to type.
    ///
    /// @param shown what stands in it
    /// @param read makes an edit of what was typed, stripped, or says why not
    record Field(Caption caption, Function<Sight, Shown> shown, Function<String, Answer<Edit>> read)
            implements FormItem {}

    /// One of a few.
    ///
    /// @param options in words
    /// @param chosen number of the one that holds
    /// @param choose makes the edit
    record Choice(
            Caption caption,
            List<String> options,
            ToIntFunction<Sight> chosen,
            IntFunction<Edit> choose)
            implements FormItem {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
