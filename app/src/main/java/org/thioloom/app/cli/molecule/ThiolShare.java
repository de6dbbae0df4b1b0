package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Offer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.assay.Evaluated;
import org.thioloom.chem.assay.ThiolContent;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.lot.LotAssay;

import picocli.CommandLine.ParseResult;

import java.util.Optional;

/// `--mn` and `--thiols`: what share of the thiols by structure a titration has found.
final class ThiolShare {
    private static final NumberOption MN = new NumberOption("--mn");
    private static final NumberOption THIOLS = new NumberOption("--thiols");

    private ThiolShare() {}

    static Offer offer(Offer offer) {
        return offer.option(MN.option(), "M", "Mn, 2000g/mol, to say how many thiols are alive.")
                .option(
                        THIOLS.option(),
                        "N",
                        "Thiols of a molecule by its structure; 2 unless given.");
    }

    /// What a titration says of a lot.
    static Answer<LotAssay> of(
            String method, ParseResult words, Evaluated<Quantity<Content>> found) {
        Optional<Quantity<MolarMass>> mn = MN.quantity(words, Units.MOLAR_MASS);
        int thiols = thiols(words);
        return mn.isEmpty()
                ? new Found<>(LotAssay.ofThiol(method, found, Optional.empty()))
                : ThiolContent.alive(found.value(), mn.get(), thiols)
                        .map(alive -> LotAssay.ofThiol(method, found, Optional.of(alive)));
    }

    private static int thiols(ParseResult words) {
        double typed = THIOLS.value(words).map(number -> number.value()).orElse(2.0);
        if (typed != Math.rint(typed) || Math.abs(typed) > 1000) {
            throw Offer.refusal(words, THIOLS.option() + " " + typed + " is no count");
        }
        return (int) typed;
    }
}
