package org.thioloom.chem.network;

/// Nodes of three or four arms joined by linkers of two ends, one kind of each: the commonest step
/// growth, in closed form and without allocating. For sweeps and for Monte Carlo over plans; not
/// for two threads at once. [NetworkSolver] takes any mixture and gives the same numbers in five
/// times the time.
///
/// Arms carry their group with chance e, ends with chance q. With c = p_A q p_B the chance s that
/// an arm ends solves c e (1 + s + … + sᶠ⁻²) = 1 (Miller and Macosko 1976). With x = 1 − s and k =
/// 1/(c e): x = 2 − k for f = 3, x = 2 (3 − k)/(3 + √(4k − 3)) for f = 4, which keeps its digits
/// near the gel point. The two sides are equals: nodes may carry the thiols.
///
/// @see <a href="https://doi.org/10.1021/ma60050a004">miller1976</a>
public final class EndLinking {
    private final int arms;
    private double nodes;
    private double nodeMass;
    private double armsAlive;
    private double linkers;
    private double linkerMass;
    private double endsAlive;
    private double rest;
    private double armLeads;
    private double endLeads;

    /// For nodes of so many arms.
    ///
    /// @param arms f, 3 or 4
    public EndLinking(int arms) {
        if (!takes(arms)) {
            throw new IllegalArgumentException("bug: nodes of " + arms + " arms");
        }
        this.arms = arms;
    }

    /// Whether nodes of so many arms have a closed form here.
    public static boolean takes(int arms) {
        return arms == 3 || arms == 4;
    }

    /// The nodes.
    ///
    /// @param amount n, `[mol]`
    /// @param mass of all of them, `[g]`
    /// @param alive e, chance that an arm carries its group, `[-]`, above 0 to 1
    public void nodes(double amount, double mass, double alive) {
        nodes = amount;
        nodeMass = mass;
        armsAlive = alive;
    }

    /// The linkers.
    ///
    /// @param amount n, `[mol]`
    /// @param mass of all of them, `[g]`
    /// @param alive q, chance that an end carries its group, `[-]`, above 0 to 1
    public void linkers(double amount, double mass, double alive) {
        linkers = amount;
        linkerMass = mass;
        endsAlive = alive;
    }

    /// What hangs on nothing, `[g]`.
    public void rest(double mass) {
        rest = mass;
    }

    /// Finds the chances of finite chains.
    ///
    /// @param armConversion p_A of the nodes' groups, `[-]`, 0 to min(1, 1/r)
    /// @return whether this is beyond the gel point
    public boolean solve(double armConversion) {
        double endConversion = Math.min(1, armConversion * ratio());
        if (!(armConversion >= 0 && armConversion <= 1)) {
            throw new IllegalArgumentException("bug: p = " + armConversion + " was not checked");
        }
        double k = 1 / (armConversion * endsAlive * endConversion * armsAlive);
        double beyond = arms - 1 - k;
        if (!(beyond > 0)) {
            armLeads = 0;
            endLeads = 0;
            return false;
        }
        armLeads = arms == 3 ? beyond : 2 * beyond / (3 + Math.sqrt(Math.max(1, 4 * k - 3)));
        double s = 1 - armLeads;
        double others = arms == 3 ? 1 + s : 1 + s + s * s;
        endLeads = endsAlive * endConversion * armLeads * others;
        return true;
    }

    /// r, living groups of nodes per living group of linkers, `[-]`.
    public double ratio() {
        return arms * nodes * armsAlive / (2 * linkers * endsAlive);
    }

    /// p_A at the gel point if the linkers' groups last so long, 1/√(r (f − 1) e q), `[-]`.
    public double criticalArmConversion() {
        return 1 / Math.sqrt(ratio() * (arms - 1) * armsAlive * endsAlive);
    }

    /// All that was told, `[g]`.
    public double mass() {
        return nodeMass + linkerMass + rest;
    }

    /// w_sol, `[-]`.
    public double sol() {
        double s = 1 - armLeads;
        double t = 1 - endLeads;
        double finite = arms == 3 ? s * s * s : s * s * (s * s);
        return (nodeMass * finite + linkerMass * t * t + rest) / mass();
    }

    /// μ, nodes held by three arms or more, `[mol]`.
    public double junctions() {
        double three = nodes * armLeads * armLeads * armLeads;
        return arms == 3 ? three : three * (4 - 3 * armLeads);
    }

    /// ν, half the arms that hold them, `[mol]`.
    public double strands() {
        double three = nodes * armLeads * armLeads * armLeads;
        return arms == 3 ? three * 1.5 : three * (6 - 4 * armLeads);
    }
}
