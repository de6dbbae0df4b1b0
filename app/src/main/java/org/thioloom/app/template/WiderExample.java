package org.thioloom.app.template;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.expectation.FtirPage.Result;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.record.ChecksPage;
import org.thioloom.recipes.record.ChecksPage.CheckLine;
import org.thioloom.recipes.record.ChecksPage.ElementLine;
import org.thioloom.recipes.record.RecipePage;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.StockLine;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.waste.WasteLine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A record with more rows in every table than its plan has, and rows of every kind there is, so
/// that the sheet drawn from it has room for other plans.
final class WiderExample {
    private static final int MATERIALS = 8;
    private static final int SPECIES = 12;
    private static final int STOCKS = 2;
    private static final int STEPS = 60;
    private static final int DISCS = 48;
    private static final int FACTS = 60;
    private static final int FINDINGS = 40;
    private static final int EQUIPMENT = 12;
    private static final int CHANGES = 8;
    private static final int CHECKS = 16;
    private static final int ELEMENTS = 12;
    private static final int WASTES = 14;
    private static final int BANDS = 48;
    private static final int WITNESSES = 12;
    private static final int RESULTS = 24;

    private WiderExample() {}

    static BatchRecord of(BatchRecord record) {
        return new BatchRecord(
                control(record.control()),
                record.forecasts(),
                padded(record.findings(), Rule.DECIMAL_COMMA.at("", "-", "-"), FINDINGS),
                sections(record.sections()),
                record.hazards(),
                record.cover(),
                weighing(record.weighing()),
                steps(record.steps()),
                recipe(record.recipe()),
                casting(record.casting()),
                checks(record.checks()),
                record.yield(),
                padded(record.wastes(), new WasteLine("", "", null), WASTES),
                record.ftir(),
                ftir(record.ftirPage()));
    }

    private static <T> List<T> padded(List<T> rows, T spare, int count) {
        List<T> all = new ArrayList<>(rows);
        all.addAll(Collections.nCopies(Math.max(0, count - rows.size()), spare));
        return all;
    }

    private static ControlRecipe control(ControlRecipe plan) {
        MasterRecipe master = plan.master();
        Header header = master.header();
        Header wider =
                new Header(
                        header.id(),
                        header.name(),
                        header.revision(),
                        header.source(),
                        padded(header.changes(), new Header.Change(0, "", ""), CHANGES),
                        header.hash());
        List<Equipment> equipment = new ArrayList<>(master.equipment());
        for (int i = equipment.size(); i < EQUIPMENT; i++) {
            equipment.add(new Equipment.Other("-" + i, "", ""));
        }
        return new ControlRecipe(
                new MasterRecipe(
                        wider,
                        master.formula(),
                        equipment,
                        master.procedure(),
                        master.checks(),
                        master.settings(),
                        master.catalogue()),
                plan.order(),
                plan.materials(),
                plan.stoichiometry(),
                plan.solution(),
                plan.casting(),
                plan.cure(),
                plan.supply(),
                plan.product(),
                plan.steps());
    }

    private static List<Section> sections(List<Section> sections) {
        Fact words = new Fact.Words("", "-");
        Fact number = new Fact.Measure("", Quantity.of("1", Units.GRAM), "");
        Fact many = new Fact.Words("", "-".repeat(40));
        List<Section> all = new ArrayList<>(sections);
        for (Fact left : List.of(words, number)) {
            all.add(new Section("-", List.of(left)));
            all.add(new Section("-", List.of(left, words)));
            all.add(new Section("-", List.of(left, number)));
        }
        all.add(new Section("-", List.of(many, number)));
        all.add(new Section("-", Collections.nCopies(2 * FACTS, words)));
        return all;
    }

    private static WeighingPage weighing(WeighingPage page) {
        StockLine stock =
                new StockLine(
                        "-",
                        Quantity.of("1", Units.GRAM),
                        "-",
                        Quantity.of("1", Units.GRAM),
                        "-",
                        Quantity.of("1", Units.MILLILITRE));
        return new WeighingPage(
                page.unit(),
                page.decimals(),
                page.window(),
                page.windowRule(),
                padded(page.lines(), page.lines().getLast(), MATERIALS),
                padded(page.stocks(), stock, STOCKS),
                page.firstGroup(),
                page.secondGroup(),
                page.ratio(),
                page.ratioLow(),
                page.ratioHigh(),
                page.ratioUncertainty(),
                page.totals());
    }

    private static List<StepLine> steps(List<StepLine> steps) {
        List<StepLine> all = new ArrayList<>(steps);
        StepLine last = steps.getLast();
        for (int i = 0; i < STEPS; i++) {
            all.add(
                    new StepLine(
                            last.number(),
                            "-",
                            "-",
                            1,
                            1,
                            "-",
                            "-",
                            List.of(),
                            List.of("-"),
                            true,
                            null,
                            null,
                            false,
                            null,
                            1.0,
                            null));
        }
        return all;
    }

    private static RecipePage recipe(RecipePage page) {
        return new RecipePage(
                page.coupling(), padded(page.species(), page.species().getLast(), SPECIES));
    }

    private static @org.jspecify.annotations.Nullable CastingPage casting(
            @org.jspecify.annotations.Nullable CastingPage page) {
        return page == null
                ? null
                : new CastingPage(
                        Math.max(DISCS, page.discs()),
                        page.mouldMaterial(),
                        page.perDisc(),
                        page.perDiscMass(),
                        page.mould(),
                        page.dryDiameter(),
                        page.dryThickness(),
                        page.dryMass(),
                        page.dryDensity(),
                        page.cure());
    }

    private static FtirPage ftir(FtirPage page) {
        return page.rows().isEmpty()
                ? page
                : new FtirPage(
                        page.columns(),
                        padded(page.rows(), page.rows().getLast(), BANDS),
                        page.witnesses().isEmpty()
                                ? List.of()
                                : padded(page.witnesses(), page.witnesses().getLast(), WITNESSES),
                        padded(page.results(), new Result("-", "-", "-"), RESULTS),
                        page.standards());
    }

    private static ChecksPage checks(ChecksPage page) {
        return new ChecksPage(
                padded(page.checks(), new CheckLine("", "", "", "", null, null, ""), CHECKS),
                padded(page.elements(), new ElementLine("-", 0), ELEMENTS),
                page.elementsNote());
    }
}
