package org.thioloom.app.fx.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.app.fx.entry.FormItem;
import org.thioloom.app.fx.entry.FormItem.Field;
import org.thioloom.app.fx.plan.BottleFields.Property;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.lot.LotHazards;
import org.thioloom.recipes.master.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that a bottle may state beside what stands in its row of the table.
record BottleItems(BottleFields bottle) {
    private static final Pattern SOLVATE =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)(?:\\s*[x\\u00d7*\\u00b7]\\s*|\\s+)(\\S.*)");

    /// The lines, in the order of a certificate: what it is, what it weighs, what to take care of.
    List<FormItem> all() {
        List<FormItem> items = new ArrayList<>(List.of(solvate(), volatiles()));
        if (bottle.input().molarMass() == null) {
            items.add(
                    bottle.quantity(
                            new Property<>(
                                    "molarMass",
                                    "Molar mass",
                                    Units.MOLAR_MASS,
                                    "g/mol",
                                    Lot::molarMass),
                            "Of this lot. Empty: as its structure says."));
        }
        items.add(method());
        Role role = bottle.input().role();
        if (role == Role.NODE || role == Role.LINKER) {
            items.add(
                    bottle.quantity(
                            new Property<>(
                                    "content", "Titrated", Units.CONTENT, "mmol/g", Lot::content),
                            "Reactive groups per mass, as a titration finds them; it goes before"
                                    + " alive."));
        }
        items.add(
                bottle.quantity(
                        new Property<>("density", "Density", Units.DENSITY, "g/mL", Lot::density),
                        "Of this lot. Empty: the recipe's, or as on file."));
        items.add(
                bottle.quantity(
                        new Property<>("available", "Left", Units.MASS, "mg", Lot::available),
                        "How much the bottle still holds; no plan takes more. At hand goes before"
                                + " it."));
        items.addAll(List.of(expires(), hazards(), note()));
        return items;
    }

    private Field solvate() {
        return bottle.words(
                bottle.caption(
                        "Solvate",
                        "solvate",
                        "Solvent bound to the salt, molecules to a formula unit, as 3 dme; one that is"
                                + " not on file with its SMILES, as 1 crown = C1COCCOCCOCCO1."),
                lot -> words(lot.solvate()),
                this::readSolvate);
    }

    private static @Nullable String words(Lot.@Nullable Solvate solvate) {
        return solvate == null
                ? null
                : BigDecimal.valueOf(solvate.perMolecule()).stripTrailingZeros().toPlainString()
                        + " "
                        + solvate.substance().key();
    }

    private Answer<Edit> readSolvate(String typed) {
        Matcher parts = SOLVATE.matcher(typed);
        if (!parts.matches()) {
            return new Refused<>(
                    "this does not say how many molecules of which solvent",
                    "write it as in 3 dme, to one formula unit of the salt");
        }
        BigDecimal count = new BigDecimal(parts.group(1).replace(',', '.'));
        return bottle.edit(
                bottle.name("solvate") + " " + typed,
                lots -> lots.withSolvate(bottle.input().id(), parts.group(2), count));
    }

    private Field volatiles() {
        return bottle.quantity(
                new Property<>(
                        "volatiles", "Volatiles", Units.MASS_FRACTION, "wt%", Lot::volatiles),
                "Mass fraction that leaves on drying: water, solvent. Empty: the solvate's share; all"
                        + " else counts as solids.");
    }

    private Field method() {
        return bottle.words(
                bottle.caption(
                        "Mn found by",
                        "molarMassMethod",
                        "How the molar mass was found: nmr, gpc, titration, maldi or label. Empty: a"
                                + " label, which is doubted."),
                Lot::molarMassMethod,
                typed ->
                        bottle.edit(
                                bottle.name("Mn found by") + " " + typed,
                                lots ->
                                        lots.with(
                                                bottle.input().id(),
                                                "molarMassMethod",
                                                typed.toLowerCase(Locale.ROOT))));
    }

    private Field expires() {
        return bottle.words(
                bottle.caption(
                        "Expires",
                        "expires",
                        "The day after which its use needs a reason, as 2027-01-31; held against the"
                                + " day on which work begins."),
                Lot::expires);
    }

    private Field hazards() {
        return bottle.words(
                bottle.caption(
                        "Hazards",
                        "hazards",
                        "What its data sheet says: codes, who says so, date of revision, as danger"
                                + " H225 H319; Merck; 2026-01-15. None lists: none; Merck;"
                                + " 2026-01-15. Empty: as on file."),
                lot -> words(lot.hazards()),
                typed ->
                        LotHazards.read(typed)
                                .then(said ->
                                        bottle.edit(
                                                bottle.name("hazards"),
                                                lots ->
                                                        lots.withHazards(
                                                                bottle.input().id(), said))));
    }

    private static @Nullable String words(@Nullable Hazards hazards) {
        return hazards == null ? null : LotHazards.words(hazards);
    }

    private Field note() {
        Field plain =
                bottle.words(bottle.caption("Note", "note", "A remark for yourself."), _ -> null);
        return new Field(
                plain.caption(),
                sight -> {
                    String note =
                            new EditableLots(sight.document().source().lots())
                                    .text(bottle.input().id(), "note");
                    return note.isEmpty() ? Shown.empty() : Shown.typed(note);
                },
                plain.read());
    }
}
