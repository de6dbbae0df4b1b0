package org.thioloom.app.text.spectra;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Reach;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What there is to know of expected bands: whose they are, why they do what they do, what lies in
/// the way.
public final class BandRemarks {
    private static final int MOST_NAMED = 2;

    // what is known of a band in general is said once
    private final Set<String> told = new HashSet<>();

    /// What there is to know of it.
    ///
    /// @param reasons that were told already at this stage; its own is added
    public List<String> of(Forecast forecast, Set<String> reasons) {
        Expectation e = forecast.expectation();
        Reach reach = forecast.reach();
        List<String> remarks = new ArrayList<>();
        remarks.add(String.join(" and ", e.species()) + ", " + forecast.band().mode());
        if (!e.reason().isEmpty() && reasons.add(e.reason())) {
            remarks.add(e.reason());
        }
        if (reach != null && e.change() == Change.VANISH && reach.isSeen()) {
            remarks.add("absence shows down to " + percent(reach.leastResidual()) + " %");
        }
        int named = e.strength() == Strength.DECISIVE ? 1 : MOST_NAMED;
        e.confounders().stream().limit(named).map(Confounder::sentence).forEach(remarks::add);
        if (e.confounders().size() > named) {
            remarks.add((e.confounders().size() - named) + " more");
        }
        String comment = forecast.band().comment();
        if (!comment.isEmpty() && told.add(forecast.band().key())) {
            remarks.add(comment);
        }
        return remarks;
    }

    private static String percent(double share) {
        return Rounding.significant(BigDecimal.valueOf(100 * share), 2);
    }
}
