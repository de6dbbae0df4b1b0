package org.thioloom.app.fx.chart;

/// A screen on which every letter is six pixels wide.
record Plain(double pixel) implements Screen {
    static final Plain SCREEN = new Plain(1);

    @Override
    public double width(String words) {
        return 6.0 * words.codePointCount(0, words.length());
    }

    @Override
    public double line() {
        return 14;
    }
}
