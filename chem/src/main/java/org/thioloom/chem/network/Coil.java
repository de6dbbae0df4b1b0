package org.thioloom.chem.network;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.table.Table;

import java.util.List;

/// How far apart the ends of a linker are, which says how easily its second end finds the node that
/// holds the first. A new one is a row of `coils.tsv`.
///
/// @param key how it is asked for: `peo-melt`
/// @param polymer in words
/// @param state in what it is dissolved, in words
/// @param spread <R²>/M, `[A2.mol/g]`
/// @param source key of the reference; `recalled` is a default to edit
public record Coil(String key, String polymer, String state, double spread, String source) {
    /// Litres in a cubic ångström, times the Avogadro constant: mol/L of one in a cubic ångström.
    private static final double ONE_PER_CUBIC_ANGSTROM = 1e27 / 6.02214076e23;

    private static final List<Coil> ALL = read(Table.read(Coil.class, "coils.tsv"));

    /// In the order of the table.
    public static List<Coil> all() {
        return ALL;
    }

    /// c_J = (3/(2π<R²>))^(3/2)/N_A: what one end sees of the other, of a Gaussian chain.
    ///
    /// @param molarMass of the linker, `[g/mol]`
    /// @return `[mol/L]`
    public double localConcentration(double molarMass) {
        double perArea = 3 / (2 * StrictMath.PI * spread * molarMass);
        return ONE_PER_CUBIC_ANGSTROM * perArea * StrictMath.sqrt(perArea);
    }

    /// λ = c_J/[node groups]₀, the one number on which loops depend (Wang et al. 2016). Of a blend
    /// of linkers take the mean by amount: right to first order.
    ///
    /// @param molarMass of the linker, `[g/mol]`
    /// @param nodeGroups living groups of the nodes before cure, `[mol/L]`
    /// @return `[-]`
    /// @see <a href="https://doi.org/10.1103/PhysRevLett.116.188302">wang2016</a>
    public Answer<Double> loopTendency(double molarMass, double nodeGroups) {
        double tendency = localConcentration(molarMass) / nodeGroups;
        return spread > 0 && molarMass > 0 && nodeGroups > 0 && Double.isFinite(tendency)
                ? new Found<>(tendency)
                : new Refused<>(
                        "A linker of %s g/mol and %s mol/L of node groups give no tendency to loops."
                                .formatted(Shown.typed(molarMass), Shown.typed(nodeGroups)),
                        "Give both above 0, and the groups as dissolved, before cure.");
    }

    private static List<Coil> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Coil(
                                table.text(row, "key"),
                                table.text(row, "polymer"),
                                table.text(row, "state"),
                                Double.parseDouble(table.text(row, "A2.mol/g")),
                                table.text(row, "source")))
                .toList();
    }
}
