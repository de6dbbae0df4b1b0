package org.thioloom.app.fx.molecules;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.text.molecule.TextAnalysis;
import org.thioloom.app.text.molecule.TextStructure;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.identity.Identifiers;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.molecule.BatchMolecule.Piece;
import org.thioloom.recipes.molecule.BatchMolecule.Whole;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that is told of one molecule, piece or scheme.
///
/// @param picture or why it cannot be drawn
/// @param standsOut whether groups stand out before anybody points at them
/// @param facts formula, mass
/// @param groups that stand out when they are meant
/// @param identifiers to be copied
/// @param tables what analysis should find
public record Detail(
        Subject subject,
        Content<Picture> picture,
        boolean standsOut,
        List<Fact> facts,
        List<GroupCount> groups,
        List<Identifier> identifiers,
        List<Table> tables) {
    private static final String SMILES = "SMILES";
    private static final Set<String> FORMULAS = Set.of("formula", "end groups", "repeat unit");

    public Detail {
        facts = List.copyOf(facts);
        groups = List.copyOf(groups);
        identifiers = List.copyOf(identifiers);
        tables = List.copyOf(tables);
    }

    /// A functional group and how many of it there are.
    public record GroupCount(String key, String words) {}

    /// What others call it.
    ///
    /// @param text to be copied; empty where there is none
    /// @param why there is none; empty where there is
    public record Identifier(String name, String text, String why) {}

    /// Rows under a heading.
    public record Table(String heading, List<List<String>> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    static Detail of(Subject subject) {
        Content<Picture> picture = Content.of(subject.draw(), "It cannot be drawn");
        return switch (subject) {
            case Subject.Scheme _ ->
                    new Detail(subject, picture, true, List.of(), List.of(), List.of(), List.of());
            case Subject.Drawn(Whole whole) -> whole(subject, picture, whole);
            case Subject.Drawn(Piece piece) -> piece(subject, picture, piece);
        };
    }

    private static Detail piece(Subject subject, Content<Picture> picture, Piece piece) {
        return new Detail(
                subject,
                picture,
                true,
                List.of(
                        new Fact.Words(
                                "open ends", piece.fragment().openEnds() + ", drawn as waves"),
                        new Fact.Words(
                                "stands out", "what the coupling made, where it is a group")),
                List.of(),
                List.of(new Identifier("CXSMILES", piece.fragment().smiles(), "")),
                List.of());
    }

    private static Detail whole(Subject subject, Content<Picture> picture, Whole whole) {
        Structure structure = whole.structure();
        List<Fact> facts = new ArrayList<>();
        if (whole.cas() != null) {
            facts.add(new Fact.Words("CAS", whole.cas()));
        }
        int withoutGroups = structure.groups().size();
        List<List<String>> rows = TextStructure.rows(structure);
        for (List<String> row : rows.subList(0, rows.size() - Math.max(1, withoutGroups))) {
            if (!row.getFirst().equals(SMILES)) {
                facts.add(new Fact.Words(row.getFirst(), shown(row)));
            }
        }
        return new Detail(
                subject,
                picture,
                false,
                facts,
                groups(structure),
                identifiers(structure),
                tables(whole));
    }

    /// A formula stands before the first comma, where there is one.
    private static String shown(List<String> row) {
        String words = row.getLast();
        if (!FORMULAS.contains(row.getFirst())) {
            return words;
        }
        int end = words.contains(",") ? words.indexOf(',') : words.length();
        return Typeset.formula(words.substring(0, end)) + words.substring(end);
    }

    private static List<GroupCount> groups(Structure structure) {
        return structure.groups().entrySet().stream()
                .map(group ->
                        new GroupCount(
                                group.getKey(),
                                group.getValue()
                                        + " × "
                                        + FunctionalGroups.find(group.getKey())
                                                .orElseThrow()
                                                .name()))
                .toList();
    }

    private static List<Identifier> identifiers(Structure structure) {
        List<Identifier> identifiers = new ArrayList<>();
        identifiers.add(new Identifier(SMILES, structure.smiles(), ""));
        for (Map.Entry<String, Answer<String>> one :
                Identifiers.of(structure.smiles()).entrySet()) {
            String name = name(one.getKey());
            identifiers.add(
                    switch (one.getValue()) {
                        case Found<String>(String text) -> new Identifier(name, text, "");
                        case Refused<String>(String sentence, var _) ->
                                new Identifier(name, "", sentence);
                    });
        }
        return identifiers;
    }

    private static String name(String key) {
        return switch (key) {
            case "canonicalSmiles" -> "canonical SMILES";
            case "inchi" -> "InChI";
            case "inchiKey" -> "InChIKey";
            case "bigSmiles" -> "BigSMILES";
            default -> key;
        };
    }

    private static List<Table> tables(Whole whole) {
        if (whole.structure() instanceof Polymer && whole.repeatUnits().isEmpty()) {
            return List.of();
        }
        return switch (Expectations.of(whole.structure(), whole.repeatUnits().orElse(0))) {
            case Refused<Expectations>(String sentence, String remedy) ->
                    List.of(new Table("Analysis", List.of(List.of(sentence + "; " + remedy))));
            case Found<Expectations>(Expectations expected) -> {
                List<Table> tables = new ArrayList<>();
                tables.add(new Table("NMR, nuclei of one formula unit", signals(expected)));
                for (Expectations.Spectrum spectrum : expected.ions()) {
                    tables.add(
                            new Table(
                                    TextAnalysis.heading(spectrum), TextAnalysis.lines(spectrum)));
                }
                tables.add(
                        new Table(
                                "Elemental analysis, wt%",
                                List.of(List.of(TextAnalysis.elements(expected.elements())))));
                yield tables;
            }
        };
    }

    private static List<List<String>> signals(Expectations expected) {
        return TextAnalysis.signals(expected.signals());
    }
}
