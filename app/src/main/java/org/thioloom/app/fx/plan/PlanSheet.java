package org.thioloom.app.fx.plan;

import org.thioloom.app.text.model.BudgetWords;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.reference.References;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.RecipePage.SpeciesLine;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.record.WeighingPage.StockLine;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.uncertainty.UncertaintyReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A plan as the page shows it: everything in words and digits, rounded as everywhere else.
///
/// @param title what is made
/// @param unit of every mass
/// @param rows the materials, in order of addition
/// @param stocks what to prepare first, a sentence each
/// @param window where low and high come from
/// @param cards facts under headings
public record PlanSheet(
        String title,
        String unit,
        List<MaterialRow> rows,
        List<String> stocks,
        String window,
        List<Card> cards) {
    /// What belongs to other pages.
    private static final Set<String> ELSEWHERE =
            Set.of("Hazards", "Infrared, cm-1", "Waste", "Washes");

    private static final String STOCK = ", stock ";

    public PlanSheet {
        rows = List.copyOf(rows);
        stocks = List.copyOf(stocks);
        cards = List.copyOf(cards);
    }

    /// A material.
    ///
    /// @param name what stands in front of its row: the input, or its stock solution
    /// @param dispense volume with its unit; empty for none
    /// @param explained what each number follows from, a label and words each
    public record MaterialRow(
            String input,
            String name,
            String target,
            String low,
            String high,
            String dispense,
            String basis,
            List<CardLine> explained) {
        public MaterialRow {
            explained = List.copyOf(explained);
        }
    }

    /// Facts under a heading.
    public record Card(String heading, List<CardLine> lines) {
        public Card {
            lines = List.copyOf(lines);
        }
    }

    /// A fact: a number with its unit, or words alone.
    ///
    /// @param number empty for words alone
    /// @param unit of the number
    /// @param words in place of the number, or what the number follows from
    public record CardLine(String label, String number, String unit, String words) {
        static CardLine words(String label, String words) {
            return new CardLine(label, "", "", words);
        }
    }

    /// The sheet of a record.
    public static PlanSheet of(BatchRecord record, Optional<UncertaintyReport> doubts) {
        WeighingPage page = record.weighing();
        List<MaterialRow> rows = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            rows.add(row(page.lines().get(i), record.recipe().species().get(i)));
        }
        return new PlanSheet(
                record.title(),
                page.unit().symbol(),
                rows,
                page.stocks().stream().map(PlanSheet::stock).toList(),
                page.windowRule(),
                record.sections().stream()
                        .filter(section -> !ELSEWHERE.contains(section.heading()))
                        .map(section -> card(section, doubts))
                        .toList());
    }

    private static MaterialRow row(Line line, SpeciesLine species) {
        return new MaterialRow(
                line.input(),
                name(line),
                mass(line.target(), line),
                mass(line.low(), line),
                mass(line.high(), line),
                line.volume() == null ? "" : shown(line.volume()),
                line.basis(),
                explained(line, species));
    }

    /// As its steps and its label call it: `dmpa stock, 50 mg/mL`.
    private static String name(Line line) {
        int stock = line.name().indexOf(STOCK);
        return stock < 0
                ? line.input()
                : line.input() + " stock, " + line.name().substring(stock + STOCK.length());
    }

    private static List<CardLine> explained(Line line, SpeciesLine species) {
        List<CardLine> lines = new ArrayList<>();
        lines.add(CardLine.words("what", species.name() + " (" + line.detail() + ")"));
        lines.add(
                CardLine.words(
                        "molar mass",
                        shown(species.molarMass())
                                + ", "
                                + species.molarMassOf()
                                + (species.formula().isEmpty() ? "" : " " + species.formula())));
        Quantity<?> alive = species.alive();
        if (alive != null) {
            lines.add(CardLine.words("groups", species.groups() + ", " + shown(alive) + " alive"));
        }
        lines.add(
                CardLine.words(
                        "active",
                        shown(species.active())
                                + (species.activeStated() ? ", as stated" : ", nobody stated it")
                                + (line.lot() == null ? "" : ", lot " + line.lot())));
        lines.add(CardLine.words("counted as", species.basis()));
        if (!species.source().isEmpty()) {
            lines.add(CardLine.words("source", source(species.source())));
        }
        if (!species.note().isEmpty()) {
            lines.add(CardLine.words("note", species.note()));
        }
        return lines;
    }

    private static String source(String key) {
        int place = key.indexOf('#');
        String name = place < 0 ? key : key.substring(0, place);
        return References.find(name)
                .map(reference ->
                        reference.citation()
                                + (place < 0 ? "" : ", section " + key.substring(place + 1)))
                .orElse(key);
    }

    private static String stock(StockLine stock) {
        return stock.name()
                + ": "
                + shown(stock.solute())
                + " of "
                + stock.soluteName()
                + " and "
                + shown(stock.solvent())
                + " of "
                + stock.solventName()
                + " make "
                + shown(stock.prepared());
    }

    private static Card card(Section section, Optional<UncertaintyReport> doubts) {
        Stream<CardLine> more = section.heading().equals("Ratio") ? doubt(doubts) : Stream.empty();
        List<CardLine> lines =
                Stream.concat(section.facts().stream().map(PlanSheet::line), more).toList();
        long numbers = lines.stream().filter(line -> !line.number().isEmpty()).count();
        return new Card(
                section.heading(),
                // columns of numbers where there is a table of them, and sentences else
                2 * numbers > lines.size()
                        ? lines
                        : lines.stream().map(PlanSheet::inWords).toList());
    }

    private static CardLine inWords(CardLine line) {
        String remark = line.words().isEmpty() ? "" : " (" + line.words() + ")";
        return line.number().isEmpty()
                ? line
                : CardLine.words(
                        line.label(), (line.number() + " " + line.unit()).strip() + remark);
    }

    private static Stream<CardLine> doubt(Optional<UncertaintyReport> doubts) {
        return doubts.flatMap(report -> report.budget(PlanOutput.IMBALANCE))
                .map(BudgetWords::new)
                .map(words ->
                        Stream.of(
                                CardLine.words(
                                        "expected r",
                                        words.atEstimates()
                                                + "; 95 % of batches "
                                                + words.interval()),
                                CardLine.words("because of", String.join("; ", words.causes()))))
                .orElse(Stream.empty());
    }

    private static CardLine line(Fact fact) {
        return switch (fact) {
            case Fact.Words(String label, String words) ->
                    CardLine.words(label, PlainWords.of(words));
            case Fact.Measure(String label, Quantity<?> quantity, String remark) ->
                    new CardLine(label, Rounding.shown(quantity), quantity.unit().symbol(), remark);
        };
    }

    private static String mass(Quantity<?> mass, Line line) {
        return Rounding.toDecimals(mass.value(), line.decimals());
    }

    private static String shown(Quantity<?> quantity) {
        return Rounding.shown(quantity) + " " + quantity.unit();
    }
}
