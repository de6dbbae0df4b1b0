package org.thioloom.chem.uncertainty;

/// How a Monte Carlo is run.
///
/// @param seed the same seed gives the same numbers, on any number of cores
/// @param draws at most so many
/// @param untilSettled whether to stop as soon as no more draws would move what is shown (JCGM 101,
///   7.9); else all draws are made
public record Run(long seed, int draws, boolean untilSettled) {
    /// Draws of one block, and of one stream of random numbers.
    public static final int BLOCK = 10_000;

    /// 25 draws beyond each end of a 95 % interval.
    public static final int FEWEST = 1_000;

    /// What fits into memory with a score of outputs.
    public static final int MOST = 2_000_000;

    /// Until settled, at most a million draws.
    public static final Run USUAL = new Run(1, 1_000_000, true);

    public Run {
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException("bug: " + draws + " draws");
        }
    }

    /// Exactly so many draws.
    ///
    /// @param draws from [#FEWEST] to [#MOST]
    public static Run of(long seed, int draws) {
        return new Run(seed, draws, false);
    }
}
