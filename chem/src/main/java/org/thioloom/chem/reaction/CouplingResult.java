package org.thioloom.chem.reaction;

/// What came of letting two structures couple.
///
/// @param <T> what is known when they do
public sealed interface CouplingResult<T> {
    /// They couple.
    record Coupled<T>(T value) implements CouplingResult<T> {}

    /// They do not, or not in a way that can be followed.
    ///
    /// @param sentence what is missing
    /// @param remedy what would do instead
    record Refused<T>(String sentence, String remedy) implements CouplingResult<T> {}
}
