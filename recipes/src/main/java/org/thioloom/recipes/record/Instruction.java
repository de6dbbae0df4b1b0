package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Phase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills the amounts of a plan into the sentences of its procedure: `Weigh {node}` becomes `Weigh
/// 26.8 mg of node`.
final class Instruction {
    private final Map<String, String> amounts = new LinkedHashMap<>();

    Instruction(ControlRecipe control) {
        for (Material material : control.materials()) {
            boolean liquid = material.substance().isLiquid(control.master().formula().volumesAt());
            amounts.put(material.input().id(), amount(material, liquid));
        }
        Casting casting = control.casting();
        if (casting != null) {
            List<String> casts =
                    List.of(
                            shown(casting.perDiscVolume())
                                    + " ("
                                    + shown(casting.perDiscMass())
                                    + ")",
                            shown(casting.mouldDiameter()),
                            shown(casting.mouldDepth()));
            for (int i = 0; i < casts.size(); i++) {
                amounts.put(Phase.CASTING_AMOUNTS.get(i), casts.get(i));
            }
        }
    }

    String fill(String sentence) {
        String filled = sentence;
        for (Map.Entry<String, String> amount : amounts.entrySet()) {
            filled = filled.replace("{" + amount.getKey() + "}", amount.getValue());
        }
        return filled;
    }

    private static String amount(Material material, boolean liquid) {
        Material.Stock stock = material.addedAs();
        String name = material.input().id();
        if (stock != null) {
            return shown(stock.volume())
                    + " ("
                    + milligrams(stock.mass(), material)
                    + ") of the "
                    + name
                    + " stock, "
                    + shown(stock.concentration());
        }
        String mass = milligrams(material.mass(), material);
        @Nullable Quantity<?> volume = material.volume();
        return liquid && volume != null
                ? shown(volume) + " (" + mass + ") of " + name
                : mass + " of " + name;
    }

    private static String milligrams(Quantity<?> mass, Material material) {
        return Rounding.toDecimals(mass.value(), material.decimals()) + " mg";
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
