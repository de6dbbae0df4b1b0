package org.thioloom.app.text.model;

import static org.thioloom.app.text.model.NetworkWords.kilopascals;
import static org.thioloom.app.text.model.NetworkWords.two;
import static org.thioloom.app.text.model.NetworkWords.weight;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.ReportedModulus;
import org.thioloom.chem.network.ReportedModulus.Kind;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.forecast.network.ComparedModulus;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Moduli that a paper reports, beside theory, and why the two do not agree.
public final class TextCompared {
    private static final String INDENT = "  ";
    private static final double ZERO_CELSIUS = 273.15;

    private TextCompared() {}

    static String draw(List<ComparedModulus> compared, NetworkForecast forecast) {
        if (compared.isEmpty()) {
            return "";
        }
        String source = compared.getFirst().reported().source();
        return "\nMeasured on such a membrane, %s, which does not name the grade\n%s"
                        .formatted(
                                source,
                                TextTable.draw(
                                        compared.stream().map(TextCompared::row).toList(),
                                        INDENT,
                                        TextRecord.WIDTH))
                + "\nWhy they disagree\n"
                + TextTable.draw(
                        reasons(compared, forecast).stream().map(r -> List.of("-", r)).toList(),
                        INDENT,
                        TextRecord.WIDTH);
    }

    private static List<String> row(ComparedModulus one) {
        ReportedModulus reported = one.reported();
        String what = reported.kind() == Kind.YOUNG ? "Young's modulus" : "shear modulus";
        String measured =
                plain(reported.modulus())
                        + (reported.plusMinus().isPresent()
                                ? " ± " + plain(reported.plusMinus().getAsDouble())
                                : "")
                        + " kPa"
                        + (reported.celsius().isPresent()
                                ? ", %s degC".formatted(plain(reported.celsius().getAsDouble()))
                                : "");
        double times = reported.kind() == Kind.YOUNG ? 3 : 1;
        return List.of(
                what,
                measured,
                "ideal %s to %s kPa"
                        .formatted(
                                kilopascals(times * one.ideal().phantom()),
                                kilopascals(times * one.ideal().affine())));
    }

    private static List<String> reasons(List<ComparedModulus> compared, NetworkForecast forecast) {
        List<String> reasons = new ArrayList<>();
        compared.stream()
                .filter(one -> one.reported().kind() == Kind.SHEAR)
                .findFirst()
                .ifPresent(one -> softness(one, forecast, reasons));
        warming(compared, reasons);
        compared.stream()
                .filter(one -> one.shear() > one.ideal().affine())
                .findFirst()
                .ifPresent(one -> stiffness(one, reasons));
        reasons.add(
                "So no rubber of one kind has all of these; slip or a thin disc in the rheometer,"
                        + " another specimen and crystals are the usual causes. On your own film, sol"
                        + " and swelling tell more of the network than a modulus does.");
        return reasons;
    }

    private static void softness(
            ComparedModulus one, NetworkForecast forecast, List<String> reasons) {
        if (one.apparent() instanceof Found<Network>(Network network)) {
            reasons.add(
                    "%s kPa is %s times softer than even the phantom bound%s. An ideal network as soft would have stopped at %s mol%% of the %s and lose %s on washing; its paper reports the FTIR bands of both groups as all but gone."
                            .formatted(
                                    plain(one.reported().modulus()),
                                    two(one.ideal().phantom() / one.shear()),
                                    withLoops(one, forecast),
                                    two(100 * network.eneConversion()),
                                    forecast.weighed().groups().firstSymbol(),
                                    weight(network.fractions().sol())));
        }
    }

    private static String withLoops(ComparedModulus one, NetworkForecast forecast) {
        return forecast.reached() instanceof Found<Reached>(Reached reached)
                        && reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)
                ? loops.cured()
                        .in(State.DRY)
                        .flatMap(soft ->
                                reached.cured()
                                        .in(State.DRY)
                                        .map(dry ->
                                                " (%s times with the loops)"
                                                        .formatted(
                                                                two(
                                                                        one.ideal().phantom()
                                                                                / one.shear()
                                                                                * soft.modulus()
                                                                                        .phantom()
                                                                                / dry.modulus()
                                                                                        .phantom()))))
                        .orElse("")
                : "";
    }

    private static void warming(List<ComparedModulus> compared, List<String> reasons) {
        List<ComparedModulus> shear =
                compared.stream()
                        .filter(one ->
                                one.reported().kind() == Kind.SHEAR
                                        && one.reported().celsius().isPresent())
                        .toList();
        if (shear.size() < 2) {
            return;
        }
        ComparedModulus cold = shear.getFirst();
        ComparedModulus warm = shear.getLast();
        reasons.add(
                "From %s to %s degC an ideal rubber stiffens %s times; the measured one softens %s times."
                        .formatted(
                                plain(cold.reported().celsius().orElseThrow()),
                                plain(warm.reported().celsius().orElseThrow()),
                                NetworkWords.three(kelvin(warm) / kelvin(cold)),
                                two(cold.shear() / warm.shear())));
    }

    private static double kelvin(ComparedModulus one) {
        OptionalDouble celsius = one.reported().celsius();
        return celsius.orElseThrow() + ZERO_CELSIUS;
    }

    private static void stiffness(ComparedModulus one, List<String> reasons) {
        reasons.add(
                "A Young's modulus of %s kPa means a shear modulus of %s kPa, %s times the affine bound: at room temperature crystals of the linker carry that load, not the network."
                        .formatted(
                                plain(one.reported().modulus()),
                                NetworkWords.four(one.shear() / 1000),
                                two(one.shear() / one.ideal().affine())));
    }

    private static String plain(double value) {
        return Quantity.twelveDigits(value).toPlainString();
    }
}
