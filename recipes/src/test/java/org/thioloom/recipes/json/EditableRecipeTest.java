package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.Map;

class EditableRecipeTest {
    @Test
    void standsAloneWithTheSamePlan() {
        String text = ShippedTemplates.text("anp-c-2.0k").orElseThrow();
        EditableRecipe child = new EditableRecipe(text, ShippedTemplates.reader(), Map.of());
        EditableRecipe alone =
                new EditableRecipe(child.alone(), ShippedTemplates.reader(), Map.of());
        MasterRecipe with = recipe(child);
        MasterRecipe without = recipe(alone);
        assertEquals(with.formula(), without.formula());
        assertEquals(with.procedure(), without.procedure());
        assertEquals(with.header().name(), without.header().name());
    }

    @Test
    void asksAtThePlacesOfItsParent() {
        String text = ShippedTemplates.text("anp-c-2.0k").orElseThrow();
        EditableRecipe child = new EditableRecipe(text, ShippedTemplates.reader(), Map.of());
        EditableRecipe.Question wavelength = child.asked().get(1);
        assertEquals("wavelength", wavelength.name());
        assertEquals("/equipment/3/wavelength", wavelength.pointer());
        assertEquals("365 nm; the paper does not say", wavelength.suggestion());
        assertEquals("1 to 5 kPa", child.asked().get(3).suggestion());
    }

    private static MasterRecipe recipe(EditableRecipe file) {
        return switch (file.read()) {
            case Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _) -> recipe;
            case Outcome.Refused<MasterRecipe>(var findings) ->
                    throw new AssertionError(findings.toString());
        };
    }
}
