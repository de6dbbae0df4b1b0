package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the formula: what goes in, what it is counted in, what comes out.
final class FormulaReader {
    private static final String[] INPUT_FIELDS = {
        "id", "role", "substance", "molarMass", "density", "amount", "source", "note"
    };

    private FormulaReader() {}

    static Optional<Formula> read(Cursor here) {
        if (here.isMissing()) {
            return here.refuse(Rule.FIELD_MISSING, "formula", "{ … }");
        }
        if (!here.isObject("reaction", "volumesAt", "conversion", "inputs", "outputs")) {
            return Optional.empty();
        }
        Optional<Coupling> coupling = coupling(here);
        var volumesAt = Quantities.any(Units.TEMPERATURE).read(here.in("volumesAt"));
        var conversion = conversion(here);
        List<Cursor> places = here.elements("inputs", "[ … ]");
        List<Input> inputs =
                places.stream().map(FormulaReader::input).flatMap(Optional::stream).toList();
        checkNames(places, inputs);
        List<String> ids = inputs.stream().map(Input::id).toList();
        Optional<Output> output = output(here, ids);
        return coupling.isEmpty() || volumesAt.isEmpty() || output.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Formula(
                                coupling.get(), inputs, output.get(), volumesAt.get(), conversion));
    }

    private static @Nullable Quantity<AmountFraction> conversion(Cursor here) {
        var conversion = Quantities.positive(Units.AMOUNT_FRACTION).readIfAny(here, "conversion");
        if (conversion != null && conversion.in(Units.PERCENT_BY_AMOUNT) > 100) {
            here.in("conversion")
                    .refuse(Rule.OUT_OF_RANGE, "conversion", conversion, 0, "100 mol%");
        }
        return conversion;
    }

    private static Optional<Coupling> coupling(Cursor here) {
        String[] known = Couplings.all().stream().map(Coupling::key).toArray(String[]::new);
        return here.word("reaction", known).flatMap(Couplings::find);
    }

    private static Optional<Input> input(Cursor here) {
        if (!here.isObject(INPUT_FIELDS)) {
            return Optional.empty();
        }
        Optional<String> id = here.text("id", "node");
        Optional<Role> role = role(here);
        var substance = SubstanceReader.read(here.in("substance"));
        var molarMass = Quantities.positive(Units.MOLAR_MASS).entryIfAny(here, "molarMass");
        var density = Quantities.positive(Units.DENSITY).readIfAny(here, "density");
        Optional<Basis> basis = AmountReader.read(here);
        @Nullable String source = here.source();
        @Nullable String note = here.textIfAny("note");
        return id.isEmpty() || role.isEmpty() || substance.isEmpty() || basis.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Input(
                                id.get(),
                                role.get(),
                                substance.get(),
                                molarMass,
                                density,
                                basis.get(),
                                source,
                                note,
                                here.pointer()));
    }

    private static Optional<Role> role(Cursor here) {
        List<Role> roles = List.of(Role.values());
        return here.word("role", roles.stream().map(Role::word).toArray(String[]::new))
                .flatMap(word -> roles.stream().filter(r -> r.word().equals(word)).findFirst());
    }

    /// Ids once each, and nobody named who is not there. The ids are taken from the file itself, so
    /// that an input with another fault is not called unknown as well.
    private static void checkNames(List<Cursor> places, List<Input> inputs) {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Cursor place : places) {
            String id = place.node().path("id").asString("");
            ids.add(id);
            if (!seen.add(id)) {
                place.in("id").refuse(Rule.ID_REPEATED, id);
            }
        }
        for (Input input : inputs) {
            Cursor amount = places.get(ids.indexOf(input.id())).in("amount");
            checkBasis(amount, input, ids);
            checkMolarMass(places.get(ids.indexOf(input.id())), input);
        }
    }

    private static void checkMolarMass(Cursor place, Input input) {
        if (input.molarMass() != null
                && input.substance().value().map(Substance::structure).orElse(null)
                        instanceof Molecule molecule) {
            place.in("molarMass").refuse(Rule.MOLAR_MASS_FIXED, input.id(), molecule.molarMass());
        }
    }

    private static void checkBasis(Cursor amount, Input input, List<String> ids) {
        if (input.basis() instanceof Basis.Dilution(String of, var _)) {
            known(amount.in("of"), of, ids);
        }
        if (!(input.basis() instanceof Basis.Fraction fraction)) {
            return;
        }
        fraction.of().forEach(id -> known(amount.in("of"), id, ids));
        fraction.in().forEach(id -> known(amount.in("in"), id, ids));
        boolean among = fraction.in().contains(input.id());
        if (among == fraction.outside()) {
            amount.refuse(
                    Rule.FRACTION_BASIS_UNCLEAR,
                    input.id(),
                    among ? "among" : "not among",
                    among
                            ? "leave \"outside\" out, or take " + input.id() + " out of \"in\""
                            : "write \"outside\": true, or add " + input.id() + " to \"in\"");
        }
    }

    private static void known(Cursor here, String id, List<String> ids) {
        if (!ids.contains(id)) {
            here.refuse(Rule.INPUT_UNKNOWN, id, String.join(", ", ids));
        }
    }

    private static Optional<Output> output(Cursor formula, List<String> inputs) {
        List<Cursor> outputs = formula.elements("outputs", "[ {\"id\": …, \"form\": \"disc\"} ]");
        if (outputs.size() != 1) {
            return formula.in("outputs")
                    .refuse(
                            Rule.WRONG_TYPE,
                            "outputs",
                            "a list of one",
                            "the one product that is planned");
        }
        Cursor here = outputs.getFirst();
        if (!here.node().isObject()) {
            return here.refuse(Rule.WRONG_TYPE, "output", "an object", "{\"id\": …, \"form\": …}");
        }
        return here.word("form", "disc", "product", "powder")
                .flatMap(form ->
                        switch (form) {
                            case "disc" -> discs(here);
                            case "powder" -> powder(here, inputs);
                            default -> product(here, inputs);
                        });
    }

    private static Optional<Output> discs(Cursor here) {
        here.isObject(
                "id",
                "form",
                "thickness",
                "thickest",
                "density",
                "overage",
                "deadVolume",
                "source",
                "note");
        here.source();
        here.textIfAny("note");
        Optional<String> id = here.text("id", "membrane");
        var thickness = Quantities.positive(Units.LENGTH).entry(here.in("thickness"));
        var density = Quantities.positive(Units.DENSITY).readIfAny(here, "density");
        var overage = overage(here.in("overage"));
        var dead = Quantities.any(Units.VOLUME).read(here.in("deadVolume"));
        var thickest = Quantities.positive(Units.LENGTH).readIfAny(here, "thickest");
        return id.isEmpty() || thickness.isEmpty() || overage.isEmpty() || dead.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Output.Discs(
                                id.get(),
                                thickness.get(),
                                density,
                                overage.get(),
                                dead.get(),
                                thickest));
    }

    private static Optional<Output.Overage> overage(Cursor here) {
        String unit = here.node().path("unit").asString("");
        boolean volume = Units.VOLUME.find(unit).or(() -> Units.VOLUME.findAlias(unit)).isPresent();
        return volume
                ? Quantities.any(Units.VOLUME).read(here).map(Output.Overage.Extra::new)
                : Quantities.any(Units.VOLUME_FRACTION).read(here).map(Output.Overage.Share::new);
    }

    private static Optional<Substance> molecule(Cursor here, Substance substance) {
        return substance.structure() instanceof Molecule
                ? Optional.of(substance)
                : here.refuse(
                        Rule.WRONG_TYPE,
                        substance.name(),
                        "a molecule of one formula",
                        "a substance without a repeat unit");
    }

    private static Optional<Output> powder(Cursor here, List<String> inputs) {
        here.isObject("id", "form", "from", "source", "note");
        here.source();
        here.textIfAny("note");
        Optional<String> id = here.text("id", "network");
        Optional<String> from = here.text("from", "node");
        from.ifPresent(input -> known(here.in("from"), input, inputs));
        return id.flatMap(i -> from.map(f -> new Output.Powder(i, f)));
    }

    private static Optional<Output> product(Cursor here, List<String> inputs) {
        here.isObject("id", "form", "substance", "from", "source", "note");
        here.source();
        here.textIfAny("note");
        Optional<String> id = here.text("id", "node");
        Optional<String> from = here.text("from", "chloride");
        from.ifPresent(input -> known(here.in("from"), input, inputs));
        var substance =
                SubstanceReader.stated(here.in("substance"))
                        .flatMap(s -> molecule(here.in("substance"), s));
        return id.flatMap(i -> from.flatMap(f -> substance.map(s -> new Output.Product(i, s, f))));
    }
}
