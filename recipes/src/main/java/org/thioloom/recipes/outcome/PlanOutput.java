package org.thioloom.recipes.outcome;

/// What a batch is asked for.
public enum PlanOutput {
    /// r, groups of the coupling's first kind per group of its second.
    IMBALANCE("imbalance", "", "r"),
    /// Conversion of the scarcer group at which it gels, above 1 where that group runs out first.
    GEL_POINT("gelPoint", "", "gel point"),
    /// The same of the coupling's first group, the enes.
    FIRST_AT_GEL_POINT("firstGroupAtGelPoint", "", "gel point by C=C"),
    /// Share of the solids that hangs on nothing and can be washed out.
    SOL("solFraction", "wt%", "sol"),
    /// ν, elastically effective strands per mass of solids.
    STRANDS("effectiveStrands", "mol/kg", "effective strands"),
    /// Shear modulus of an ideal dry network whose junctions move freely, 25 degC.
    PHANTOM("phantomModulus", "kPa", "G, phantom"),
    /// The same with junctions held.
    AFFINE("affineModulus", "kPa", "G, affine"),
    /// Depth of the liquid in the mould, level.
    WET_DEPTH("wetDepth", "um", "depth of liquid"),
    /// Thickness of the dry disc.
    DRY_THICKNESS("dryThickness", "um", "dry thickness"),
    /// Diameter of the dry disc.
    DRY_DIAMETER("dryDiameter", "mm", "dry diameter"),
    /// The coupling's first group in the solution.
    FIRST_GROUP("eneConcentration", "mol/L", "C=C in solution"),
    INITIATOR_OF_SOLUTION("initiatorMassFraction", "wt%", "initiator of solution"),
    INITIATOR_OF_SOLIDS("initiatorPerSolids", "wt%", "initiator of solids"),
    /// Molecules of initiator per hundred of the coupling's first group.
    INITIATOR_PER_FIRST_GROUP("initiatorPerEne", "mol%", "initiator per C=C"),
    /// Lithium per mass of solids.
    LITHIUM("lithium", "mmol/g", "Li, sol included"),
    /// Ethylene oxide units of the linkers per lithium.
    EO_PER_LITHIUM("eoPerLithium", "", "EO : Li, sol included"),
    /// Napierian, of the whole liquid, before any light.
    ABSORBANCE("absorbance", "", "absorbance"),
    /// When the face away from the lamp has 95 % of the scarcer group.
    BACK_TO_95("backTo95", "s", "back face to 95 %");

    private final String key;
    private final String unit;
    private final String words;

    PlanOutput(String key, String unit, String words) {
        this.key = key;
        this.unit = unit;
        this.words = words;
    }

    /// As JSON and tables call it.
    public String key() {
        return key;
    }

    /// As quantities write it; empty for a plain number.
    public String unit() {
        return unit;
    }

    /// As a chemist calls it.
    public String words() {
        return words;
    }
}
