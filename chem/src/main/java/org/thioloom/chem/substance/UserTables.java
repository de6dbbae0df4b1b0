package org.thioloom.chem.substance;

/// What a user knows of substances, as the text of tables like those that ship: cells with a tab
/// between them, under a line that names the columns and may begin with `#`. Only the first columns
/// of each are needed.
///
/// @param substances `key`, then `name` and `smiles` when it is new, then any of `synonyms`, `cas`,
///   `formula`, `confidence`, `source`
/// @param densities `substance`, `density_g/mL`, then any other column of `densities.tsv`
/// @param properties `substance`, `property`, `value`, then any other column of `properties.tsv`
public record UserTables(String substances, String densities, String properties) {

    /// Substances alone.
    public static UserTables ofSubstances(String text) {
        return new UserTables(text, "", "");
    }
}
