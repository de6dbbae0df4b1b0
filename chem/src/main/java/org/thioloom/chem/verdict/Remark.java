package org.thioloom.chem.verdict;

/// One thing a spectroscopist would say about a spectrum beside its bands.
///
/// @param sentence what was found, with numbers
/// @param remedy what would do
public record Remark(Kind kind, String sentence, String remedy) {
    /// What it is about.
    public enum Kind {
        /// Water is in the film.
        WET,
        /// Something that should have left may still be there.
        LEFT_OVER,
        /// Sample and earlier step were measured by different techniques.
        TECHNIQUE,
        /// Parts of the spectrum hold no light.
        SATURATED,
        /// Water vapour in the path of the light.
        VAPOUR,
        /// No band that stays binds sample and earlier step.
        NO_STANDARD,
        /// Two ways to the same conversion differ.
        METHODS_DISAGREE,
        /// Two bands of one group differ.
        WITNESSES_DISAGREE,
        /// Groups that react with each other were not consumed alike.
        UNEQUAL_CONSUMPTION,
        /// Absorption that nothing in the recipe explains.
        UNEXPLAINED,
        /// There is more of a group than a step before.
        COMES_BACK
    }
}
