package org.thioloom.app.cli.batch;

import org.thioloom.app.console.Offer;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;

import picocli.CommandLine.ParseResult;

import java.util.Locale;
import java.util.Optional;

/// How a workbook goes to paper: `--paper`, `--labels`, `--first-label`, `--batch`.
final class PaperworkOptions {
    private static final int LONGEST_NUMBER = 40;

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

    private static PaperSize paper(ParseResult words) {
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
        int most = labels.map(LabelStock::count).orElse(1);
        int first = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (first < 1 || first > most) {
            throw Offer.refusal(
                    words,
                    "--first-label "
                            + typed
                            + ": "
                            + (most == 1
                                    ? "only a sheet of labels can have been begun"
                                    : "a sheet has places 1 to " + most));
        }
        return first;
    }

    private static String batch(ParseResult words) {
        String typed = words.matchedOptionValue("--batch", "").strip();
        if (typed.length() > LONGEST_NUMBER || typed.chars().anyMatch(c -> c < ' ')) {
            throw Offer.refusal(
                    words, "--batch " + typed + ": use one line of at most 40 characters");
        }
        return typed;
    }
}
