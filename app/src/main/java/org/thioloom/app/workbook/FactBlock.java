package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;

import java.util.List;

/// Facts under a heading, two abreast where they are short; six equal columns wide.
record FactBlock(Grid grid) {
    /// Under `facts`, column by column; the last says how a row is parted, and is hidden.
    static final List<String> KEYS = List.of("a", "b", "c", "d", "e", "f", "kind");

    static final int KIND = KEYS.size() - 1;

    private static final double HEIGHT = 13.5;
    private static final double GAP = 5;

    /// Longest words that stand two abreast.
    private static final int ABREAST = 36;

    void draw(Section section) {
        int first = grid.nextRow();
        kind(grid.line(GAP), "gap");
        kind(grid.across(section.heading(), Look.HEADING), "heading");
        List<Fact> facts = section.facts();
        if (facts.stream().anyMatch(FactBlock::isLong)) {
            for (Fact fact : facts) {
                Line line = grid.line(HEIGHT);
                fact(line, new Place(0, grid.columns()), fact);
                kind(line, "across " + kind(fact));
            }
        } else {
            abreast(facts);
        }
        grid.keepTogether(first);
    }

    private void abreast(List<Fact> facts) {
        int half = (facts.size() + 1) / 2;
        for (int i = 0; i < half; i++) {
            Line line = grid.line(HEIGHT);
            fact(line, new Place(0, 3), facts.get(i));
            String kind = kind(facts.get(i));
            if (half + i < facts.size()) {
                fact(line, new Place(3, 3), facts.get(half + i));
                kind += ", " + kind(facts.get(half + i));
            }
            kind(line, kind);
        }
    }

    private static void kind(Line line, String kind) {
        line.slot(KIND).verbatim(kind, Look.BESIDE);
    }

    private static String kind(Fact fact) {
        return fact instanceof Fact.Words ? "words" : "number";
    }

    private record Place(int column, int columns) {}

    private static boolean isLong(Fact fact) {
        return fact instanceof Fact.Words words && PlainWords.of(words.words()).length() > ABREAST;
    }

    private static void fact(Line line, Place place, Fact fact) {
        int column = place.column();
        int last = column + place.columns() - 1;
        line.slot(column).text(fact.label(), Look.BESIDE);
        switch (fact) {
            case Fact.Words words ->
                    line.slot(column + 1, last).text(PlainWords.of(words.words()), Look.TEXT);
            case Fact.Measure measure -> {
                line.slot(column + 1)
                        .number(
                                measure.quantity().value().doubleValue(),
                                Look.TEXT,
                                Styles.like(measure.quantity()));
                line.slot(column + 2, last).text(measure.remark(), Look.NOTE);
            }
        }
    }
}
