package org.thioloom.chem.depiction;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of text about a middle, broken where they are too wide.
///
/// @param lines as they are set
record Caption(List<String> lines) {
    private static final Lettering LETTERS = new Lettering(12);
    private static final double LEADING = 15;

    /// @param what these lines are: `a caption`
    static Caption of(String what, List<String> typed, double width) throws NotDrawable {
        List<String> lines = new ArrayList<>();
        for (String line : typed) {
            Lettering.check(line, what);
            lines.addAll(broken(line, width));
        }
        return new Caption(lines);
    }

    double width() {
        return lines.stream().mapToDouble(LETTERS::width).max().orElse(0);
    }

    double height() {
        return lines.isEmpty() ? 0 : LETTERS.capitals() + (lines.size() - 1) * LEADING;
    }

    /// The lines from `top` downwards.
    Optional<Group> draw(String name, double centre, double top) {
        List<Mark> marks = new ArrayList<>();
        double baseline = top + LETTERS.capitals();
        for (String line : lines) {
            if (!line.isBlank()) {
                marks.add(LETTERS.centred(line, centre, baseline, Colour.INK));
            }
            baseline += LEADING;
        }
        return marks.isEmpty() ? Optional.empty() : Optional.of(new Group(name, marks));
    }

    /// Broken behind blanks and hyphens.
    private static List<String> broken(String line, double width) {
        List<String> lines = new ArrayList<>();
        String current = "";
        for (String word : line.split("(?<=[ -])", -1)) {
            if (!current.isEmpty() && LETTERS.width((current + word).strip()) > width) {
                lines.add(current.strip());
                current = "";
            }
            current += word;
        }
        lines.add(current.strip());
        return lines;
    }
}
