package org.thioloom.app.cli.batch;

import org.thioloom.app.console.Offer;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.answer.Answer;

import picocli.CommandLine.ParseResult;

import java.util.Locale;
import java.util.Optional;

/// How a workbook goes to paper: `--paper`, `--labels`, `--first-label`, `--batch`.
final class PaperworkOptions {
    private PaperworkOptions() {}

    static Offer offer(Offer offer) {
        return offer.option("--paper", "A4|LETTER", "Paper of the workbook; A4 unless given.")
                .option(
                        "--labels",
                        "STOCK",
                        "Labels in the workbook: a4 (63.5 x 38.1 mm, Avery L7160), letter (2 5/8 x"
                                + " 1 inch, Avery 5160), roll (62 x 29 mm, Brother DK-11209) or"
                                + " none; as its paper unless given.")
                .option("--first-label", "N", "Begin at the N-th place of a sheet begun before.")
                .option("--batch", "NUMBER", "Number of the batch: on cover, labels, QR code.");
    }

    static Paperwork of(ParseResult words) {
        PaperSize paper = paper(words);
        Optional<LabelStock> labels = labels(words, paper);
        return new Paperwork(paper, labels, first(words, labels), batch(words));
    }

    static PaperSize paper(ParseResult words) {
        String typed = words.matchedOptionValue("--paper", "A4");
        return switch (typed.toUpperCase(Locale.ROOT)) {
            case "A4" -> PaperSize.A4;
            case "LETTER" -> PaperSize.LETTER;
            default -> throw Offer.refusal(words, "--paper " + typed + ": use A4 or LETTER");
        };
    }

    private static Optional<LabelStock> labels(ParseResult words, PaperSize paper) {
        String typed = words.matchedOptionValue("--labels", LabelStock.on(paper).word());
        if (typed.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        Optional<LabelStock> stock = LabelStock.named(typed);
        if (stock.isEmpty()) {
            throw Offer.refusal(words, "--labels " + typed + ": use a4, letter, roll or none");
        }
        return stock;
    }

    private static int first(ParseResult words, Optional<LabelStock> labels) {
        String typed = words.matchedOptionValue("--first-label", "1");
        return switch (Paperwork.firstLabel(typed, labels)) {
            case Answer.Found<Integer>(Integer first) -> first;
            case Answer.Refused<Integer>(String sentence, var _) ->
                    throw Offer.refusal(words, "--first-label " + typed + ": " + sentence);
        };
    }

    private static String batch(ParseResult words) {
        String typed = words.matchedOptionValue("--batch", "");
        return switch (Paperwork.batch(typed)) {
            case Answer.Found<String>(String number) -> number;
            case Answer.Refused<String>(var _, String remedy) ->
                    throw Offer.refusal(words, "--batch " + typed.strip() + ": " + remedy);
        };
    }
}
