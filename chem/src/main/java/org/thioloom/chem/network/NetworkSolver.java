package org.thioloom.chem.network;

/// Solves one step growth after another without allocating: for sweeps and for Monte Carlo over
/// plans. Fill the two tallies, `solve`, and ask. Not for two threads at once.
///
/// α = 1 − p_A + p_A φ_B(β), β = 1 − p_B + p_B φ_A(α) (Miller and Macosko 1976, for any mixture).
/// With x = 1 − α and y = 1 − β the root x = 0, which is always there, divides out: 1 = p_A p_B
/// g_A(1 − x) g_B(1 − y), y = p_B x g_A(1 − x), g(a) = (1 − φ(a))/(1 − a). The right side falls and
/// is convex in x, so Newton from x = 0 comes from the left and never passes the root. Mean-field:
/// arms react independently and alike, no rings in finite molecules.
///
/// @see <a href="https://doi.org/10.1021/ma60050a004">miller1976</a>
public final class NetworkSolver {
    /// Far more than are ever taken: 5 to 9 are usual.
    private static final int MOST_STEPS = 200;

    private static final double ROUNDING = 0x1p-52;

    private final Tally enes;
    private final Tally thiols;
    private double thiolConversion;
    private double eneLeads;
    private double thiolLeads;

    /// @param enes of the one side, which the caller may fill again before the next `solve`
    /// @param thiols of the other
    public NetworkSolver(Tally enes, Tally thiols) {
        this.enes = enes;
        this.thiols = thiols;
    }

    /// Finds the chances of finite chains for what the tallies hold now.
    ///
    /// @param eneConversion p_A, `[-]`, 0 to min(1, 1/r)
    /// @return whether this is beyond the gel point
    /// @throws IllegalArgumentException when that many thiols are not there, which is a bug
    public boolean solve(double eneConversion) {
        double used = eneConversion * ratio();
        if (!(eneConversion >= 0 && eneConversion <= 1 && used <= 1 + StepGrowth.SLACK)) {
            throw new IllegalArgumentException(
                    "bug: p = " + eneConversion + " at r = " + ratio() + " was not checked");
        }
        thiolConversion = Math.min(1, used);
        double bonds = eneConversion * thiolConversion;
        double beyond = bonds * enes.furtherGroups() * thiols.furtherGroups() - 1;
        eneLeads = beyond > 0 ? root(bonds) : 0;
        thiolLeads =
                beyond > 0
                        ? thiolConversion * eneLeads * value(enes.tails(), enes.tailLength())
                        : 0;
        return beyond > 0;
    }

    private double value(double[] tails, int length) {
        double ends = 1 - eneLeads;
        double sum = 0;
        for (int k = length - 1; k >= 0; k--) {
            sum = sum * ends + tails[k];
        }
        return sum;
    }

    private double root(double bonds) {
        double[] ofEnes = enes.tails();
        double[] ofThiols = thiols.tails();
        double leads = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double ends = 1 - leads;
            double g = 0;
            double gSlope = 0;
            for (int k = enes.tailLength() - 1; k >= 0; k--) {
                gSlope = gSlope * ends + g;
                g = g * ends + ofEnes[k];
            }
            double thiolEnds = 1 - thiolConversion * leads * g;
            double h = 0;
            double hSlope = 0;
            for (int k = thiols.tailLength() - 1; k >= 0; k--) {
                hSlope = hSlope * thiolEnds + h;
                h = h * thiolEnds + ofThiols[k];
            }
            double above = bonds * g * h - 1;
            double fall =
                    bonds * (gSlope * h + g * hSlope * thiolConversion * (g - leads * gSlope));
            if (!(above > 0)) {
                return leads;
            }
            double next = Math.min(1, leads + above / fall);
            if (next - leads <= ROUNDING * next) {
                return next;
            }
            leads = next;
        }
        throw new IllegalStateException("bug: no chance of a finite chain was found");
    }

    /// r = S_A/S_B, enes per thiol, `[-]`.
    public double ratio() {
        return enes.groups() / thiols.groups();
    }

    /// p_A at the gel point if the thiols last so long: 1/√(r κ_A κ_B), `[-]`; infinite without
    /// branches.
    public double criticalEneConversion() {
        return 1 / Math.sqrt(ratio() * enes.furtherGroups() * thiols.furtherGroups());
    }

    /// p_B = r p_A, `[-]`.
    public double thiolConversion() {
        return thiolConversion;
    }

    /// 1 − α, `[-]`, good to its last digits near the gel point.
    public double eneLeads() {
        return eneLeads;
    }

    /// 1 − β, `[-]`.
    public double thiolLeads() {
        return thiolLeads;
    }

    /// w_sol, `[-]`.
    public double sol() {
        return (enes.finiteMass(1 - eneLeads) + thiols.finiteMass(1 - thiolLeads)) / mass();
    }

    /// Mass fraction on one arm, `[-]`.
    public double pendant() {
        return (enes.pendantMass(1 - eneLeads, eneLeads)
                        + thiols.pendantMass(1 - thiolLeads, thiolLeads))
                / mass();
    }

    /// Mass fraction on two arms or more, `[-]`.
    public double active() {
        return (enes.activeMass(1 - eneLeads, eneLeads)
                        + thiols.activeMass(1 - thiolLeads, thiolLeads))
                / mass();
    }

    /// μ, `[mol]` in all that the tallies hold.
    public double junctions() {
        return enes.junctions(1 - eneLeads, eneLeads)
                + thiols.junctions(1 - thiolLeads, thiolLeads);
    }

    /// ν, `[mol]` in all that the tallies hold.
    public double strands() {
        return enes.strands(1 - eneLeads, eneLeads) + thiols.strands(1 - thiolLeads, thiolLeads);
    }

    /// `[g]`
    private double mass() {
        return enes.mass() + thiols.mass();
    }
}
