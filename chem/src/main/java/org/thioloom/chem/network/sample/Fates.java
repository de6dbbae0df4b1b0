package org.thioloom.chem.network.sample;

import org.thioloom.chem.network.sample.Counts.Side;

/// What became of linkers of one mass when so many of their ends bonded at random.
///
/// @param edges bonded with two ends
/// @param dangling with one
/// @param free with none
record Fates(int edges, int dangling, int free) {

    /// Draws how many: of the ends of linkers with one, of the first ends of linkers with two, and
    /// of the second ends on linkers whose first has bonded.
    ///
    /// @param bonded ends of all
    static Fates of(Side linkers, int bonded, Dice dice) {
        int one = linkers.moleculesWith(1);
        int two = linkers.moleculesWith(2);
        int onCaps = dice.marked(one + 2 * two, one, bonded);
        int ofTwo = bonded - onCaps;
        int first = dice.marked(2 * two, two, ofTwo);
        int edges = dice.marked(two, first, ofTwo - first);
        int dangling = ofTwo - 2 * edges + onCaps;
        return new Fates(edges, dangling, one + two - edges - dangling);
    }
}
