package org.thioloom.recipes.opening;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.forecast.Forecasts;
import org.thioloom.recipes.json.CatalogueReader;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.LotReader;
import org.thioloom.recipes.json.RecipeReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.measured.DiscTable;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A batch whose texts have been read: a recipe, an order, lots, and what lies beside them.
///
/// @param recipe under the order's light
/// @param findings of reading all of it
public record OpenedBatch(
        BatchSource source, Outcome<MasterRecipe> recipe, List<Lot> lots, List<Finding> findings) {

    /// Where findings of measured discs stand.
    public static final String DISCS = "/order/calibration";

    public OpenedBatch {
        lots = List.copyOf(lots);
        findings = List.copyOf(findings);
    }

    /// Reads the texts.
    public static OpenedBatch of(BatchSource source) {
        return of(source, List.of());
    }

    /// The same with what has been said of the order already.
    public static OpenedBatch of(BatchSource source, List<Finding> remarks) {
        Outcome<Catalogue> catalogue = catalogue(source.beside().catalogue());
        Outcome<MasterRecipe> recipe = recipe(source, catalogue);
        List<Finding> findings = new ArrayList<>(remarks);
        findings.addAll(recipe.findings());
        List<Lot> lots =
                catalogue instanceof Outcome.Accepted<Catalogue>(Catalogue known, var _)
                        ? lots(source.lots(), known, findings)
                        : List.of();
        return new OpenedBatch(source, under(source.beside().light(), recipe), lots, findings);
    }

    private static Outcome<Catalogue> catalogue(@Nullable String text) {
        return text == null
                ? new Outcome.Accepted<>(Substances.catalogue(), List.of())
                : CatalogueReader.read(text);
    }

    /// Refused for the sake of the catalogue alone where that is at fault.
    private static Outcome<MasterRecipe> recipe(BatchSource source, Outcome<Catalogue> catalogue) {
        return switch (catalogue) {
            case Outcome.Refused<Catalogue>(var faults) -> new Outcome.Refused<>(faults);
            case Outcome.Accepted<Catalogue>(Catalogue known, var remarks) ->
                    after(remarks, reader(source, known).read(source.recipe(), source.settings()));
        };
    }

    /// The recipe as a file to be changed, its substances by the names of the catalogue.
    public EditableRecipe editable() {
        Catalogue names =
                catalogue(source.beside().catalogue())
                                instanceof Outcome.Accepted<Catalogue>(Catalogue own, var _)
                        ? own
                        : Substances.catalogue();
        return new EditableRecipe(source.recipe(), reader(source, names), source.settings());
    }

    private static RecipeReader reader(BatchSource source, Catalogue catalogue) {
        BatchSource.Parent parent = source.parent();
        List<String> known = new ArrayList<>(ShippedTemplates.ids());
        known.add("a file ID.json beside this one");
        return new RecipeReader(
                id ->
                        parent != null && parent.id().equals(id)
                                ? Optional.of(parent.text())
                                : Optional.empty(),
                known,
                catalogue);
    }

    private static List<Lot> lots(List<String> texts, Catalogue known, List<Finding> findings) {
        List<Lot> lots = new ArrayList<>();
        for (String text : texts) {
            Outcome<List<Lot>> read = LotReader.read(text, known);
            findings.addAll(read.findings());
            if (read instanceof Outcome.Accepted<List<Lot>>(List<Lot> more, var _)) {
                lots.addAll(more);
            }
        }
        return lots;
    }

    private static Outcome<MasterRecipe> under(
            @Nullable Light light, Outcome<MasterRecipe> recipe) {
        return light != null
                        && recipe
                                instanceof
                                Outcome.Accepted<MasterRecipe>(MasterRecipe master, var said)
                ? new Outcome.Accepted<>(light.on(master), said)
                : recipe;
    }

    /// The same batch under the light of a lamp.
    public OpenedBatch under(Light light) {
        return new OpenedBatch(source.under(light), under(light, recipe), lots, findings);
    }

    /// The same batch beside discs that were measured.
    public OpenedBatch besideDiscs(String table) {
        return new OpenedBatch(source.besideDiscs(table), recipe, lots, findings);
    }

    /// The same batch by another order.
    public OpenedBatch by(Order order) {
        return new OpenedBatch(source.by(order), recipe, lots, findings);
    }

    /// The batch planned; refused when anything that was read has an error. Carries every finding
    /// of reading and of planning.
    public Outcome<ControlRecipe> plan() {
        if (!(recipe instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe master, var _))
                || Finding.anyError(findings)) {
            return new Outcome.Refused<>(findings);
        }
        return after(findings, Planner.plan(master, source.order(), lots));
    }

    /// The record of the plan, the discs that lie beside it told in it; refused when those cannot
    /// be read either. The record holds every finding, the gravest first.
    public Outcome<BatchRecord> record() {
        Outcome<ControlRecipe> plan = plan();
        String table = source.beside().discs();
        Optional<Outcome<Calibration>> discs = Optional.ofNullable(table).map(DiscTable::read);
        List<Finding> all = new ArrayList<>(plan.findings());
        discs.ifPresent(d -> d.findings().forEach(finding -> all.add(finding.below(DISCS))));
        List<Finding> sorted = Finding.gravestFirst(all);
        if (!(plan instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe made, var _))
                || Finding.anyError(all)) {
            return new Outcome.Refused<>(sorted);
        }
        Forecasts forecasts = Forecasts.of(made);
        Forecasts beside =
                discs.isPresent()
                                && discs.get()
                                        instanceof
                                        Outcome.Accepted<Calibration>(Calibration line, var _)
                        ? forecasts.beside(made, line)
                        : forecasts;
        return new Outcome.Accepted<>(BatchRecord.of(made, beside, sorted), sorted);
    }

    private static <T> Outcome<T> after(List<Finding> before, Outcome<T> outcome) {
        List<Finding> all = new ArrayList<>(before);
        all.addAll(outcome.findings());
        return switch (outcome) {
            case Outcome.Accepted<T>(T value, var _) -> new Outcome.Accepted<>(value, all);
            case Outcome.Refused<T> _ -> new Outcome.Refused<>(all);
        };
    }
}
