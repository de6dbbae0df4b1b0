package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Another program computes the same from the same formulas.
class LibreOfficeTest {
    @Test
    void libreOfficeComputesTheSame(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(
                LibreOffice.installed(),
                "soffice is not on the path: its second opinion was not asked");
        BatchRecord record = Drawn.record(8);
        WeighingPage page = record.weighing();
        Drawn sent = Drawn.of(record);
        for (int i = 0; i < page.lines().size(); i++) {
            sent.type("items.weighed", i, (i == 1 ? 1.2 : 1.1) * sent.number("items.target", i));
        }
        Path file = folder.resolve("sent.xlsx");
        Files.write(file, sent.bytes()); // caches still say that nothing was weighed
        Drawn back = Drawn.open(Files.readAllBytes(LibreOffice.recalculated(file)));
        sent.recalculate();
        for (String name :
                List.of(
                        "Ratio_Actual",
                        "Solids_Actual",
                        "InitiatorShare_Actual",
                        "First_Actual",
                        "Correction_Mass",
                        "items.live",
                        "items.low",
                        "items.difference")) {
            double expected = sent.number(name);
            assertEquals(expected, back.number(name), Math.abs(expected) * 1e-9 + 1e-12, name);
        }
        assertEquals("NO", back.text("Ratio_Check", 0));
        assertEquals("node", back.text("Correction_Material", 0));
        assertEquals("HIGH", back.text("items.check", 1));
    }
}
