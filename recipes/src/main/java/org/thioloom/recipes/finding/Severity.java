package org.thioloom.recipes.finding;

/// How grave a finding is.
public enum Severity {
    /// Planning stops.
    ERROR,
    /// Planning goes on, and the sentence is printed on the batch record.
    WARNING,
    /// For reading.
    NOTE
}
