package org.thioloom.recipes.label;

import org.thioloom.recipes.control.ControlRecipe;

import java.util.ArrayList;
import java.util.List;

/// What tells one batch from all others, in plain words, for a code beside which the same words
/// stand.
///
/// @param batch its number; empty where it is written by hand
public record BatchMark(String batch, ControlRecipe plan) {
    private static final int DIGITS = 8;
    private static final int LONGEST_ID = 40;

    /// In one line: `batch B-17; anp-c-2.0k rev 1; d517c89e; 2026-11-23`, number, recipe, hash,
    /// day. What nobody stated is left out.
    public String line() {
        return String.join("; ", parts());
    }

    /// The same in its parts.
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (!batch.isEmpty()) {
            parts.add("batch " + batch);
        }
        parts.add(id() + " rev " + plan.master().header().revision());
        parts.add(hash());
        if (plan.order().start() != null) {
            parts.add(plan.order().start().toLocalDate().toString());
        }
        return List.copyOf(parts);
    }

    /// Recipe and hash alone, where there is little room: `anp-c-2.0k d517c89e`.
    public String brief() {
        return id() + " " + hash();
    }

    private String id() {
        String id = plan.master().header().id();
        return id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    private String hash() {
        String hash = plan.master().header().hash();
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }
}
