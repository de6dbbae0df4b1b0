package org.thioloom.app.fx.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.page.FindingPlace;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Severity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to know of the batch, gravest first, and how to get to its field.
public final class FindingsViewModel {
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final FieldFinder fields;

    /// Brings a field into sight.
    public interface FieldFinder {
        /// False where no page has it.
        boolean show(String pointer);
    }

    public FindingsViewModel(Desk desk, FieldFinder fields) {
        this.fields = fields;
        desk.planned().subscribe(this::show);
    }

    private void show(Planned planned) {
        if (!planned.isReady()) {
            return;
        }
        if (!findings.equals(planned.findings())) {
            findings.setAll(planned.findings());
        }
        summary.set(summary(planned.findings()));
    }

    /// `1 error, 2 warnings`; `none` where there are none.
    static String summary(List<Finding> findings) {
        String counts =
                Stream.of(Severity.values())
                        .map(severity -> count(findings, severity))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "none" : counts;
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        String word = severity.name().toLowerCase(Locale.ROOT);
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }

    public ObservableList<Finding> findings() {
        return FXCollections.unmodifiableObservableList(findings);
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What is copied of a finding: what it says, and what would do.
    static String copied(Finding finding) {
        return finding.problem() + "; " + finding.advice();
    }

    /// Goes to the field that a finding is about, or to the nearest that holds it.
    ///
    /// @return false when there is none on any page
    public boolean goTo(Finding finding) {
        for (String at = FindingPlace.of(finding); !at.isEmpty(); at = parent(at)) {
            if (fields.show(at)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
