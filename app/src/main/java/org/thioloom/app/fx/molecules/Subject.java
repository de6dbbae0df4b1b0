package org.thioloom.app.fx.molecules;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.depiction.Depictions;
import org.thioloom.chem.depiction.Species;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.recipes.molecule.BatchMolecule;
import org.thioloom.recipes.molecule.BatchMolecule.Piece;
import org.thioloom.recipes.molecule.BatchMolecule.Whole;
import org.thioloom.recipes.molecule.BatchMolecules;
import org.thioloom.recipes.record.BatchRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that the page of molecules can show.
public sealed interface Subject {
    String name();

    /// What it is there for: `node`.
    String part();

    /// How it is drawn.
    Answer<Picture> draw();

    /// A molecule, or a piece of the network.
    record Drawn(BatchMolecule molecule) implements Subject {
        @Override
        public String name() {
            return molecule.name();
        }

        @Override
        public String part() {
            return molecule.part();
        }

        @Override
        public Answer<Picture> draw() {
            return switch (molecule) {
                case Whole whole ->
                        Depictions.of(whole.structure(), whole.structure().groups().keySet());
                case Piece piece -> {
                    Species species = Species.fragment(piece.fragment().smiles());
                    yield Depictions.of(
                            piece.made() == null ? species : species.highlighting(piece.made()));
                }
            };
        }
    }

    /// The scheme of what is made.
    record Scheme(String name, Picture picture) implements Subject {
        @Override
        public String part() {
            return "scheme";
        }

        @Override
        public Answer<Picture> draw() {
            return new Answer.Found<>(picture);
        }
    }

    /// All of a plan, the scheme first.
    static Content<List<Subject>> of(Planned planned) {
        return Content.of(planned, record -> new Content.Shown<>(of(record)));
    }

    private static List<Subject> of(BatchRecord record) {
        List<Subject> subjects = new ArrayList<>();
        Optional<Picture> scheme = record.scheme();
        scheme.ifPresent(picture -> subjects.add(new Scheme("what is made", picture)));
        BatchMolecules.of(record.control()).forEach(m -> subjects.add(new Drawn(m)));
        return List.copyOf(subjects);
    }
}
