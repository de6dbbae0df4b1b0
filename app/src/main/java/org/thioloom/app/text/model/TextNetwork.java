package org.thioloom.app.text.model;

import static org.thioloom.app.text.model.NetworkWords.four;
import static org.thioloom.app.text.model.NetworkWords.kilopascals;
import static org.thioloom.app.text.model.NetworkWords.moles;
import static org.thioloom.app.text.model.NetworkWords.percent;
import static org.thioloom.app.text.model.NetworkWords.two;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Network;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.StateModulus;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.NetworkReport;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.master.Header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// A network in words, beginning with the answer: whether it gels, what can be washed out, how
/// stiff it can be.
public final class TextNetwork {
    private static final String INDENT = "  ";

    /// A few Kuhn lengths of a flexible chain, `[g/mol]`.
    private static final double SHORTEST_COIL = 500;

    private TextNetwork() {}

    public static String draw(NetworkReport report) {
        NetworkForecast forecast = report.forecast();
        StringBuilder text = new StringBuilder(head(report.header()));
        text.append('\n')
                .append(
                        String.join(
                                "\n",
                                TextTable.wrap(NetworkAnswer.of(forecast), TextRecord.WIDTH)));
        text.append("\n\nRatio and gel point\n").append(gel(forecast));
        if (forecast.reached() instanceof Found<Reached>(Reached reached)) {
            text.append(fractions(forecast.weighed(), reached))
                    .append(moduli(forecast, reached))
                    .append(TextSample.draw(report, reached));
        }
        return text.append(TextCompared.draw(report.compared(), forecast)).toString();
    }

    private static String head(@Nullable Header header) {
        return header == null
                ? "Network of the molecules given\n"
                : header.name()
                        + "\n"
                        + header.id()
                        + ", revision "
                        + header.revision()
                        + (header.source() == null ? "" : ", after " + header.source())
                        + ", hash "
                        + header.hash().substring(0, 8)
                        + "\n";
    }

    private static String gel(NetworkForecast forecast) {
        Groups groups = forecast.weighed().groups();
        double branching = forecast.weighed().growth().branching();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        groups.firstSymbol() + " : " + groups.secondSymbol(),
                        four(forecast.weighed().growth().ratio())
                                + (branching > 1
                                        ? " (gels from %s to %s)"
                                                .formatted(four(1 / branching), four(branching))
                                        : " (gels at no ratio)")));
        rows.add(List.of("gel point, ideal", gel(forecast.gelPoint(), groups)));
        if (forecast.reached() instanceof Found<Reached>(Reached reached)) {
            rows.addAll(loops(reached, groups));
        }
        return TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static String gel(GelPoint gel, Groups groups) {
        return gel instanceof Gels(double first, double second)
                ? "%s of %s, %s of %s"
                        .formatted(
                                moles(first),
                                groups.firstSymbol(),
                                moles(second),
                                groups.secondSymbol())
                : "never";
    }

    private static List<List<String>> loops(Reached reached, Groups groups) {
        return switch (reached.loops()) {
            case Refused<LoopForecast>(String sentence, String remedy) ->
                    List.of(List.of("primary loops", sentence + " " + remedy));
            case Found<LoopForecast>(LoopForecast loops) -> {
                List<List<String>> rows = new ArrayList<>();
                if (loops.gelPoint() != null) {
                    rows.add(
                            List.of(
                                    "with primary loops",
                                    gel(loops.gelPoint(), groups)
                                            + "; in solution later than loops explain"));
                }
                rows.add(
                        List.of(
                                "primary loops",
                                "%s to %s mol%% of the linkers bite their own node (lambda %s, %s)"
                                        .formatted(
                                                two(100 * loops.fewestPerLinker()),
                                                two(100 * loops.loops().perLinker()),
                                                two(loops.loops().tendency()),
                                                loops.basis())));
                yield rows;
            }
        };
    }

    /// A column of the table: what it is called, and the network in it.
    private record Column(String name, CuredNetwork cured) {}

    private static String fractions(WeighedNetwork weighed, Reached reached) {
        List<Column> columns = columns(reached);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", columns, Column::name));
        boolean gel = reached.cured().network().isGel();
        if (gel) {
            rows.addAll(ofGel(weighed, columns));
        }
        String whose = gel ? "sol" : "chains";
        rows.add(
                row(
                        whose + " Mn, g/mol",
                        columns,
                        c -> mass(network(c).finiteChains().numberAverage())));
        rows.add(
                row(
                        whose + " Mw, g/mol",
                        columns,
                        c -> mass(network(c).finiteChains().massAverage())));
        return "\nAt %s\n%s"
                .formatted(
                        NetworkWords.conversion(weighed.groups(), reached),
                        TextTable.draw(rows, INDENT, TextRecord.WIDTH));
    }

    private static List<List<String>> ofGel(WeighedNetwork weighed, List<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("sol, wt%", columns, c -> percent(network(c).fractions().sol())));
        rows.add(row("pendant, wt%", columns, c -> percent(network(c).fractions().pendant())));
        rows.add(row("active, wt%", columns, c -> percent(network(c).fractions().active())));
        rows.add(
                row(
                        "junctions per node",
                        columns,
                        c -> four(weighed.perNode(network(c).skeleton()).junctions())));
        rows.add(
                row(
                        "strands per node",
                        columns,
                        c -> four(weighed.perNode(network(c).skeleton()).strands())));
        rows.add(
                row(
                        "cycle rank per node",
                        columns,
                        c -> four(weighed.perNode(network(c).skeleton()).cycleRank())));
        rows.add(
                row(
                        "strands, mol/kg",
                        columns,
                        c -> four(network(c).skeletonPerKilogram().strands())));
        rows.add(row("mean strand, g/mol", columns, c -> mass(network(c).meanStrandMass())));
        return rows;
    }

    private static Network network(Column column) {
        return column.cured().network();
    }

    private static List<Column> columns(Reached reached) {
        ReachedConversion conversion = reached.conversion();
        double u = conversion.uncertainty().orElse(0);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("ideal", reached.cured()));
        if (reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)) {
            columns.add(new Column("with loops", loops.cured()));
        }
        reached.lower()
                .ifPresent(c -> columns.add(new Column("at " + moles(conversion.share() - u), c)));
        reached.higher()
                .ifPresent(c ->
                        columns.add(
                                new Column("at " + moles(Math.min(1, conversion.share() + u)), c)));
        return columns;
    }

    private static List<String> row(
            String label, List<Column> columns, Function<Column, String> cell) {
        List<String> row = new ArrayList<>(List.of(label));
        columns.stream().map(cell).forEach(row::add);
        return row;
    }

    private static String mass(OptionalDouble mass) {
        return mass.isPresent() ? four(mass.getAsDouble()) : "";
    }

    private static String moduli(NetworkForecast forecast, Reached reached) {
        if (reached.cured().moduli().isEmpty()) {
            return "";
        }
        Optional<CuredNetwork> loops =
                reached.loops() instanceof Found<LoopForecast>(LoopForecast found)
                        ? Optional.of(found.cured())
                        : Optional.empty();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "polymer, vol%", "phantom", "affine"));
        loops.ifPresent(_ -> head.addAll(List.of("phantom, loops", "affine, loops")));
        rows.add(head);
        for (StateModulus one : reached.cured().moduli()) {
            List<String> row = new ArrayList<>(List.of(state(one), four(100 * one.polymer())));
            row.add(kilopascals(one.modulus().phantom()));
            row.add(kilopascals(one.modulus().affine()));
            loops.flatMap(cured -> cured.in(one.state()))
                    .ifPresent(with -> {
                        row.add(kilopascals(with.modulus().phantom()));
                        row.add(kilopascals(with.modulus().affine()));
                    });
            rows.add(row);
        }
        return "\nShear modulus at %s degC, kPa: bounds of an ideal network, no prediction\n%s%s"
                .formatted(
                        NetworkWords.celsius(forecast.conditions().temperature()),
                        TextTable.draw(rows, INDENT, TextRecord.WIDTH),
                        tooShort(reached.cured().network().meanStrandMass()));
    }

    /// Coils are what the theory of rubber is about.
    private static String tooShort(OptionalDouble strand) {
        return strand.isPresent() && strand.getAsDouble() < SHORTEST_COIL
                ? INDENT
                        + "Strands of %s g/mol are hardly coils: expect it stiffer, and trust neither bound.\n"
                                .formatted(four(strand.getAsDouble()))
                : "";
    }

    private static String state(StateModulus one) {
        return switch (one.state()) {
            case FORMED -> "in the cured solution";
            case DRY -> one.polymer() == 1 ? "dry, washed of sol" : "without solvent";
            case SWOLLEN -> "swollen";
        };
    }
}
