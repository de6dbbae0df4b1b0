package org.thioloom.recipes.master;

/// What an input is there for.
public enum Role {
    NODE("node"),
    LINKER("linker"),
    SOLVENT("solvent"),
    INITIATOR("initiator"),
    REAGENT("reagent"),
    BASE("base"),
    ADDITIVE("additive");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// The word of the recipe file and of the plan.
    public String word() {
        return word;
    }
}
