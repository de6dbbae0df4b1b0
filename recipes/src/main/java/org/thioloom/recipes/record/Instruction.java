package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills the amounts of a plan into the sentences of its procedure: `Weigh {node}` becomes `Weigh
/// 26.8 mg of node`.
final class Instruction {
    private final Map<String, String> amounts = new LinkedHashMap<>();

    Instruction(ControlRecipe control, WeighingPage page) {
        for (Material material : control.materials()) {
            page.lines().stream()
                    .filter(line -> line.input().equals(material.input().id()))
                    .forEach(line -> amounts.put(line.input(), amount(line, material, page)));
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

    private static String amount(Line line, Material material, WeighingPage page) {
        Material.Stock stock = material.addedAs();
        String mass =
                Rounding.toDecimals(line.target().value(), line.decimals()) + " " + page.unit();
        String dispensed = line.volume() == null ? mass : shown(line.volume()) + " (" + mass + ")";
        return stock == null
                ? dispensed + " of " + line.input()
                : dispensed + " of the " + line.input() + " stock, " + shown(stock.concentration());
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
