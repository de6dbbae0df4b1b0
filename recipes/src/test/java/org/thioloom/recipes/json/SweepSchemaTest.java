package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thioloom.recipes.json.Schemas.assertFits;
import static org.thioloom.recipes.json.Schemas.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.sweep.ASweep;
import org.thioloom.recipes.sweep.Rows;
import org.thioloom.recipes.sweep.Sweep;
import org.thioloom.recipes.writing.sweep.SweepCsv;
import org.thioloom.recipes.writing.sweep.SweepFormat;
import org.thioloom.recipes.writing.sweep.SweepJson;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// What is written of sweeps fits its schema, and CSV says the same.
class SweepSchemaTest {
    private static String written(Sweep sweep, SweepFormat format) {
        Sweep.Tally tally = new Sweep.Tally();
        StringBuilder text = new StringBuilder(format.head());
        int half = (int) (sweep.points() / 2);
        Rows first = sweep.reckon(0, half);
        Rows second = sweep.reckon(half, (int) sweep.points() - half);
        tally.add(first);
        tally.add(second);
        text.append(format.rows(first)).append(format.joint()).append(format.rows(second));
        return text.append(format.tail(tally, List.of(Rule.UNIT_ALIAS.at("/a", "µm", "um"))))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratio=0.5:2.5:0.5", "thickness=60um~200um", "conversion=0.5,0.9"})
    void jsonFits(String vary) {
        Sweep sweep = new ASweep().drawn(5, -1).over(vary);
        String text = written(sweep, new SweepJson(sweep));
        assertFits("sweep", text);
        JsonNode root = json(text);
        assertEquals(sweep.points(), root.path("rows").size());
        assertEquals("}\n", text.substring(text.length() - 2));
    }

    @Test
    void csvAndJsonHoldTheSameNumbers() {
        Sweep sweep = new ASweep().over("ratio=0.5:2.5:0.5", "conversion=0.5,0.9");
        List<String> lines = written(sweep, new SweepCsv(sweep)).lines().toList();
        JsonNode rows = json(written(sweep, new SweepJson(sweep))).path("rows");
        assertEquals(
                "ratio,conversion,node.mass_mg,linker.mass_mg,dmso.mass_mg,dmpa.mass_mg,discs,"
                        + "solution.volume_uL,disc.volume_uL,mould.diameter_mm,imbalance,gelPoint,"
                        + "firstGroupAtGelPoint,solFraction_wt%,effectiveStrands_mol/kg,"
                        + "phantomModulus_kPa,affineModulus_kPa,wetDepth_um,dryThickness_um,"
                        + "dryDiameter_mm,eneConcentration_mol/L,initiatorMassFraction_wt%,"
                        + "initiatorPerSolids_wt%,initiatorPerEne_mol%,lithium_mmol/g,"
                        + "eoPerLithium,finding",
                lines.getFirst());
        assertEquals(11, lines.size());
        for (int row = 0; row < 10; row++) {
            String[] cells = lines.get(row + 1).split(",", -1);
            int at = 0;
            for (JsonNode cell : rows.get(row).values()) {
                assertEquals(
                        cell.isNull() ? "" : cell.isString() ? cell.asString() : cell.toString(),
                        cells[at++]);
            }
        }
    }
}
