package org.thioloom.recipes.uncertainty;

/// What kind of thing an uncertainty comes from, and what a chemist can do about it.
public enum Cause {
    WEIGHING("weigh on a finer balance, or make a larger batch"),
    DISPENSING("weigh what is dispensed"),
    ASSAY("measure the assay of {0}, by qNMR for instance"),
    MOLAR_MASS("measure Mn of {0}, by end-group NMR"),
    GROUPS("measure the living groups of {0}"),
    TITRATION("repeat the titration of {0}"),
    DENSITY("weigh and measure dry discs of {0}, and state their density"),
    MOULD("measure each mould"),
    CONVERSION("measure the conversion of a film by FTIR"),
    IRRADIANCE("measure mW/cm2 at each mould with a calibrated radiometer"),
    ABSORPTION("measure the UV-vis spectrum of {0}"),
    KINETICS("find one good exposure on a disc and carry it over"),
    OTHER("measure {0}");

    private final String remedy;

    Cause(String remedy) {
        this.remedy = remedy;
    }

    /// What to do about it, of `thing`.
    String remedy(String thing) {
        return remedy.replace("{0}", thing);
    }
}
