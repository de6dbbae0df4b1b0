package org.thioloom.recipes.opening;

import org.thioloom.recipes.finding.Rule;

import java.util.Set;
import java.util.stream.Collectors;

/// The rules that opening a record raises; each has its example in [OpenedBatchTest].
public final class OpeningRules {
    public static final Set<Rule> RAISED =
            OpenedBatchTest.EXAMPLES.stream()
                    .map(OpenedBatchTest.Example::rule)
                    .collect(Collectors.toUnmodifiableSet());

    private OpeningRules() {}
}
