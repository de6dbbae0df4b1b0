package org.thioloom.chem.substance;

/// What came of asking for a property. Not to know is an answer, and it has a reason.
public sealed interface PropertyReading {
    /// It is on file.
    record Known(Property property) implements PropertyReading {}

    /// It is not.
    ///
    /// @param reason why not: `not measured`
    record Unknown(String reason) implements PropertyReading {}
}
