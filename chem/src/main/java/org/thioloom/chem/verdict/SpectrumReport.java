package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a spectrum says about a stage of a batch: a verdict on every band, on every group, how much
/// of each has reacted, what nothing explains, and what else a spectroscopist would say.
///
/// @param stage that was judged
/// @param verdicts in the order of the expectations
/// @param conversions of the groups that should vanish and of which something could be compared
public record SpectrumReport(
        String stage,
        List<Verdict> verdicts,
        List<GroupVerdict> groups,
        List<Conversion> conversions,
        Unexplained unexplained,
        List<Remark> remarks) {
    /// What may be left of a group where none should be, unless a recipe says otherwise, `[-]`.
    public static final double USUAL_TOLERANCE = 0.05;

    public SpectrumReport {
        verdicts = List.copyOf(verdicts);
        groups = List.copyOf(groups);
        conversions = List.copyOf(conversions);
        remarks = List.copyOf(remarks);
    }

    /// Judges a stage by itself and by the earlier ones, with the usual tolerance.
    public static SpectrumReport of(Step sample, List<Step> earlier) {
        return of(sample, earlier, USUAL_TOLERANCE);
    }

    /// Judges a stage by itself and by the earlier ones.
    ///
    /// @param earlier in the order in which they were made; none is needed
    /// @param tolerance what may be left of a group where none should be, `[-]`
    public static SpectrumReport of(Step sample, List<Step> earlier, double tolerance) {
        boolean wet = Moisture.of(sample).isPresent();
        Judge judge = new Judge(sample, earlier, wet, tolerance);
        List<Verdict> verdicts = sample.expectations().stream().map(judge::of).toList();
        List<Conversion> conversions = conversions(verdicts, judge.comparison());
        Unexplained unexplained = Unexplained.in(sample, earlier);
        return new SpectrumReport(
                sample.stage(),
                verdicts,
                GroupVerdict.of(verdicts, conversions, tolerance),
                conversions,
                unexplained,
                new Remarks(sample, earlier, judge.comparison())
                        .on(verdicts, conversions, unexplained));
    }

    /// Judges the stages of a batch in their order, each by all before it, and tells where a group
    /// comes back.
    public static List<SpectrumReport> series(List<Step> steps) {
        List<SpectrumReport> reports = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            SpectrumReport report = of(steps.get(i), steps.subList(0, i));
            List<Remark> remarks = new ArrayList<>(report.remarks());
            reports.forEach(before -> remarks.addAll(Remarks.comesBack(before, report)));
            reports.add(
                    new SpectrumReport(
                            report.stage(),
                            report.verdicts(),
                            report.groups(),
                            report.conversions(),
                            report.unexplained(),
                            remarks));
        }
        return List.copyOf(reports);
    }

    private static List<Conversion> conversions(List<Verdict> verdicts, Comparison comparison) {
        Set<String> groups = new LinkedHashSet<>();
        verdicts.stream()
                .map(Verdict::expectation)
                .filter(e -> e.change() == Change.VANISH)
                .forEach(e -> groups.add(e.group()));
        return groups.stream()
                .map(group -> Conversion.of(group, verdicts, comparison))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The conversion of a group.
    public Optional<Conversion> conversion(String group) {
        return conversions.stream().filter(c -> c.group().equals(group)).findFirst();
    }

    /// Whether some expectation is not met, by a band that counts or by a whole group.
    public boolean isBroken() {
        return groups.stream().anyMatch(group -> group.outcome() == Outcome.BROKEN);
    }
}
