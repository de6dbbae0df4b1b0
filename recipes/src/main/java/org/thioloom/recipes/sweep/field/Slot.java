package org.thioloom.recipes.sweep.field;

/// A number that the quick arithmetic keeps, in the unit it is kept in. The first ones exist once
/// for each input.
public enum Slot {
    /// M, `[g/mol]`.
    MOLAR_MASS(true, 0),
    /// w, `[wt%]`.
    ASSAY(true, 1),
    /// e, `[mol%]`.
    ALIVE(true, 2),
    /// c, `[mmol/g]`.
    CONTENT(true, 3),
    /// Of what stays on drying, `[g/mL]`.
    DENSITY(true, 4),
    /// What its basis counts: parts, `[wt%]` or `[mol/L]`.
    PART(true, 5),
    DISCS(false, 0),
    SPARES(false, 1),
    /// As ordered, `[mm]`.
    DIAMETER(false, 2),
    /// Dry, `[mm]`.
    THICKNESS(false, 3),
    /// `[vol%]`.
    OVERAGE_SHARE(false, 4),
    /// `[uL]`.
    OVERAGE_EXTRA(false, 5),
    /// `[uL]`.
    DEAD_VOLUME(false, 6),
    /// Of the scarcer group, `[-]`.
    CONVERSION(false, 7),
    /// `[mW/cm2]`.
    IRRADIANCE(false, 8);

    private static final int OF_INPUTS = 6;
    private static final int OF_THE_BATCH = 9;

    private final boolean perInput;
    private final int number;

    Slot(boolean perInput, int number) {
        this.perInput = perInput;
        this.number = number;
    }

    /// How many numbers a plan of so many inputs has.
    public static int count(int inputs) {
        return OF_INPUTS * inputs + OF_THE_BATCH;
    }

    /// Where it is kept.
    ///
    /// @param input the place of the input; of no account where it exists once
    public int at(int input, int inputs) {
        return perInput ? number * inputs + input : OF_INPUTS * inputs + number;
    }
}
