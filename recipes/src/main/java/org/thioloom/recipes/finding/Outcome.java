package org.thioloom.recipes.finding;

import java.util.List;

/// What came of reading or planning: a value with perhaps some remarks, or a refusal with reasons.
public sealed interface Outcome<T> {
    /// All that was found, in a fixed order.
    List<Finding> findings();

    /// It went on.
    record Accepted<T>(T value, List<Finding> findings) implements Outcome<T> {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// It stopped, because of at least one error.
    record Refused<T>(List<Finding> findings) implements Outcome<T> {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
