package org.thioloom.recipes.json;

import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.CatalogueReading;
import org.thioloom.chem.substance.CatalogueReading.Problem;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.substance.UserTables;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import java.util.List;

/// Reads a chemist's own substances, laid over those that ship: tab-separated tables below one
/// another, each under the line that names its columns. Its findings point to lines.
public final class CatalogueReader {
    private CatalogueReader() {}

    /// The catalogue to look names up in.
    public static Outcome<Catalogue> read(String text) {
        return switch (Substances.catalogue().with(UserTables.of(text))) {
            case CatalogueReading.Understood(Catalogue catalogue) ->
                    new Outcome.Accepted<>(catalogue, remarks(catalogue));
            case CatalogueReading.Refused(var problems) ->
                    new Outcome.Refused<>(problems.stream().map(CatalogueReader::fault).toList());
        };
    }

    private static List<Finding> remarks(Catalogue catalogue) {
        return catalogue.own().isEmpty()
                ? List.of(Rule.CATALOGUE_EMPTY.at("/catalogue"))
                : List.of();
    }

    private static Finding fault(Problem problem) {
        return Rule.CATALOGUE_ROW.at(
                "/catalogue/" + problem.line(),
                problem.line(),
                problem.sentence(),
                problem.remedy());
    }
}
