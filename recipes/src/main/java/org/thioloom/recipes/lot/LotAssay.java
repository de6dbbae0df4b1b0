package org.thioloom.recipes.lot;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.assay.ArmConversion;
import org.thioloom.chem.assay.EndGroups;
import org.thioloom.chem.assay.Evaluated;
import org.thioloom.chem.assay.Evaluated.Remark;
import org.thioloom.chem.assay.Measured;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an assay found, and what a lot may state of it.
///
/// @param method `degree`, `ellman`, `iodine`, `mn`, `qnmr`
/// @param results what was asked for first
/// @param fields as a file of lots has them; none where a lot cannot state what was found, such as
///   an assay above 100 wt%
/// @param remarks what to look into before trusting it
public record LotAssay(
        String method, List<Result> results, List<Field> fields, List<Remark> remarks) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public LotAssay {
        results = List.copyOf(results);
        fields = List.copyOf(fields);
        remarks = List.copyOf(remarks);
    }

    /// A number that was found.
    ///
    /// @param key as machines read it
    /// @param uncertainty standard, in the unit; null where one that it rests on was not stated
    /// @param unit empty of a bare number
    /// @param words that go on behind the number
    public record Result(
            String key,
            BigDecimal value,
            @Nullable BigDecimal uncertainty,
            String unit,
            String words) {

        private static Result of(String key, Quantity<?> found, String words) {
            return new Result(
                    key, found.value(), found.standardUncertainty(), found.unit().symbol(), words);
        }

        private static Result of(String key, Measured found, String words) {
            return of(key, share(found, 1), words).bare();
        }

        private Result bare() {
            return new Result(key, value, uncertainty, "", words);
        }
    }

    /// A field of a lot.
    ///
    /// @param how the method that stands beside a molar mass, `nmr`; null beside others
    public record Field(String name, Quantity<?> value, @Nullable String how) {}

    /// How far the arms of a node have reacted.
    public static LotAssay ofArms(Evaluated<ArmConversion> found) {
        Quantity<AmountFraction> mean = share(found.value().mean(), 100);
        List<Result> results = new ArrayList<>();
        results.add(Result.of("degree", mean, "of the arms have reacted"));
        found.value()
                .check()
                .ifPresent(check ->
                        results.add(
                                Result.of(
                                        "broughtPerArm",
                                        check,
                                        "groups came with each arm that reacted; 1 when all is"
                                                + " well")));
        return new LotAssay("degree", results, fields("alive", mean), found.remarks());
    }

    /// How many thiols a gram has.
    ///
    /// @param method `ellman` or `iodine`
    /// @param alive share of the thiols by structure that are there; empty where nobody asked
    public static LotAssay ofThiol(
            String method,
            Evaluated<Quantity<Content>> found,
            Optional<Evaluated<Measured>> alive) {
        List<Result> results = new ArrayList<>();
        results.add(Result.of("content", found.value(), "of thiol"));
        List<Remark> remarks = new ArrayList<>(found.remarks());
        alive.ifPresent(share -> {
            results.add(
                    Result.of(
                            "alive",
                            share(share.value(), 100),
                            "of the thiols that the structure has are there"));
            remarks.addAll(share.remarks());
        });
        return new LotAssay(method, results, fields("content", found.value()), remarks);
    }

    /// How long the chains are, and how many of their ends are free.
    public static LotAssay ofChain(Evaluated<EndGroups> found) {
        EndGroups ends = found.value();
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("molarMass", ends.mn(), "nmr"));
        fields.addAll(fields("content", ends.content()));
        return new LotAssay(
                "mn",
                List.of(
                        Result.of("molarMass", ends.mn(), "is Mn, end groups included"),
                        Result.of("repeatUnits", ends.repeatUnits(), "repeat units a chain"),
                        Result.of("content", ends.content(), "of free ends"),
                        Result.of(
                                "coupled",
                                share(ends.coupled(), 100),
                                "of the ends are coupled, as in a disulfide")),
                fields,
                found.remarks());
    }

    /// How much of a sample is what the label says.
    public static LotAssay ofPurity(Evaluated<Quantity<MassFraction>> found) {
        return new LotAssay(
                "qnmr",
                List.of(
                        Result.of(
                                "assay", found.value(), "of the sample as weighed is the analyte")),
                fields("assay", found.value()),
                found.remarks());
    }

    /// A lot states no share above the whole, and nothing that is none.
    private static List<Field> fields(String name, Quantity<?> value) {
        boolean share = value.unit().symbol().endsWith("%");
        return value.isPositive() && !(share && value.value().compareTo(HUNDRED) > 0)
                ? List.of(new Field(name, value, null))
                : List.of();
    }

    private static Quantity<AmountFraction> share(Measured share, double factor) {
        return new Quantity<>(
                Quantity.twelveDigits(factor * share.value()),
                Units.PERCENT_BY_AMOUNT,
                share.standardUncertainty().isPresent()
                        ? Quantity.twelveDigits(factor * share.standardUncertainty().getAsDouble())
                        : null);
    }
}
