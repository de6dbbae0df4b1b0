package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.record.CastingPage.CureLine;

/// Writes the casting of a plan as a page.
final class CastingPages {
    private CastingPages() {}

    /// Null for a plan that casts nothing.
    static @Nullable CastingPage of(ControlRecipe control) {
        Casting casting = control.casting();
        if (casting == null) {
            return null;
        }
        Casting.DryDisc dry = casting.dry();
        return new CastingPage(
                casting.discs() + casting.spares(),
                control.master()
                        .used(Equipment.Mould.class)
                        .map(Equipment.Mould::material)
                        .orElse(""),
                casting.perDiscVolume(),
                casting.perDiscMass(),
                casting.mouldDiameter(),
                dry.diameter(),
                dry.thickness(),
                dry.mass(),
                dry.density(),
                cure(control));
    }

    /// Without a least time there is nothing to hold an exposure against.
    private static @Nullable CureLine cure(ControlRecipe control) {
        Cure cure = control.cure();
        return cure == null || cure.floor() == null
                ? null
                : new CureLine(
                        control.master()
                                .used(Equipment.Lamp.class)
                                .map(Equipment.Lamp::id)
                                .orElse("lamp"),
                        cure.floor(),
                        cure.wavelength(),
                        cure.irradiance(),
                        cure.dose());
    }
}
