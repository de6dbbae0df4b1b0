package org.thioloom.chem.cure;

/// When a conversion is reached, if ever.
public sealed interface Reach {
    /// After so much light.
    ///
    /// @param seconds of exposure, `[s]`
    record After(double seconds) implements Reach {}

    /// Never: the initiator is used up before.
    ///
    /// @param cap the conversion at which it ends, `[-]`, of the scarcer group
    record DeadEnd(double cap) implements Reach {}
}
