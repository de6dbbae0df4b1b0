package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The statements of labels, by code. A new one is a row of `statements.tsv`.
public final class Statements {
    private static final Map<String, Statement> ALL =
            read(Table.read(Statements.class, "statements.tsv"));

    private Statements() {}

    /// In the order of the table: hazards, supplements, precautions.
    public static List<Statement> all() {
        return List.copyOf(ALL.values());
    }

    /// The statement of a code; `P305 + P351 + P338` joins the sentences of its parts.
    public static Optional<Statement> find(String code) {
        String bare = code.replaceAll("\\s", "");
        Statement whole = ALL.get(bare);
        if (whole != null || !bare.contains("+")) {
            return Optional.ofNullable(whole);
        }
        List<Statement> parts = new ArrayList<>();
        for (String part : bare.split("\\+", -1)) {
            Statement known = ALL.get(part);
            if (known == null || known.isHazard() != bare.startsWith("H")) {
                return Optional.empty();
            }
            parts.add(known);
        }
        return Optional.of(joined(bare, parts));
    }

    private static Statement joined(String code, List<Statement> parts) {
        Set<Pictogram> pictograms = EnumSet.noneOf(Pictogram.class);
        parts.forEach(part -> pictograms.addAll(part.pictograms()));
        return new Statement(
                code,
                parts.stream().map(Statement::text).collect(Collectors.joining(" ")),
                List.copyOf(pictograms),
                SignalWord.loudest(parts.stream().map(Statement::signal).toList()),
                SignalWord.loudest(parts.stream().map(Statement::quietest).toList()));
    }

    private static Map<String, Statement> read(Table table) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            String code = table.text(row, "code");
            List<Pictogram> pictograms =
                    Stream.of(table.cell(row, "pictogram").orElse("").split(" ", -1))
                            .filter(name -> !name.isEmpty())
                            .map(Pictogram::valueOf)
                            .toList();
            statements.put(
                    code,
                    new Statement(
                            code,
                            table.text(row, "text"),
                            pictograms,
                            signal(table, row, SignalWord.DANGER),
                            signal(table, row, SignalWord.WARNING)));
        }
        return statements;
    }

    /// @param either the word of a code that may bring the one or the other
    private static SignalWord signal(Table table, List<String> row, SignalWord either) {
        String word = table.cell(row, "signal").orElse("none");
        return word.equals("either") ? either : SignalWord.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
