package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.structure.RepeatUnitMark.Order;

import java.util.List;
import java.util.Optional;

class RepeatUnitMarkTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    SCCOCCS |Sg:n:2,3,4:n:ht|     ! HEAD_TO_TAIL
                    SCCOCCS |Sg:n:4,2,3:43:ht:::| ! HEAD_TO_TAIL
                    SCCOCCS |Sg:n:2,3,4:n:hh|     ! HEAD_TO_HEAD
                    SCCOCCS |Sg:n:2,3,4:n:eu|     ! EITHER
                    SCCOCCS |Sg:n:2,3,4:43:|      ! EITHER
                    SCCOCCS  |Sg:n:2,3,4|         ! EITHER
                    """)
    void tellsTheAtomsAndHowUnitsFollow(String smiles, Order order) {
        assertEquals(
                Optional.of(new RepeatUnitMark(List.of(2, 3, 4), order)),
                RepeatUnitMark.in(smiles));
    }

    @Test
    void aMoleculeHasNone() {
        assertEquals(Optional.empty(), RepeatUnitMark.in("SCCOCCS"));
        assertEquals(Optional.empty(), RepeatUnitMark.in("SCCOCCS |Sg:q:2,3,4:n:ht|"));
    }
}
