package org.thioloom.recipes.backward;

/// How several lots of one input are used.
public enum LotUse {
    /// All are poured together, and every batch takes of the mixture.
    MIXED("mixed"),
    /// One is emptied before the next is opened, in the order in which they are listed; a batch may
    /// take the rest of one and the beginning of the next.
    IN_ORDER("in-order"),
    /// None is ever mixed with another: each batch takes one lot of every input.
    APART("apart");

    private final String word;

    LotUse(String word) {
        this.word = word;
    }

    /// How it is called on the command line and in JSON.
    public String word() {
        return word;
    }
}
