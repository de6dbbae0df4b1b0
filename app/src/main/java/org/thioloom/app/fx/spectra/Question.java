package org.thioloom.app.fx.spectra;

import org.thioloom.app.fx.desk.Planned;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// What the page is asked to show.
///
/// @param all in the order in which they were added
/// @param stage key of the chosen one; empty before any was
/// @param chosen number of a spectrum
/// @param terms by which all are judged
public record Question(
        Planned planned, List<Added> all, String stage, OptionalLong chosen, Terms terms) {
    public Question {
        all = List.copyOf(all);
    }

    Question of(Planned other) {
        return new Question(other, all, stage, chosen, terms);
    }

    /// The same with other spectra.
    public Question with(List<Added> others) {
        return new Question(planned, others, stage, chosen, terms);
    }

    /// The same at another stage.
    public Question at(String other) {
        return new Question(planned, all, other, chosen, terms);
    }

    /// The same, another spectrum being looked at.
    public Question choosing(OptionalLong other) {
        return new Question(planned, all, stage, other, terms);
    }

    /// The same, judged otherwise.
    public Question by(Terms other) {
        return new Question(planned, all, stage, chosen, other);
    }

    /// The same with one spectrum changed.
    public Question changing(long id, UnaryOperator<Added> change) {
        return with(all.stream().map(a -> a.id() == id ? change.apply(a) : a).toList());
    }

    /// The same without one spectrum: what was compared with it alone is compared with the latest
    /// again, and where it was looked at, the last one is.
    Question without(long id) {
        List<Added> left =
                all.stream().filter(a -> a.id() != id).map(a -> forgetting(a, id)).toList();
        boolean looking = chosen.isPresent() && chosen.getAsLong() == id;
        OptionalLong next =
                !looking
                        ? chosen
                        : left.isEmpty()
                                ? OptionalLong.empty()
                                : OptionalLong.of(left.getLast().id());
        return with(left).choosing(next);
    }

    private static Added forgetting(Added added, long id) {
        return switch (added.against()) {
            case Against.Latest _ -> added;
            case Against.Own own when own.isOnly(id) -> added.compared(new Against.Latest());
            case Against.Own(List<Long> ids) ->
                    added.compared(
                            new Against.Own(ids.stream().filter(other -> other != id).toList()));
        };
    }

    /// The spectrum of a number.
    public Optional<Added> find(long id) {
        return all.stream().filter(added -> added.id() == id).findFirst();
    }

    /// The spectrum that is looked at.
    public Optional<Added> looked() {
        return chosen.isPresent() ? find(chosen.getAsLong()) : Optional.empty();
    }
}
