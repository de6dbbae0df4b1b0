package org.thioloom.app.text.model;

import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.NetworkCurve.Point;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// A curve as comma-separated values, a line for each point as it comes. What is unknown is empty.
public final class NetworkTable {
    private static final String HEAD =
            "imbalance,first_conversion,second_conversion,sol,pendant,active,junctions_per_node,"
                    + "strands_per_node,cycle_rank_per_node,strands_mol_per_kg,"
                    + "finite_Mn_g_per_mol,finite_Mw_g_per_mol,"
                    + "formed_phantom_kPa,formed_affine_kPa,dry_phantom_kPa,dry_affine_kPa\n";

    private NetworkTable() {}

    public static void write(Stream<Point> points, Appendable out) throws IOException {
        out.append(HEAD);
        Iterator<Point> each = points.iterator();
        while (each.hasNext()) {
            out.append(String.join(",", row(each.next()))).append('\n');
        }
    }

    private static List<String> row(Point point) {
        Network network = point.cured().network();
        Skeleton perNode = point.weighed().perNode(network.skeleton());
        List<String> row = new ArrayList<>();
        for (double value :
                new double[] {
                    point.weighed().growth().ratio(),
                    network.eneConversion(),
                    network.thiolConversion(),
                    network.fractions().sol(),
                    network.fractions().pendant(),
                    network.fractions().active(),
                    perNode.junctions(),
                    perNode.strands(),
                    perNode.cycleRank(),
                    network.skeletonPerKilogram().strands()
                }) {
            row.add(Double.toString(value));
        }
        row.add(orEmpty(network.finiteChains().numberAverage()));
        row.add(orEmpty(network.finiteChains().massAverage()));
        row.addAll(bounds(point.cured(), State.FORMED));
        row.addAll(bounds(point.cured(), State.DRY));
        return row;
    }

    private static List<String> bounds(CuredNetwork cured, State state) {
        return cured.in(state)
                .map(one ->
                        List.of(
                                Double.toString(one.modulus().phantom() / 1000),
                                Double.toString(one.modulus().affine() / 1000)))
                .orElse(List.of("", ""));
    }

    private static String orEmpty(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }
}
