package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// What the page is asked to show.
///
/// @param all in the order in which they were added
/// @param stage key of the chosen one; empty before any was
/// @param chosen number of a spectrum
record Question(Planned planned, List<Added> all, String stage, OptionalLong chosen) {
    Question {
        all = List.copyOf(all);
    }

    Question of(Planned other) {
        return new Question(other, all, stage, chosen);
    }

    Question with(List<Added> others) {
        return new Question(planned, others, stage, chosen);
    }

    Question at(String other) {
        return new Question(planned, all, other, chosen);
    }

    Question choosing(OptionalLong other) {
        return new Question(planned, all, stage, other);
    }

    /// The same with one spectrum changed.
    Question changing(long id, UnaryOperator<Added> change) {
        return with(all.stream().map(a -> a.id() == id ? change.apply(a) : a).toList());
    }

    Optional<Added> find(long id) {
        return all.stream().filter(added -> added.id() == id).findFirst();
    }

    /// The spectrum that is looked at.
    Optional<Added> looked() {
        return chosen.isPresent() ? find(chosen.getAsLong()) : Optional.empty();
    }

    /// What infrared should show along the recipe that is open. A synthesis needs no order for it.
    Content<FtirPlan> plan() {
        Optional<MasterRecipe> synthesis =
                planned.recipe().filter(r -> r.formula().output() instanceof Output.Product);
        return synthesis.isPresent()
                ? new Content.Shown<>(FtirPlan.ofSynthesis(synthesis.get(), Instrument.USUAL))
                : Content.of(planned, record -> new Content.Shown<>(record.ftir()));
    }
}
