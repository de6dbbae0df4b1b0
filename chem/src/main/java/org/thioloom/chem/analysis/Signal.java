package org.thioloom.chem.analysis;

import java.util.Optional;

/// All nuclei of one label, whose signals lie together or are integrated together.
///
/// @param label the group they sit in: `CH2`
/// @param nuclei how many there are in one formula unit, or on the average in one chain, `[-]`
/// @param shift where the table says such a group stands; empty when it does not say
public record Signal(String label, double nuclei, Optional<Shift> shift) {}
