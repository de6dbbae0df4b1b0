package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameMoleculeTest {
    @ParameterizedTest(name = "{0} and {1}: {2}   ({3})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                [H-].[Na+]        | [Na+].[H-]        | true  | sodium hydride, ions in either order
                                CS(C)=O           | O=S(C)C           | true  | dimethyl sulfoxide from either end
                                [H-].[Na+]        | [NaH]             | true  | sodium hydride, ions or bond
                    CS(C)=O           | C[S+](C)[O-]      | true  | dimethyl sulfoxide, both drawings
                    CN(C)C=O          | O=CN(C)C          | true  | dimethylformamide
                                CN(C)C=O          | CCC(N)=O          | false | an isomer
                                c1ccccc1          | C1=CC=CC=C1       | true  | either drawing of an aromatic ring
                                CC(               | CC(               | false | neither is a molecule
                    """)
    void areToldApartByStructureAndNotBySpelling(
            String one, String other, boolean same, String source) {
        assertEquals(same, CanonicalSmiles.areSame(one, other), source);
    }

    @Test
    void polymersAreNeverTheSame() {
        String peg = "SCCOCCS |Sg:n:2,3,4:n:ht|";
        assertFalse(CanonicalSmiles.areSame(peg, peg));
    }
}
