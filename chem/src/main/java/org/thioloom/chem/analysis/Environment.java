package org.thioloom.chem.analysis;

import java.util.Optional;

/// Nuclei in like places, which share one signal.
///
/// @param nuclei how many there are in one formula unit
/// @param label the group they sit in: `ArCH2Cl`
/// @param shift where the table says such a group stands; empty when it does not say
public record Environment(int nuclei, String label, Optional<Shift> shift) {}
