package org.thioloom.app.fx.chart;

/// Colours by their part in a chart; the theme says which they are. No two lines of one chart are
/// told apart by colour alone.
public enum Ink {
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    SIXTH,
    /// What others are compared with.
    QUIET,
    /// What was asked for.
    ACCENT,
    /// What breaks an expectation.
    WARNING;

    private static final int IN_TURN = 6;

    /// The n-th of several like things, from 0.
    public static Ink inTurn(int number) {
        return values()[number % IN_TURN];
    }
}
