package org.thioloom.chem.depiction;

import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.sketch.SkeletalFormula;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;

import java.util.Map;
import java.util.stream.Collectors;

/// One species, drawn, with its caption and what it shows in words.
record Plate(Group structure, Caption caption, String title, String description) {
    /// White around a picture.
    static final double MARGIN = 6;

    /// White between a structure and its caption.
    static final double GAP = 10;

    private static final double NARROWEST = 172;

    static Plate of(Species species) throws NotDrawable {
        SkeletalFormula formula = SkeletalFormula.of(species.cxsmiles(), species.highlighted());
        Group structure = formula.drawing();
        double width = Math.max(NARROWEST, structure.box().width());
        String title =
                species.caption().isEmpty() ? species.cxsmiles() : species.caption().getFirst();
        return new Plate(
                structure,
                Caption.of("a caption", species.caption(), width),
                title,
                species.cxsmiles() + highlighted(formula.highlighted()));
    }

    private static String highlighted(Map<String, Integer> groups) {
        return groups.isEmpty()
                ? ""
                : groups.entrySet().stream()
                        .map(group -> name(group.getKey()) + " (" + group.getValue() + ")")
                        .collect(Collectors.joining(", ", "; highlighted: ", ""));
    }

    private static String name(String key) {
        return FunctionalGroups.find(key).map(FunctionalGroup::name).orElse(key);
    }
}
