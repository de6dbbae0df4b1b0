package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;

import java.util.List;

/// One action of the procedure.
///
/// @param name short: `illuminate`, `soak`
/// @param instruction the sentence on paper, verb first, with amounts to fill in: `Weigh {node}`
/// @param with equipment it uses; null for none named
/// @param material key of the substance it uses beside the inputs, a wash solvent; null for none
/// @param settings set points and limits besides duration and volume, in print order
/// @param volume of the material, and of what; null for none
/// @param duration null when the action takes what it takes
/// @param until what ends it, in words; null for none
/// @param critical whether a second person checks it
public record Phase(
        String name,
        String instruction,
        @Nullable String with,
        @Nullable String material,
        List<Setting> settings,
        @Nullable Portion volume,
        @Nullable Entry<Limits<Time>> duration,
        @Nullable String until,
        boolean critical,
        @Nullable String source,
        String pointer) {

    /// What an instruction may have filled in besides the inputs by their ids, in braces.
    public static final List<String> CASTING_AMOUNTS =
            List.of("disc.volume", "mould.diameter", "mould.depth");

    public Phase {
        settings = List.copyOf(settings);
    }

    /// A volume of wash or rinse.
    ///
    /// @param perDisc whether it is for each disc; else for the whole batch
    public record Portion(Entry<Quantity<Volume>> volume, boolean perDisc) {}

    /// A named set point: temperature, pressure, volume.
    public record Setting(String name, Entry<? extends Limits<?>> limits) {}
}
