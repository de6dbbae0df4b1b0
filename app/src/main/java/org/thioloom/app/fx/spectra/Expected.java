package org.thioloom.app.fx.spectra;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Instrument;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;

import java.util.Optional;

/// What infrared should show along the recipe that is open, by the bands that are asked for. It is
/// found once for all that is asked of the same plan.
final class Expected {
    private @Nullable Key of;
    private Content<FtirPlan> found = new Content.Waiting<>();

    private record Key(Planned planned, Optional<OwnBands> bands) {}

    Content<FtirPlan> of(Question question) {
        Key key = new Key(question.planned(), question.terms().bands());
        if (!key.equals(of)) {
            found = find(question);
            of = key;
        }
        return found;
    }

    /// A synthesis needs no order for it.
    private static Content<FtirPlan> find(Question question) {
        Planned planned = question.planned();
        Instrument instrument = question.terms().instrument();
        Optional<MasterRecipe> synthesis =
                planned.recipe().filter(r -> r.formula().output() instanceof Output.Product);
        if (synthesis.isPresent()) {
            return new Content.Shown<>(FtirPlan.ofSynthesis(synthesis.get(), instrument));
        }
        boolean usual = question.terms().bands().isEmpty();
        return Content.of(
                planned,
                record ->
                        new Content.Shown<>(
                                usual ? record.ftir() : FtirPlan.of(record.control(), instrument)));
    }
}
