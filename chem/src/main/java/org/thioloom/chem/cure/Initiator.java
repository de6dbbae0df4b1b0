package org.thioloom.chem.cure;

/// How a photoinitiator takes up light of one wavelength, and what comes of it.
///
/// @param absorption ε, decadic, `[L/(mol cm)]`; tables in mL/(g cm) must first be multiplied by
///   the molar mass in kg/mol
/// @param quantumYield φ, molecules cleaved per photon absorbed, `[-]`
/// @param efficiency f, radicals that start a chain per radical made, `[-]`
public record Initiator(double absorption, double quantumYield, double efficiency) {}
