package org.thioloom.recipes.writing.batch;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Limits;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.writing.JsonTree;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes one line of the procedure: what stands on paper, and the same set points as quantities.
public final class StepWriter {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final List<JsonTree> setpoints = new ArrayList<>();
    private final List<JsonTree> limits = new ArrayList<>();
    private @Nullable Quantity<?> duration;

    private StepWriter(Step step) {
        Phase phase = step.phase();
        phase.settings().forEach(setting -> add(setting.name(), setting.limits()));
        if (step.volume() != null) {
            setpoints.add(
                    new JsonTree()
                            .put("name", "volume")
                            .put("of", phase.material())
                            .put("quantity", step.volume()));
        }
        if (phase.duration() != null) {
            add("duration", phase.duration());
            duration = phase.duration().value().map(Limits::least).orElse(null);
        }
    }

    static JsonTree write(StepLine line, Step step) {
        StepWriter writer = new StepWriter(step);
        return new JsonTree()
                .put("number", line.number())
                .put("unitProcedure", line.unitProcedure())
                .put("operation", line.operation())
                .put("round", line.round())
                .put("rounds", line.rounds())
                .put("phase", line.phase())
                .put("instruction", line.instruction())
                .putAll("setpoints", writer.setpoints)
                .putAll("limits", writer.limits)
                .put("duration", writer.duration)
                .put("until", step.phase().until())
                .putTexts("toFillIn", line.open())
                .put("start", clock(line.start()))
                .put("end", clock(line.end()))
                .put("earliest", line.lowerBound())
                .put("signOff", line.critical() ? "done and checked" : "done")
                .put("source", line.source());
    }

    /// The laboratory clock, without a zone.
    static @Nullable String clock(@Nullable LocalDateTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    private void add(String name, Entry<? extends Limits<?>> entry) {
        if (entry instanceof Entry.Stated<? extends Limits<?>>(Limits<?> stated)) {
            JsonTree tree = new JsonTree().put("name", name);
            if (stated.target() != null) {
                setpoints.add(tree.put("quantity", stated.target()));
            } else {
                limits.add(tree.put("low", stated.low()).put("high", stated.high()));
            }
        }
    }
}
