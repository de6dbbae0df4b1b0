package org.thioloom.chem.network.sample;

/// What the largest molecule is made of: its closed paths, and after stripping what carries load.
final class Core {
    private double bonds;
    private double units;
    private double mass;
    private double arms;
    private double junctions;
    private double junctionArms;

    /// Before stripping: a molecule of the gel with so many bonds.
    void count(int bondsOfIt) {
        units++;
        bonds += bondsOfIt / 2.0;
    }

    /// After stripping: a molecule of the gel that kept so many.
    ///
    /// @param massOfIt `[g/mol]`
    void keep(int armsOfIt, double massOfIt) {
        if (armsOfIt >= 2) {
            mass += massOfIt;
            arms += armsOfIt;
        }
        if (armsOfIt >= 3) {
            junctions++;
            junctionArms += armsOfIt;
        }
    }

    double cycleRank() {
        return bonds - units + 1;
    }

    /// `[g/mol]`
    double mass() {
        return mass;
    }

    /// Bonds that stripping left.
    double bondsLeft() {
        return arms / 2;
    }

    double junctions() {
        return junctions;
    }

    double strands() {
        return junctionArms / 2;
    }
}
