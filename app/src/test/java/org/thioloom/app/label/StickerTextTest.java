package org.thioloom.app.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.sheet.Styles.Paragraph;
import org.thioloom.app.sheet.TextBlock;
import org.thioloom.chem.hazard.ContainerHazards.Content;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.label.ContainerLabel;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class StickerTextTest {
    private static final BatchMark MARK = mark();

    private static BatchMark mark() {
        String text = ShippedTemplates.text("anp-c-2.0k").orElseThrow();
        MasterRecipe master = accepted(ShippedTemplates.reader().read(text, Map.of()));
        Order.DiscOrder discs =
                new Order.DiscOrder(
                        2,
                        0,
                        Quantity.of("7", Units.MILLIMETRE),
                        Order.DiameterOf.DRY_DISC,
                        null,
                        null,
                        null);
        ControlRecipe plan =
                accepted(Planner.plan(master, new Order(discs, null, List.of(), null), List.of()));
        return new BatchMark("B-17", plan);
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T>(T value, var _)) {
            return value;
        }
        throw new AssertionError(outcome.findings().toString());
    }

    private static ContainerLabel label(String name, String... substances) {
        List<Content> inside =
                Stream.of(substances)
                        .map(key -> new Content(key, SubstanceHazards.of(key)))
                        .toList();
        String all = String.join(", ", substances);
        return new ContainerLabel(
                name, "all by long names: " + all + ", " + all, all, "", false, inside);
    }

    private static List<Paragraph> said(ContainerLabel label, LabelStock stock) {
        return StickerText.fitted(label, MARK, stock.words() / 25.4 * 72, stock.rows().body());
    }

    private static String words(List<Paragraph> said) {
        return said.stream().map(Paragraph::words).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # stock | contents                                          | must say
                    A4      | methanol                                          | DANGER;H225;H370;Check the supplier's SDS.;batch B-17
                    A4      | peg-dithiol                                       | No hazard known: peg-dithiol
                    A4      | nobody-knows                                      | Hazards UNKNOWN, treat as hazardous: nobody-knows
                    A4      | dmpa dmso                                         | WARNING;H410;no CLP classification of the mixture
                    LETTER  | methanol dmpa nobody-knows                        | DANGER;hazard UNKNOWN: nobody-knows;see record;Hazards by component
                    ROLL    | thf methanol allyl-bromide lithium-hmds dme dmf   | DANGER;see record;Hazards by component
                    """)
    void saysInWordsWhatIsKnownAndWhatIsNot(LabelStock stock, String contents, String must) {
        String words = words(said(label("a vial", contents.split(" ", -1)), stock));
        for (String one : must.split(";", -1)) {
            assertTrue(words.contains(one), one + " in\n" + words);
        }
    }

    /// Whatever stands in it, and however many: its words fit, none is smaller than six points, and
    /// neither its name nor the hazards go.
    @ParameterizedTest
    @CsvSource({"A4", "LETTER", "ROLL"})
    void theWordsFitTheLabel(LabelStock stock) {
        List<String> keys =
                List.of("methanol", "thf", "dme", "silver-oxide", "nobody-knows", "dmf", "water");
        for (int count = 1; count <= keys.size(); count++) {
            for (String name :
                    List.of("vial", "a name of some length, 12.5 mg/mL", "W".repeat(99))) {
                ContainerLabel label = label(name, keys.subList(0, count).toArray(String[]::new));
                List<Paragraph> said = said(label, stock);
                double height = TextBlock.height(said, stock.words() / 25.4 * 72);
                assertTrue(height <= stock.rows().body(), count + " " + name + ": " + height);
                assertTrue(said.stream().allMatch(one -> one.size() >= 6));
                assertTrue(
                        words(said).contains("DANGER") || words(said).contains("hazards: see"),
                        words(said));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 9", "ROLL, 8", "LETTER, 8"})
    void whatIsShortIsLargeWhereThereIsRoom(LabelStock stock, int size) {
        int name = said(label("dmso", "dmso"), stock).getFirst().size();
        assertTrue(name >= size, "letters of " + name);
    }
}
