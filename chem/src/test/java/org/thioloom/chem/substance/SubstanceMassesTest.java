package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;

import java.util.List;

/// Formulas were typed from labels; masses come from RDKit 2022.09.3: its atom counts times the
/// IUPAC 2021 abridged weights, summed in Python, and its own MolWt, whose weights differ (S
/// 32.067, Cl 35.453, Li 6.941, I 126.904, Cs 132.905).
class SubstanceMassesTest {
    private static final double OWN_WEIGHTS_DIFFER = 1e-4;

    @ParameterizedTest(name = "{0} is {1}, {2} g/mol")
    @CsvSource(
            textBlock =
                    """
                    # key, formula, RDKit atoms x IUPAC 2021, RDKit MolWt
                    borate-node-chloride,                      C28H8BCl4F16Li, 807.890,   807.905
                    borate-node-hexenyl-ether,                 C52H52BF16LiO4, 1062.702,  1062.705
                    5-hexen-1-ol,                              C6H12O,         100.161,   100.161
                    dmpa,                                      C16H16O3,       256.301,   256.301
                    dmso,                                      C2H6OS,         78.129,    78.136
                    methanol,                                  CH4O,           32.042,    32.042
                    thf,                                       C4H8O,          72.107,    72.107
                    dme,                                       C4H10O2,        90.122,    90.122
                    diethyl-ether,                             C4H10O,         74.123,    74.123
                    dmf,                                       C3H7NO,         73.095,    73.095
                    dmac,                                      C4H9NO,         87.122,    87.122
                    nmp,                                       C5H9NO,         99.133,    99.133
                    acetonitrile,                              C2H3N,          41.053,    41.053
                    toluene,                                   C7H8,           92.141,    92.141
                    dichloromethane,                           CH2Cl2,         84.927,    84.933
                    water,                                     H2O,            18.015,    18.015
                    sodium-hydride,                            HNa,            23.998,    23.998
                    lithium-hmds,                              C6H18LiNSi2,    167.327,   167.330
                    potassium-tert-butoxide,                   C4H9KO,         112.213,   112.213
                    cesium-carbonate,                          CCs2O3,         325.828,   325.818
                    potassium-carbonate,                       CK2O3,          138.204,   138.204
                    silver-oxide,                              Ag2O,           231.739,   231.735
                    borate-node-allyl-ether,                   C40H28BF16LiO4, 894.378,   894.381
                    borate-node-bromide,                       C24H16BBr4Li,   641.758,   641.761
                    borate-node-iodide,                        C24H16BI4Li,    829.742,   829.761
                    fluoroborate-node-bromide,                 C24BBr4F16Li,   929.598,   929.601
                    fluoroborate-node-iodide,                  C24BF16I4Li,    1117.582,  1117.601
                    lithium-tetrakis-pentafluorophenyl-borate, C24BF20Li,      685.974,   685.977
                    diethynylbenzene,                          C10H6,          126.158,   126.158
                    allyl-alcohol,                             C3H6O,          58.080,    58.080
                    allyl-chloride,                            C3H5Cl,         76.523,    76.526
                    allyl-bromide,                             C3H5Br,         120.977,   120.977
                    triethylene-glycol-divinyl-ether,          C10H18O4,       202.250,   202.250
                    norbornene-methanol,                       C8H12O,         124.183,   124.183
                    triallyl-cyanurate,                        C12H15N3O3,     249.270,   249.270
                    triallyl-isocyanurate,                     C12H15N3O3,     249.270,   249.270
                    trimethylolpropane-diallyl-ether,          C12H22O3,       214.305,   214.305
                    pentaerythritol-triallyl-ether,            C14H24O4,       256.342,   256.342
                    trimethylolpropane-triacrylate,            C15H20O6,       296.319,   296.319
                    hexanediol-diacrylate,                     C12H18O4,       226.272,   226.272
                    petmp,                                     C17H28O8S4,     488.643,   488.671
                    tmptmp,                                    C15H26O6S3,     398.547,   398.568
                    glycol-dimercaptoacetate,                  C6H10O4S2,      210.262,   210.276
                    glycol-dimercaptopropionate,               C8H14O4S2,      238.316,   238.330
                    dioxaoctanedithiol,                        C6H14O2S2,      182.296,   182.310
                    dithiothreitol,                            C4H10O2S2,      154.242,   154.256
                    hexanedithiol,                             C6H14S2,        150.298,   150.312
                    hexanethiol,                               C6H14S,         118.238,   118.245
                    dodecanethiol,                             C12H26S,        202.400,   202.407
                    mercaptoethanol,                           C2H6OS,         78.129,    78.136
                    hcpk,                                      C13H16O2,       204.269,   204.269
                    hmpp,                                      C10H12O2,       164.204,   164.204
                    hhmp,                                      C12H16O4,       224.256,   224.256
                    tpo,                                       C22H21O2P,      348.382,   348.382
                    tpo-l,                                     C18H21O3P,      316.337,   316.337
                    bapo,                                      C26H27O3P,      418.473,   418.473
                    lap,                                       C16H16LiO3P,    294.215,   294.216
                    benzophenone,                              C13H10O,        182.222,   182.222
                    aibn,                                      C8H12N4,        164.212,   164.212
                    bht,                                       C15H24O,        220.356,   220.356
                    hydroquinone,                              C6H6O2,         110.112,   110.112
                    mehq,                                      C7H8O2,         124.139,   124.139
                    ethanol,                                   C2H6O,          46.069,    46.069
                    isopropanol,                               C3H8O,          60.096,    60.096
                    acetone,                                   C3H6O,          58.080,    58.080
                    ethyl-acetate,                             C4H8O2,         88.106,    88.106
                    hexane,                                    C6H14,          86.178,    86.178
                    dioxane,                                   C4H8O2,         88.106,    88.106
                    chloroform,                                CHCl3,          119.369,   119.378
                    potassium-hydride,                         HK,             40.106,    40.106
                    lithium-hydride,                           HLi,            7.948,     7.949
                    butyllithium,                              C4H9Li,         64.056,    64.057
                    sodium-hydroxide,                          HNaO,           39.997,    39.997
                    18-crown-6,                                C12H24O6,       264.318,   264.318
                    tetrabutylammonium-bromide,                C16H36BrN,      322.375,   322.375
                    triethylamine,                             C6H15N,         101.193,   101.193
                    dbu,                                       C9H16N2,        152.241,   152.241
                    lithium-iron-phosphate,                    FeLiO4P,        157.755,   157.756
                    carbon-black,                                C2,               24.022,    24.022
                    litfsi,                                    C2F6LiNO4S2,    287.073,   287.088
                    lithium,                                   Li,             6.940,     6.941
                    lithium-hexafluorophosphate,               F6LiP,          151.902,   151.903
                    lithium-perchlorate,                       ClLiO4,         106.386,   106.390
                    sodium-chloride,                           ClNa,           58.440,    58.443
                    lithium-chloride,                          ClLi,           42.390,    42.394
                    hydrochloric-acid,                         ClH,            36.458,    36.461
                    acetic-acid,                               C2H4O2,         60.052,    60.052
                    sulfuric-acid,                             H2O4S,          98.072,    98.079
                    acetyl-chloride,                           C2H3ClO,        78.495,    78.498
                    oxalyl-chloride,                           C2Cl2O2,        126.920,   126.926
                    sodium-hypochlorite,                       ClNaO,          74.439,    74.442
                    hydrogen-peroxide,                         H2O2,           34.014,    34.014
                    sodium-azide,                              N3Na,           65.011,    65.011
                    """)
    void weighsWhatAnIndependentToolSays(String key, String formula, double iupac, double rdkit) {
        Substance substance = Substances.find(key).orElseThrow();
        Molecule molecule = (Molecule) substance.structure();
        assertEquals(formula, molecule.formula());
        assertEquals(formula, substance.formula());
        double mass = molecule.molarMass().in(Units.GRAM_PER_MOLE);
        assertEquals(iupac, mass, 1.01e-3);
        assertEquals(rdkit, mass, Math.max(1.01e-3, OWN_WEIGHTS_DIFFER * rdkit));
    }

    @ParameterizedTest(name = "{0}: {1} + n {2}")
    @CsvSource(
            textBlock =
                    """
                    # key,              ends,       repeat, source
                    peg-dithiol,        C2H6S2,     C2H4O,  'facts: chemistry, 2.1: 94.190 and 44.053'
                    mpeg-thiol,         C3H8OS,     C2H4O,  CH3O-CH2CH2-SH with n = 0
                    peg,                C2H6O2,     C2H4O,  HO-(CH2CH2O)n-CH2CH2OH by hand
                    peg-diacrylate,     C8H10O4,    C2H4O,  two acryloyl ends by hand
                    peg-divinyl-ether,  C6H10O2,    C2H4O,  two vinyl ends by hand
                    peg-diallyl-ether,  C8H14O2,    C2H4O,  two allyl ends by hand
                    pvdf,               C2H6,       C2H2F2, methyl ends for want of a better word
                    """)
    void polymersHaveTheirRepeatUnitAndEnds(String key, String ends, String repeat, String source) {
        Polymer polymer = (Polymer) Substances.find(key).orElseThrow().structure();
        assertEquals(repeat, polymer.repeatFormula(), source);
        assertEquals(ends, polymer.endFormula(), source);
    }

    @Test
    void everySubstanceIsOneOrTheOther() {
        List<Substance> polymers =
                Substances.all().stream().filter(s -> s.structure() instanceof Polymer).toList();
        assertEquals(7, polymers.size());
        assertEquals(100, Substances.all().size());
        assertEquals(polymers, Substances.all().stream().filter(s -> s.formula() == null).toList());
    }
}
