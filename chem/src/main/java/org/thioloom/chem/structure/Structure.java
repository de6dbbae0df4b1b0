package org.thioloom.chem.structure;

import java.util.Map;

/// What a substance is made of, as far as stoichiometry asks.
public sealed interface Structure permits Molecule, Polymer {

    /// As it was given, without blanks around it.
    String smiles();

    /// How many there are of each functional group, by key, in the order of [FunctionalGroups];
    /// those it has not are left out. In a polymer, the end groups: what lies outside the repeat
    /// unit.
    Map<String, Integer> groups();

    /// How many groups of this key [#groups] has, which may be none.
    default int count(String groupKey) {
        return groups().getOrDefault(groupKey, 0);
    }
}
