package org.thioloom.recipes.outcome;

import org.thioloom.chem.network.EndLinking;
import org.thioloom.chem.network.NetworkSolver;
import org.thioloom.chem.network.Tally;

import java.util.List;

/// Who links whom: writes gel point, sol, strands and junctions of the weighed materials. Keeps
/// memory, so one for each thread.
sealed interface Linking {
    /// Reckons the network.
    ///
    /// @param conversion p of the first group, `[-]`
    void solve(Batch batch, double conversion);

    /// The same for another thread.
    Linking withOwnMemory();

    /// The quickest way for these materials.
    ///
    /// @param enes places of those that carry the first group
    /// @param thiols places of those that carry the second
    static Linking of(List<Portion> portions, int[] enes, int[] thiols) {
        int[] arms = portions.stream().mapToInt(Portion::functionality).toArray();
        if (enes.length == 1 && thiols.length == 1) {
            int ene = enes[0];
            int thiol = thiols[0];
            if (EndLinking.takes(arms[ene]) && arms[thiol] == 2) {
                return new OneKindEach(ene, thiol, true, arms[ene]);
            }
            if (EndLinking.takes(arms[thiol]) && arms[ene] == 2) {
                return new OneKindEach(thiol, ene, false, arms[thiol]);
            }
        }
        return new AnyMixture(arms, enes, thiols);
    }

    /// Nodes of three or four arms and linkers of two ends, in closed form.
    final class OneKindEach implements Linking {
        private final int node;
        private final int linker;
        private final boolean nodesAreFirst;
        private final int arms;
        private final EndLinking network;

        OneKindEach(int node, int linker, boolean nodesAreFirst, int arms) {
            this.node = node;
            this.linker = linker;
            this.nodesAreFirst = nodesAreFirst;
            this.arms = arms;
            network = new EndLinking(arms);
        }

        @Override
        public Linking withOwnMemory() {
            return new OneKindEach(node, linker, nodesAreFirst, arms);
        }

        @Override
        public void solve(Batch b, double conversion) {
            network.nodes(b.amount[node], b.active[node], b.alive[node]);
            network.linkers(b.amount[linker], b.active[linker], b.alive[linker]);
            network.rest(b.staying[node] - b.active[node] + (b.staying[linker] - b.active[linker]));
            double perNodeGroup = nodesAreFirst ? 1 : b.first / b.second;
            network.solve(Math.min(1, conversion * perNodeGroup));
            b.reacting = network.mass();
            b.sol = network.sol();
            b.strands = network.strands();
            b.junctions = network.junctions();
            b.critical = network.criticalArmConversion() / perNodeGroup;
        }
    }

    /// Any number of kinds on either side.
    final class AnyMixture implements Linking {
        private final int[] arms;
        private final int[] enes;
        private final int[] thiols;
        private final Tally eneSide;
        private final Tally thiolSide;
        private final NetworkSolver network;

        AnyMixture(int[] arms, int[] enes, int[] thiols) {
            this.arms = arms;
            this.enes = enes;
            this.thiols = thiols;
            eneSide = new Tally(most(enes));
            thiolSide = new Tally(most(thiols));
            network = new NetworkSolver(eneSide, thiolSide);
        }

        private int most(int[] places) {
            int most = 0;
            for (int i : places) {
                most = Math.max(most, arms[i]);
            }
            return most;
        }

        @Override
        public Linking withOwnMemory() {
            return new AnyMixture(arms, enes, thiols);
        }

        @Override
        public void solve(Batch b, double conversion) {
            fill(eneSide, enes, b);
            fill(thiolSide, thiols, b);
            network.solve(Math.min(conversion, 1 / network.ratio()));
            b.reacting = eneSide.mass() + thiolSide.mass();
            b.sol = network.sol();
            b.strands = network.strands();
            b.junctions = network.junctions();
            b.critical = network.criticalEneConversion();
        }

        private void fill(Tally side, int[] places, Batch b) {
            side.clear();
            for (int i : places) {
                side.add(b.amount[i], arms[i], b.alive[i], b.active[i] / b.amount[i]);
                double rest = b.staying[i] - b.active[i];
                if (rest > 0) {
                    side.add(rest, 0, 1, 1);
                }
            }
        }
    }
}
