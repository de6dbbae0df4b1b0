package org.thioloom.app.fx.ftir;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.verdict.Film;
import org.thioloom.chem.verdict.Step;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.verdict.StageCheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Judges the spectra of a page: each by its stage and by those of the stages before it, as
/// `thioloom ftir check` does with them as references. What has not changed is not judged again.
final class Checks {
    private Map<Key, Answer<StageCheck>> made = Map.of();
    private @Nullable FtirPlan plan;

    /// A spectrum and the stage it was taken at.
    record Taken(String stage, Measured measured) {}

    private record Key(Taken sample, List<Taken> earlier) {}

    /// One that was judged.
    ///
    /// @param earlier what it was compared with, in the order of the stages
    record Judged(List<Taken> earlier, Answer<StageCheck> check) {}

    /// All that have been read, by their numbers.
    Map<Long, Judged> of(FtirPlan expected, List<Added> all) {
        Map<Key, Answer<StageCheck>> before = expected.equals(plan) ? made : Map.of();
        Map<Key, Answer<StageCheck>> now = new HashMap<>();
        Map<Long, Judged> judged = new LinkedHashMap<>();
        for (Added added : all) {
            if (added.measured().isPresent()) {
                List<Taken> earlier = earlier(expected, all, added.stage());
                Key key = new Key(new Taken(added.stage(), added.measured().get()), earlier);
                Answer<StageCheck> known = before.get(key);
                Answer<StageCheck> check =
                        known == null ? check(expected, key.sample, earlier) : known;
                now.put(key, check);
                judged.put(added.id(), new Judged(earlier, check));
            }
        }
        made = now;
        plan = expected;
        return judged;
    }

    /// The latest spectrum of each stage before this one.
    private static List<Taken> earlier(FtirPlan plan, List<Added> all, String stage) {
        List<Taken> earlier = new ArrayList<>();
        for (Stage before : plan.stages()) {
            if (before.key().equals(stage)) {
                return earlier;
            }
            all.stream()
                    .filter(added -> added.stage().equals(before.key()))
                    .flatMap(added -> added.measured().stream())
                    .filter(measured -> measured.film() instanceof Found<Film>)
                    .reduce((_, later) -> later)
                    .ifPresent(latest -> earlier.add(new Taken(before.key(), latest)));
        }
        return List.of();
    }

    /// Judges one.
    static Answer<StageCheck> check(FtirPlan plan, Taken sample, List<Taken> earlier) {
        List<Step> steps = new ArrayList<>();
        for (Taken before : earlier) {
            switch (step(plan, before)) {
                case Found<Step>(Step step) -> steps.add(step);
                case Refused<Step> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        return step(plan, sample)
                .then(step -> StageCheck.of(plan, step, steps, OptionalDouble.empty()));
    }

    private static Answer<Step> step(FtirPlan plan, Taken taken) {
        return taken.measured().film().then(film -> StageCheck.step(plan, taken.stage(), film));
    }
}
