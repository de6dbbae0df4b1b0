package org.thioloom.chem.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How nodes and linkers with two ends bond when the second end may bite the node that holds the
/// first: mean-field rate equations, exact for loops of one linker when there are no larger rings.
///
/// Concentrations are in units of the node groups before cure. A node has u unreacted arms, d arms
/// that hold a linker by one end, and l loops. Per node: u · 2[B₂] gives (u − 1, d + 1), u ([B₁] +
/// D) gives (u − 1, d), d A gives (u, d − 1), and u d λ closes a loop, (u − 1, d − 1, l + 1); A = Σ
/// u N, D = Σ d N. The pace is that of the scarcer group, so that s = −ln(1 − its conversion).
final class LoopKinetics {
    /// One kind of node.
    ///
    /// @param arms it began with
    /// @param free u
    /// @param dangling d
    /// @param loops l
    record Node(int arms, int free, int dangling, int loops) {}

    /// Nearer to the end than this, nothing changes in the digits that are kept.
    private static final double CLOSEST = 1e-10;

    /// When free groups are rarer than this times λ, what can close a loop has done so: n₁ moves by
    /// less than 1e-8 λ from there, and the equations grow stiff.
    private static final double ALL_LOOPED = 1e-3;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final int[] free;
    private final int[] dangling;
    private final int[] taken;
    private final int[] bonded;
    private final int[] met;
    private final int[] looped;
    private final double[] values;
    private final double tendency;
    private final double excess;

    /// @param byArms share of the node groups on nodes of so many arms; sums to 1
    /// @param linkers [B₂], linkers with two living ends
    /// @param caps [B₁], linkers with one
    /// @param tendency λ
    LoopKinetics(double[] byArms, double linkers, double caps, double tendency) {
        this.tendency = tendency;
        this.excess = 2 * linkers + caps - 1;
        for (int arms = 1; arms < byArms.length; arms++) {
            if (byArms[arms] > 0) {
                addStates(arms);
            }
        }
        free = nodes.stream().mapToInt(Node::free).toArray();
        dangling = nodes.stream().mapToInt(Node::dangling).toArray();
        taken = targets(-1, 1, 0);
        bonded = targets(-1, 0, 0);
        met = targets(0, -1, 0);
        looped = targets(-1, -1, 1);
        values = new double[nodes.size() + 2];
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            values[i] = node.free() == node.arms() ? byArms[node.arms()] / node.arms() : 0;
        }
        values[nodes.size()] = linkers;
        values[nodes.size() + 1] = caps;
    }

    private void addStates(int arms) {
        for (int loops = 0; 2 * loops <= arms; loops++) {
            for (int free = 0; free <= arms - 2 * loops; free++) {
                for (int dangling = 0; dangling <= arms - 2 * loops - free; dangling++) {
                    Node node = new Node(arms, free, dangling, loops);
                    places.put(node, nodes.size());
                    nodes.add(node);
                }
            }
        }
    }

    /// Where each kind goes, or -1 where it cannot.
    private int[] targets(int free, int dangling, int loops) {
        return nodes.stream()
                .map(n ->
                        new Node(
                                n.arms(),
                                n.free() + free,
                                n.dangling() + dangling,
                                n.loops() + loops))
                .mapToInt(n -> places.getOrDefault(n, -1))
                .toArray();
    }

    /// Lets them react until so much of the scarcer group is gone.
    ///
    /// @param conversion 0 to 1
    void react(double conversion) {
        double closest = Math.max(CLOSEST, ALL_LOOPED * tendency - Math.abs(excess));
        double length = -StrictMath.log(Math.max(1 - conversion, closest));
        new DormandPrince(this::rates, values.length).advance(values, length);
    }

    List<Node> nodes() {
        return nodes;
    }

    /// Concentration of a kind of node, in units of the node groups before cure. What is gone may
    /// stand a rounding below nothing.
    double of(int node) {
        return Math.max(0, values[node]);
    }

    private void rates(double[] now, double[] rates) {
        double arms = 0;
        double hanging = 0;
        double both = 0;
        for (int i = 0; i < free.length; i++) {
            arms += free[i] * now[i];
            hanging += dangling[i] * now[i];
            both += (double) free[i] * dangling[i] * now[i];
        }
        double linkers = now[free.length];
        double caps = now[free.length + 1];
        double ends = 2 * linkers + caps + hanging;
        double pace = (excess >= 0 ? arms : ends) / (arms * ends + tendency * both);
        Arrays.fill(rates, 0);
        for (int i = 0; i < free.length; i++) {
            double each = now[i] * pace;
            flow(rates, i, taken, each * free[i] * 2 * linkers);
            flow(rates, i, bonded, each * free[i] * (caps + hanging));
            flow(rates, i, met, each * dangling[i] * arms);
            flow(rates, i, looped, each * free[i] * dangling[i] * tendency);
        }
        rates[free.length] = -2 * arms * linkers * pace;
        rates[free.length + 1] = -arms * caps * pace;
    }

    private static void flow(double[] rates, int from, int[] targets, double rate) {
        if (rate != 0) {
            rates[from] -= rate;
            rates[targets[from]] += rate;
        }
    }
}
