package org.thioloom.chem.depiction;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Box;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Draws structures, pieces of networks, and reaction schemes.
public final class Depictions {
    private Depictions() {}

    /// A molecule, a salt or a polymer.
    public static Answer<Picture> of(Structure structure) {
        return of(Species.of(structure));
    }

    /// The same with functional groups standing out.
    ///
    /// @param highlighted keys of groups; those it has not are passed over
    public static Answer<Picture> of(Structure structure, Collection<String> highlighted) {
        return of(Species.of(structure).highlighting(highlighted.toArray(String[]::new)));
    }

    /// A piece of a network, its open ends written `*`.
    public static Answer<Picture> fragment(String cxsmiles) {
        return of(Species.fragment(cxsmiles));
    }

    /// One species with its caption.
    public static Answer<Picture> of(Species species) {
        try {
            Plate plate = Plate.of(species);
            List<Mark> marks = new ArrayList<>();
            marks.add(plate.structure());
            Box box = plate.structure().box();
            plate.caption()
                    .draw("caption", box.centreX(), box.bottom() + Plate.GAP)
                    .ifPresent(marks::add);
            return new Found<>(
                    new Picture(
                            new Group("species", marks),
                            Plate.MARGIN,
                            plate.title(),
                            plate.description()));
        } catch (NotDrawable e) {
            return new Refused<>(e.sentence(), e.remedy());
        }
    }

    /// A reaction, from left to right; it goes on in further rows where it is wider than a page.
    public static Answer<Picture> scheme(Scheme scheme) {
        try {
            return new Found<>(SchemeDrawing.of(scheme));
        } catch (NotDrawable e) {
            return new Refused<>(e.sentence(), e.remedy());
        }
    }
}
