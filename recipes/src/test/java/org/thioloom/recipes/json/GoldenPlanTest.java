package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The plan of every template for a fixed order, as it was last approved by a person.
///
/// To approve a change, run the tests of this module with `-Dgolden=write`, read what `git diff`
/// shows of `src/test/resources/golden`, and tell of every mass that moved in the changelog.
class GoldenPlanTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    static List<String> ids() {
        return ShippedTemplates.ids();
    }

    private static Order order(String id) {
        AnOrder order = new AnOrder().start("2026-11-23T09:00");
        String limited = Bench.limited(id);
        return Bench.isSynthesis(id)
                ? order.limit(limited, "1 g").withoutDiscs()
                : order.discs(12).spares(1).thickness("120 um").limit(limited, "250 mg").build();
    }

    private static String plan(String id) {
        Outcome<ControlRecipe> outcome =
                Bench.process(Bench.template(id), Bench.answers(id), order(id), List.of());
        return PlanWriter.write(
                BatchRecord.of(Bench.accepted(outcome), Finding.gravestFirst(outcome.findings())));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void thePlanIsTheApprovedOne(String id) throws IOException {
        Path golden = FOLDER.resolve(id + ".json");
        String plan = plan(id);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, plan);
        }
        assertEquals(Files.readString(golden), plan);
    }

    @Test
    void noApprovedPlanIsLeftBehindByItsTemplate() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<String> left =
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .filter(id -> !ids().contains(id))
                            .toList();
            assertEquals(List.of(), left);
        }
    }

    @Test
    void thePlanIsJsonAgainAndEndsInOneNewline() {
        String plan = plan("anp-c-2.0k");
        assertTrue(JsonText.parse(plan) instanceof Outcome.Accepted<?>);
        assertTrue(plan.endsWith("}\n"));
        assertEquals(-1, plan.indexOf('\r'));
    }
}
