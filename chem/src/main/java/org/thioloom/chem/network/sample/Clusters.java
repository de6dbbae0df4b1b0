package org.thioloom.chem.network.sample;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The masses of the clusters that bonds make; the largest is the gel.
final class Clusters {
    private final Bonds bonds;
    private final double[] masses;
    private int largest;
    private double rest;
    private double restSquares;

    Clusters(Bonds bonds, int molecules) {
        this.bonds = bonds;
        this.masses = new double[molecules];
    }

    void clear() {
        Arrays.fill(masses, 0);
        rest = 0;
        restSquares = 0;
    }

    /// Adds a molecule, and what hangs on it alone, to its cluster.
    void add(int molecule, double mass) {
        masses[bonds.root(molecule)] += mass;
    }

    /// Adds molecules that bonded with nothing.
    void addSingles(int count, double mass) {
        rest += count * mass;
        restSquares += count * mass * mass;
    }

    /// Finds the largest, once all are added.
    void sum() {
        largest = 0;
        for (int i = 1; i < masses.length; i++) {
            int smaller = masses[i] > masses[largest] ? largest : i;
            largest = largest + i - smaller;
            rest += masses[smaller];
            restSquares += masses[smaller] * masses[smaller];
        }
    }

    /// Whether it belongs to the largest.
    boolean isGel(int molecule) {
        return bonds.root(molecule) == largest;
    }

    /// All together, `[g/mol]`.
    double mass() {
        return rest + masses[largest];
    }

    double sol() {
        return rest / mass();
    }

    double massAverage() {
        return (restSquares + masses[largest] * masses[largest]) / mass();
    }

    OptionalDouble solMassAverage() {
        return rest > 0 ? OptionalDouble.of(restSquares / rest) : OptionalDouble.empty();
    }
}
