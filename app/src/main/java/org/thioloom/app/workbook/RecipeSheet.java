package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.PlacedPicture;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.RecipePage;
import org.thioloom.recipes.record.RecipePage.SpeciesLine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is being made: the reaction, the species, and the plan in numbers.
///
/// @param scheme of the record, being drawn
/// @param painted that scheme, which takes as long as two sheets, and needs none
record RecipeSheet(
        CompletableFuture<Optional<Picture>> scheme, CompletableFuture<PlacedPicture> painted)
        implements RecordSheet {
    private static final List<Double> WIDTHS = Collections.nCopies(6, 18.8);

    private static final double ROW_HEIGHT = 15;
    private static final double SCHEME_HEIGHT = 215;

    /// Begins to draw the scheme.
    static RecipeSheet of(BatchRecord record) {
        CompletableFuture<Optional<Picture>> scheme = CompletableFuture.supplyAsync(record::scheme);
        return new RecipeSheet(
                scheme,
                scheme.thenApplyAsync(
                        drawn -> PlacedPicture.of(drawn.orElseThrow(), WIDTHS, SCHEME_HEIGHT)));
    }

    @Override
    public String name() {
        return "1_Recipe";
    }

    @Override
    public String title() {
        return "Recipe";
    }

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Double> widths() {
        return WIDTHS;
    }

    @Override
    public void draw(Grid grid, BatchRecord record) {
        grid.across("What is being made: " + record.title(), Look.SUBTITLE)
                .slot(0)
                .called("Recipe_Title");
        RecipePage page = record.recipe();
        grid.across("Reaction: " + page.coupling(), Look.NOTE).slot(0).called("Recipe_Reaction");
        scheme.join().ifPresent(_ -> grid.picture(SCHEME_HEIGHT, painted));
        species(grid, page.species());
        grid.keepTogether(1);
        FactBlock facts = new FactBlock(grid);
        notes(grid, page.species());
        int first = grid.nextRow();
        record.sections().forEach(facts::draw);
        grid.columns("facts", first, FactBlock.KEYS);
        grid.hide(FactBlock.KIND);
    }

    private static void species(Grid grid, List<SpeciesLine> species) {
        grid.gap(5);
        grid.across("Species", Look.HEADING);
        Line head = grid.line(16);
        head.slot(0).text("Input", Look.HEAD);
        head.slot(1, 2).text("Substance", Look.HEAD);
        head.slot(3).text("MW / Mn, g/mol", Look.HEAD);
        head.slot(4).text("Groups a molecule", Look.HEAD);
        head.slot(5).text("Active, wt%", Look.HEAD);
        int first = grid.nextRow();
        for (SpeciesLine one : species) {
            species(grid.line(ROW_HEIGHT), one);
        }
        grid.columns(
                "species", first, List.of("input", "name", "", "molarMass", "groups", "active"));
    }

    private static void species(Line line, SpeciesLine one) {
        line.slot(0).named(one.input(), one.role(), Look.PLANNED);
        line.slot(1, 2)
                .text(
                        one.name() + (one.formula().isEmpty() ? "" : "\n" + one.formula()),
                        Look.PLANNED_SMALL);
        line.slot(3).text(molarMass(one) + "\n" + one.molarMassOf(), Look.PLANNED_SMALL_CENTRE);
        line.slot(4)
                .text(
                        one.groups().isEmpty()
                                ? "-"
                                : one.alive() == null
                                        ? one.groups()
                                        : one.groups() + "\n" + alive(one.alive()),
                        Look.PLANNED_SMALL_CENTRE);
        line.slot(5)
                .number(
                        one.active().value().doubleValue(),
                        Look.PLANNED_CENTRE,
                        one.activeStated() ? "0.0" : "0.0\"?\"");
    }

    private static String alive(Quantity<?> alive) {
        return alive + " of them there";
    }

    /// To the digits that atomic weights allow; as stated where nobody computed it.
    private static String molarMass(SpeciesLine one) {
        return one.formula().isEmpty()
                ? Rounding.shown(one.molarMass())
                : Rounding.toDecimals(one.molarMass().value(), 2);
    }

    private static void notes(Grid grid, List<SpeciesLine> species) {
        int first = grid.nextRow();
        grid.gap(5);
        grid.across("Amounts: what they follow from", Look.HEADING);
        int top = grid.nextRow();
        for (SpeciesLine one : species) {
            Line line = grid.line(ROW_HEIGHT);
            line.slot(0).verbatim(one.input(), Look.BESIDE);
            line.slot(1, 5)
                    .text(
                            Stream.of(one.basis(), one.note(), one.source())
                                    .filter(words -> !words.isEmpty())
                                    .collect(Collectors.joining("; ")),
                            Look.TEXT);
        }
        grid.columns("amounts", top, List.of("input", "basis"));
        grid.across("\"?\" marks what nobody stated.", Look.NOTE);
        grid.keepTogether(first);
    }
}
