package org.thioloom.recipes.filled;

import org.thioloom.recipes.finding.Rule;

import java.util.Set;
import java.util.stream.Collectors;

/// The rules that a filled record raises; each has its example in [FilledRecordsTest].
public final class FilledRules {
    public static final Set<Rule> RAISED =
            FilledRecordsTest.EXAMPLES.stream()
                    .map(FilledRecordsTest.Example::rule)
                    .collect(Collectors.toUnmodifiableSet());

    private FilledRules() {}
}
