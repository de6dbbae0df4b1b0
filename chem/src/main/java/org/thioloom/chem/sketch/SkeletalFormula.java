package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.sketch.Sketch.Site;
import org.thioloom.chem.sketch.Sketch.Unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A structure as chemists draw it.
///
/// @param drawing about no particular place
/// @param highlighted how many groups of each key stand out
public record SkeletalFormula(Group drawing, Map<String, Integer> highlighted) {
    public SkeletalFormula {
        highlighted = Collections.unmodifiableMap(new LinkedHashMap<>(highlighted));
    }

    /// Draws a structure of at most 400 atoms besides hydrogen.
    ///
    /// @param cxsmiles an end that goes on is `*`; any number of repeat units may be marked
    /// @param groups keys of the functional groups that are to stand out
    public static SkeletalFormula of(String cxsmiles, List<String> groups) throws NotDrawable {
        Sketch sketch = SketchReader.read(cxsmiles, groups);
        Map<IAtom, AtomLabel> labels = AtomLabels.of(sketch.graph());
        List<Mark> bonds = BondLines.of(sketch.graph(), labels);
        List<Mark> brackets = new ArrayList<>();
        for (Unit unit : sketch.units()) {
            brackets.addAll(Brackets.of(unit, bonds, labels.values()));
        }
        List<Mark> layers = new ArrayList<>();
        layer(layers, "highlights", Highlights.of(sketch, labels));
        layer(layers, "bonds", bonds);
        layer(layers, "brackets", brackets);
        layer(layers, "labels", labels.values().stream().map(AtomLabel::mark).toList());
        Map<String, Integer> highlighted = new LinkedHashMap<>();
        for (Site site : sketch.sites()) {
            highlighted.merge(site.group(), 1, Integer::sum);
        }
        return new SkeletalFormula(new Group("structure", layers), highlighted);
    }

    private static void layer(List<Mark> layers, String name, List<Mark> marks) {
        if (!marks.isEmpty()) {
            layers.add(new Group(name, marks));
        }
    }
}
