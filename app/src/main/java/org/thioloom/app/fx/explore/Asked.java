package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.entry.TypedQuantity;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.sweep.Sweep;
import org.thioloom.recipes.sweep.SweepQuestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What is to be varied around a plan.
///
/// @param varied one or two fields, in the order they were named
record Asked(Planned planned, List<Varied> varied) {
    /// More points than this are the command line's.
    static final int MOST = 20_000;

    private static final int DRAWS = 1000;
    private static final int SEED = 1;

    Asked {
        varied = List.copyOf(varied);
    }

    /// A field and its values, as typed.
    record Varied(String name, String values) {
        static final Varied NONE = new Varied("", "");

        /// With points for decimal commas, in steps, counts and draws; in a list a comma parts
        /// values.
        Answer<String> pointed() {
            return values.contains(":") || values.contains("~")
                    ? TypedQuantity.pointed(values)
                    : new Found<>(values);
        }

        /// Values of no field are left over from one that is not varied any more.
        boolean isNone() {
            return name.isEmpty();
        }
    }

    /// The sweep, as the command line would have it with `--show all`.
    Outcome<Sweep> sweep() {
        OpenedBatch batch = OpenedBatch.of(planned.document().source());
        Map<String, String> vary = new LinkedHashMap<>();
        for (Varied one : varied) {
            String at = "/order/vary/" + one.name();
            switch (one.pointed()) {
                case Refused<String>(String sentence, String remedy) -> {
                    return refused(Rule.NO_ANSWER.at(at, sentence, remedy));
                }
                case Found<String>(String values) -> {
                    if (vary.putIfAbsent(one.name(), values) != null) {
                        return refused(Rule.ID_REPEATED.at(at, one.name()));
                    }
                }
            }
        }
        return switch (batch.recipe()) {
            case Outcome.Refused<?>(List<Finding> why) -> new Outcome.Refused<>(why);
            case Outcome.Accepted<?> _ ->
                    Sweep.of(
                            new SweepQuestion(
                                    batch.editable(),
                                    planned.recipe().orElseThrow(),
                                    planned.document().source().order(),
                                    planned.lots(),
                                    vary,
                                    OptionalDouble.empty(),
                                    List.of(SweepQuestion.ALL),
                                    DRAWS,
                                    SEED));
        };
    }

    private static Outcome<Sweep> refused(Finding why) {
        return new Outcome.Refused<>(List.of(why));
    }
}
