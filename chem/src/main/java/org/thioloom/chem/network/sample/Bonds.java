package org.thioloom.chem.network.sample;

/// Molecules by number, and the bonds between them: which hang together, and what is left when leaf
/// after leaf is stripped.
///
/// Molecules are united under the lowest number of each cluster, so that one pass in order finds
/// every root. No list of neighbours is kept: a molecule knows how many bonds it has and the
/// exclusive-or of the molecules at their other ends, which is the neighbour itself once one bond
/// is left. Parent, count and neighbours stand in one word, for one read from far memory a bond.
final class Bonds {
    /// Molecules it can number.
    static final int MOST = 1 << 27;

    /// Bonds of a molecule it can count.
    static final int MOST_EACH = (1 << 10) - 1;

    private static final int COUNT = 27;
    private static final int PARENT = 37;
    private static final long ONE = 1L << COUNT;
    private static final long BELOW_PARENT = (1L << PARENT) - 1;
    private static final int BLOCK = 64;

    private final long[] words;

    /// Where what is only touched goes, so that it is not left out.
    @SuppressWarnings("UnusedVariable")
    private long nothing;

    Bonds(int molecules) {
        words = new long[molecules];
    }

    /// No bonds.
    void clear() {
        for (int i = 0; i < words.length; i++) {
            words[i] = (long) i << PARENT;
        }
    }

    /// So many bonds, of pairs. Half way most molecules hang together already; told their root
    /// then, they find it at once when the other half asks.
    void join(int[] some, int[] others, int length) {
        join(some, others, 0, length / 2);
        findRoots();
        join(some, others, length / 2, length);
    }

    /// What a block of pairs needs is read first, all at once, because the memory serves many reads
    /// as fast as one.
    private void join(int[] some, int[] others, int first, int length) {
        for (int from = first; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            for (int i = from; i < to; i++) {
                nothing += words[others[i]];
            }
            for (int i = from; i < to; i++) {
                join(some[i], others[i]);
            }
        }
    }

    /// A bond.
    void join(int one, int other) {
        words[one] = (words[one] + ONE) ^ other;
        words[other] = (words[other] + ONE) ^ one;
        int u = one;
        int v = other;
        int parent = root(u);
        int parentOfOther = root(v);
        while (parent != parentOfOther) {
            if (parent < parentOfOther) {
                int swap = u;
                u = v;
                v = swap;
                swap = parent;
                parent = parentOfOther;
                parentOfOther = swap;
            }
            words[u] = (words[u] & BELOW_PARENT) | ((long) parentOfOther << PARENT);
            if (parent == u) {
                return;
            }
            u = parent;
            parent = root(u);
        }
    }

    /// Points every molecule at the root of its cluster.
    void findRoots() {
        for (int i = 0; i < words.length; i++) {
            words[i] = (words[i] & BELOW_PARENT) | ((long) root(root(i)) << PARENT);
        }
    }

    /// The molecule that stands for its cluster, right after `findRoots`.
    int root(int molecule) {
        return (int) (words[molecule] >>> PARENT);
    }

    /// Bonds of a molecule, or those that stripping left it; one to itself counts twice.
    int count(int molecule) {
        return (int) (words[molecule] >>> COUNT) & MOST_EACH;
    }

    /// Takes off molecules that hang on one bond, until none does.
    void strip() {
        for (int i = 0; i < words.length; i++) {
            int leaf = i;
            while (count(leaf) == 1) {
                int neighbour = (int) words[leaf] & (MOST - 1);
                words[leaf] -= ONE + neighbour;
                words[neighbour] = (words[neighbour] - ONE) ^ leaf;
                leaf = neighbour;
            }
        }
    }
}
