package org.thioloom.chem.envelope;

/// What the amorphous C-O-C bands of a membrane should look like.
///
/// @param eoPerLi ether repeat units per lithium, `[-]`
/// @param fraction apparent lithium fraction A_Li / (A_free + A_Li), `[-]`
/// @param free centre of the free band, `[cm-1]`
/// @param lithium centre of the lithium band, `[cm-1]`
/// @param extrapolated whether no membrane behind the trend reaches that far
public record ExpectedRow(
        double eoPerLi, Interval fraction, Interval free, Interval lithium, boolean extrapolated) {

    /// Ether oxygens per lithium if the fraction counted them, f EO/Li, `[-]`: 32 to 50 in the
    /// paper, where its own simulation finds 4 to 6. So the fraction is apparent: the band has
    /// something else in it.
    public double impliedOxygens() {
        return fraction.value() * eoPerLi;
    }
}
