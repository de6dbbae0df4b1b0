package org.thioloom.recipes.forecast.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.forecast.network.Weighed.found;
import static org.thioloom.recipes.forecast.network.Weighed.refused;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.network.Network;

import java.util.List;

class ComparedModulusTest {
    private static final NetworkForecast PAPER =
            found(NetworkForecast.of(Weighed.plan("anp-c-2.0k")));

    private static List<ComparedModulus> compared(String source) {
        return ComparedModulus.of(PAPER, source);
    }

    @Test
    void onlyARecipeOfThePaperIsComparedWithIt() {
        assertEquals(3, compared("gao2024").size());
        assertEquals(List.of(), compared("lee2025"));
        assertEquals(List.of(), ComparedModulus.of(PAPER, null));
    }

    /// With the paper's 31.9 kPa; facts: network-cure, 1.7 finds 0.692 and 24 % at 1.20 g/mL.
    @Test
    void asSoftAnIdealNetworkWouldHaveReactedFarLess() {
        ComparedModulus shear = compared("gao2024").getFirst();
        assertEquals(31900, shear.shear(), 1e-9);
        assertEquals(308710.697, shear.ideal().phantom(), 1e-2);
        Network network = found(shear.apparent());
        assertEquals(0.69, network.eneConversion(), 0.01);
        assertEquals(0.235, network.fractions().sol(), 0.01);
    }

    @Test
    void anIdealRubberStiffensAsItIsWarmed() {
        List<ComparedModulus> all = compared("gao2024");
        assertEquals(
                333.15 / 298.15, all.get(1).ideal().affine() / all.get(0).ideal().affine(), 1e-12);
    }

    @Test
    void aPullIsThreeTimesTheShearAndNoNetworkIsAsStiff() {
        ComparedModulus pull = compared("gao2024").getLast();
        assertEquals(20420e3 / 3, pull.shear(), 1e-6);
        assertTrue(pull.shear() > 10 * pull.ideal().affine());
        assertTrue(refused(pull.apparent()).sentence().startsWith("A shear modulus of "));
    }
}
