package org.thioloom.chem.cure;

/// Rate constants of the thiol–ene chain: S• + C=C ⇌ C•, C• + SH → S•, and two radicals that end
/// each other at one rate, whichever they are.
///
/// Equal termination: the total rate is 2 kₜ (S + C)², so that two unlike radicals meet with 2 kₜ.
/// Enes that also add to each other (acrylates) are outside this scheme.
///
/// @param addition kₚ, `[L/(mol s)]`
/// @param fragmentation k₋ₚ, the way back, `[1/s]`; 0 where addition is not reversible
/// @param transfer k_CT, `[L/(mol s)]`
/// @param termination kₜ, `[L/(mol s)]`
public record Kinetics(
        double addition, double fragmentation, double transfer, double termination) {}
