package org.thioloom.app.text.spectra;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.InWords;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.master.MasterRecipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What infrared should show, in words: by stage, one line a band. Signs and words tell all; colour
/// is not needed.
public final class TextFtir {
    private static final String INDENT = "  ";
    private static final String HARD_BLANK = "\u00a0";
    private static final Pattern PERCENT = Pattern.compile("(\\d) %");

    private final Coupling coupling;
    private final BandRemarks remarks = new BandRemarks();

    private TextFtir(Coupling coupling) {
        this.coupling = coupling;
    }

    /// Under the name of the recipe.
    public static String draw(MasterRecipe recipe, FtirPlan plan) {
        return new TextFtir(recipe.formula().coupling()).all(recipe.header().name(), plan);
    }

    private String all(String name, FtirPlan plan) {
        return "What infrared should show: "
                + name
                + "\n"
                + wrapped(measured(plan.measurement()))
                + "\n"
                + legend()
                + plan.stages().stream()
                        .map(this::stage)
                        .collect(Collectors.joining())
                        .replace(HARD_BLANK, " ");
    }

    private static String measured(Measurement m) {
        String how =
                m.technique() == Technique.TRANSMISSION
                        ? "through a film of " + four(m.thickness() * 1e4) + " um"
                        : "one reflection in diamond";
        return "Forecast for "
                + how
                + ", "
                + m.scans()
                + " scans of noise "
                + four(m.noise())
                + "; absorptivities are recalled, good to a factor of three.";
    }

    private static String legend() {
        return wrapped(
                "A band decides by itself, supports others of its group, or tells nothing here"
                        + " (no); what stays and tells nothing is left out. Positions in cm-1.");
    }

    private String stage(Stage stage) {
        List<List<String>> rows = new ArrayList<>();
        Set<String> reasons = new HashSet<>();
        for (Forecast band : stage.bands()) {
            if (!isIdle(band.expectation())) {
                rows.add(row(band, reasons));
            }
        }
        List<String> told = new ArrayList<>(List.of(InWords.of(stage, coupling)));
        told.addAll(InWords.reach(stage, coupling));
        return "\n"
                + stage.key()
                + ": "
                + stage.title()
                + (stage.asked().isEmpty()
                        ? ""
                        : "; the recipe asks for " + String.join(" and ", stage.asked()))
                + "\n"
                + told.stream()
                        .filter(line -> !line.isEmpty())
                        .map(TextFtir::wrapped)
                        .collect(Collectors.joining())
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    /// What stays and tells nothing is left to the JSON.
    private static boolean isIdle(Expectation e) {
        return e.change() == Change.STAY && e.strength() == Strength.UNUSABLE;
    }

    private List<String> row(Forecast forecast, Set<String> reasons) {
        Expectation e = forecast.expectation();
        return List.of(
                sign(e.change()),
                Long.toString(Math.round(e.position())),
                forecast.band().carrier().symbol(),
                tells(forecast),
                // a number and its per cent stay together
                PERCENT.matcher(String.join("; ", remarks.of(forecast, reasons)))
                        .replaceAll("$1" + HARD_BLANK + "%"));
    }

    private static String sign(Change change) {
        return switch (change) {
            case APPEAR -> "+ appears";
            case VANISH -> "- vanishes";
            case STAY -> "= stays";
            case MAY_BE -> "~ may be";
        };
    }

    private static String tells(Forecast forecast) {
        return switch (forecast.expectation().strength()) {
            case DECISIVE -> "decides";
            case SUPPORTING -> "supports";
            case UNUSABLE -> "no";
        };
    }

    private static String four(double value) {
        return Rounding.significant(BigDecimal.valueOf(value), 4).replaceFirst("\\.?0+$", "");
    }

    private static String wrapped(String text) {
        return String.join("\n", TextTable.wrap(text, TextRecord.WIDTH)) + "\n";
    }
}
