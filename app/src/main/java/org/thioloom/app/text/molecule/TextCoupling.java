package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.ArmSeries.Share;
import org.thioloom.chem.reaction.ArmSeries.Stage;
import org.thioloom.chem.reaction.JoinedNetwork;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What comes of a coupling, in words.
public final class TextCoupling {
    private static final String INDENT = "  ";

    /// What a network is taken to be.
    static final String COMPLETE = ", every group with a partner, without solvent and initiator";

    private TextCoupling() {}

    /// Every species from none to all arms reacted, and what a lot of them consists of.
    ///
    /// @param degree share of arms that have reacted, `[-]`; empty when no lot was described
    public static String draw(String title, ArmSeries series, OptionalDouble degree) {
        List<FunctionalGroup> changing = changing(series);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("arms", "formula", "g/mol"));
        changing.forEach(group -> head.add(group.symbol()));
        rows.add(head);
        series.stages().forEach(stage -> rows.add(row(stage, changing)));
        degree.ifPresent(e -> addShares(rows, series.lot(e)));
        return title
                + "\n"
                + INDENT
                + series.coupling().name()
                + ", arm by arm"
                + loss(series)
                + "\n\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static List<String> row(Stage stage, List<FunctionalGroup> changing) {
        Molecule species = stage.one();
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(stage.reacted()));
        row.add(species.formula());
        row.add(Rounding.toDecimals(species.molarMass().value(), 3));
        changing.forEach(group -> row.add(String.valueOf(species.count(group.key()))));
        return row;
    }

    private static void addShares(List<List<String>> rows, List<Share> lot) {
        rows.getFirst().add("mol%");
        for (int i = 0; i < lot.size(); i++) {
            double share = lot.get(i).share();
            rows.get(i + 1).add(Rounding.significant(BigDecimal.valueOf(100 * share), 4));
        }
    }

    private static String loss(ArmSeries series) {
        String lost = series.coupling().byProduct();
        return lost == null ? "; nothing leaves" : "; what leaves: " + lost;
    }

    private static List<FunctionalGroup> changing(ArmSeries series) {
        return FunctionalGroups.all().stream()
                .filter(group ->
                        series.core().count(group.key()) != series.last().one().count(group.key()))
                .toList();
    }

    /// What a network of them holds.
    public static String draw(String title, Coupling coupling, JoinedNetwork network) {
        String known = network.bigSmiles();
        return title
                + "\n"
                + INDENT
                + coupling.name()
                + COMPLETE
                + "\n\n"
                + draw(network.unit())
                + (known == null ? "" : "\nBigSMILES\n" + INDENT + known + "\n");
    }

    /// What a network holds, line by line.
    static String draw(NetworkUnit unit) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("linkers per node", number(unit.linkersPerNode())));
        rows.add(
                List.of(
                        "molar mass per node",
                        Rounding.toDecimals(BigDecimal.valueOf(unit.molarMass()), 2) + " g/mol"));
        rows.add(List.of("node", number(100 * unit.nodeShare()) + " wt%"));
        if (unit.ions() > 0) {
            rows.add(List.of("Li, ion-exchange capacity", number(unit.ionContent()) + " mmol/g"));
            rows.add(List.of("repeat units : Li", number(unit.repeatUnitsPerIon())));
            rows.add(List.of("ether O : Li", number(unit.ethersPerIon())));
        }
        rows.add(
                List.of(
                        "elements, wt%",
                        unit.composition().massFractions().entrySet().stream()
                                .map(e -> e.getKey() + " " + number(100 * e.getValue()))
                                .collect(Collectors.joining(", "))));
        return TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    /// Four digits of a computed number.
    static String number(double value) {
        return Rounding.significant(
                BigDecimal.valueOf(Quantity.twelveDigits(value).doubleValue()), 4);
    }
}
