package org.thioloom.app.sheet;

import static org.thioloom.app.sheet.Look.Trait.BOLD;
import static org.thioloom.app.sheet.Look.Trait.BOX;
import static org.thioloom.app.sheet.Look.Trait.CENTRE;
import static org.thioloom.app.sheet.Look.Trait.GREY;
import static org.thioloom.app.sheet.Look.Trait.ITALIC;
import static org.thioloom.app.sheet.Look.Trait.OPEN;
import static org.thioloom.app.sheet.Look.Trait.RIGHT;
import static org.thioloom.app.sheet.Look.Trait.RULE;
import static org.thioloom.app.sheet.Look.Trait.TOP;
import static org.thioloom.app.sheet.Look.Trait.TURNED;

import java.util.Set;

/// What a cell is for, and so how it looks: grey is where to write, italics is what the sheet
/// computes, and the rest is the plan.
public enum Look {
    TITLE(18, BOLD),
    SUBTITLE(12, BOLD),
    HEADING(11, BOLD, RULE),
    HEAD(9, BOLD, BOX, CENTRE),
    /// Reads upwards, over a narrow column.
    HEAD_TURNED(8, BOLD, BOX, CENTRE, TURNED),
    LABEL(10, BOLD),
    LABEL_RIGHT(10, BOLD, RIGHT),
    LABEL_BOX(10, BOLD, BOX),
    LABEL_SMALL(8, BOLD, BOX),
    TEXT(10),
    TEXT_TOP(10, TOP),
    NOTE(9, ITALIC),
    PLANNED(10, BOX),
    PLANNED_SMALL(9, BOX),
    PLANNED_CENTRE(10, BOX, CENTRE),
    PLANNED_TINY(7, BOX, CENTRE),
    PLANNED_FINE(8, BOX),
    PLANNED_FINE_CENTRE(8, BOX, CENTRE),
    PLANNED_SMALL_CENTRE(9, BOX, CENTRE),
    PLANNED_NUMBER(10, BOX, RIGHT),
    TARGET(11, BOLD, BOX, RIGHT),
    FORMULA(10, ITALIC, BOX, RIGHT),
    FORMULA_CENTRE(10, ITALIC, BOX, CENTRE),
    LIVE(11, BOLD, ITALIC, BOX, RIGHT),
    VERDICT(9, BOLD, ITALIC, BOX, CENTRE),
    ENTRY(10, GREY, BOX, OPEN),
    ENTRY_CENTRE(10, GREY, BOX, OPEN, CENTRE),
    /// What a program may write for a person, in words.
    ENTRY_FINE(8, GREY, BOX, OPEN, CENTRE),
    ENTRY_NUMBER(11, GREY, BOX, OPEN, RIGHT),
    SIGNATURE(10, GREY, BOX, OPEN, CENTRE),
    BESIDE(9),
    /// On a label, where there is little room.
    STICKER(7, TOP),
    STICKER_LINE(7);

    private final int size;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
    private final Set<Trait> traits;

    Look(int size, Trait... traits) {
        this.size = size;
        this.traits = Set.of(traits);
    }

    /// Height of its letters. `[pt]`
    public int size() {
        return size;
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public enum Trait {
        BOLD,
        ITALIC,
        /// Thin lines all round.
        BOX,
        /// A thin line below.
        RULE,
        /// Grey ground.
        GREY,
        /// Not locked when the sheet is protected.
        OPEN,
        CENTRE,
        RIGHT,
        /// Stands at the top of its row; all others in the middle.
        TOP,
        /// Upwards.
        TURNED
    }
}
