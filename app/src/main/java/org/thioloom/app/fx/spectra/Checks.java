package org.thioloom.app.fx.spectra;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.part.Content;
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

/// Judges the spectra of a page: each by its stage and by those of stages before it, as `thioloom
/// ftir check` does with them as references. What has not changed is not judged again.
public final class Checks {
    private final Expected expected = new Expected();
    private Map<Key, Answer<StageCheck>> made = Map.of();
    private @Nullable FtirPlan plan;

    /// A spectrum and the stage it was taken at.
    public record Taken(String stage, Measured measured) {}

    private record Key(Taken sample, List<Taken> earlier, OptionalDouble residual) {}

    /// A spectrum of an earlier stage.
    ///
    /// @param used whether it was compared with
    public record Reference(long id, Taken taken, boolean used) {}

    /// One that was judged.
    ///
    /// @param references with which it could be compared, in the order of the stages
    public record Judged(List<Reference> references, Answer<StageCheck> check) {
        public Judged {
            references = List.copyOf(references);
        }

        /// What it was compared with, in the order of the stages.
        public List<Taken> earlier() {
            return Checks.earlier(references);
        }
    }

    private static List<Taken> earlier(List<Reference> references) {
        return references.stream().filter(Reference::used).map(Reference::taken).toList();
    }

    /// What each stage should show.
    public Content<FtirPlan> expected(Question question) {
        return expected.of(question);
    }

    /// All that have been read, by their numbers.
    ///
    /// @param all each with its stage
    public Map<Long, Judged> of(FtirPlan expected, List<Added> all, Terms terms) {
        Map<Key, Answer<StageCheck>> before = expected.equals(plan) ? made : Map.of();
        Map<Key, Answer<StageCheck>> now = new HashMap<>();
        Map<Long, Judged> judged = new LinkedHashMap<>();
        for (Added added : all) {
            if (added.measured().isPresent()) {
                Taken sample = new Taken(added.stage(), added.measured().get());
                List<Reference> references = references(expected, all, added);
                Key key = new Key(sample, earlier(references), terms.share());
                Answer<StageCheck> known = before.get(key);
                Answer<StageCheck> check =
                        known == null ? check(expected, sample, key.earlier, key.residual) : known;
                now.put(key, check);
                judged.put(added.id(), new Judged(references, check));
            }
        }
        made = now;
        plan = expected;
        return judged;
    }

    /// Spectra of the stages before this one's, stage by stage.
    private static List<Reference> references(FtirPlan plan, List<Added> all, Added sample) {
        List<Reference> references = new ArrayList<>();
        for (Stage before : plan.stages()) {
            if (before.key().equals(sample.stage())) {
                return references;
            }
            List<Added> there =
                    all.stream()
                            .filter(added -> added.stage().equals(before.key()))
                            .filter(Checks::canBeJudged)
                            .toList();
            long used = used(there, sample.against());
            there.forEach(added ->
                    references.add(
                            new Reference(
                                    added.id(),
                                    new Taken(before.key(), added.measured().orElseThrow()),
                                    added.id() == used)));
        }
        return List.of();
    }

    private static boolean canBeJudged(Added added) {
        return added.measured().filter(one -> one.film() instanceof Found<Film>).isPresent();
    }

    /// The number of the one that is compared with, of those of one stage; 0 for none.
    private static long used(List<Added> there, Against against) {
        return there.stream()
                .map(Added::id)
                .filter(id ->
                        switch (against) {
                            case Against.Latest _ -> true;
                            case Against.Own(List<Long> ids) -> ids.contains(id);
                        })
                .reduce(0L, (_, later) -> later);
    }

    /// Judges one.
    ///
    /// @param residual most that may be left, `[-]`; what the recipe allows where it is empty
    public static Answer<StageCheck> check(
            FtirPlan plan, Taken sample, List<Taken> earlier, OptionalDouble residual) {
        List<Step> steps = new ArrayList<>();
        for (Taken before : earlier) {
            switch (step(plan, before)) {
                case Found<Step>(Step step) -> steps.add(step);
                case Refused<Step> refused -> {
                    return refused.ofAnother();
                }
            }
        }
        return step(plan, sample).then(step -> StageCheck.of(plan, step, steps, residual));
    }

    private static Answer<Step> step(FtirPlan plan, Taken taken) {
        return taken.measured().film().then(film -> StageCheck.step(plan, taken.stage(), film));
    }
}
