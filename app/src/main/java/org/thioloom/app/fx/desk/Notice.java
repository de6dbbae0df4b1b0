package org.thioloom.app.fx.desk;

import java.util.List;

/// Something that happened and that a person should know, with what can be done about it.
///
/// @param grave whether something could not be done
/// @param sentence what happened
/// @param choices none where there is nothing to decide; each takes the notice away
public record Notice(boolean grave, String sentence, List<Choice> choices) {
    public Notice {
        choices = List.copyOf(choices);
    }

    /// A way on.
    ///
    /// @param words on the button
    public record Choice(String words, Runnable action) {}

    /// That something could not be done.
    public static Notice trouble(String sentence) {
        return new Notice(true, sentence, List.of());
    }
}
