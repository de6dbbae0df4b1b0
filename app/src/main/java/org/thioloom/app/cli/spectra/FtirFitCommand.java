package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.cli.argument.PictureFiles;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.app.text.spectra.EnvelopePicture;
import org.thioloom.app.text.spectra.TextEnvelope;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.envelope.PublishedEnvelope;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Question;
import org.thioloom.recipes.spectra.EnvelopeReport.Sample;
import org.thioloom.recipes.writing.spectra.FtirFitWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `thioloom ftir fit`: the C-O-C envelope taken apart, and what to expect of a linker.
public record FtirFitCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of(
                                "fit",
                                this,
                                "Takes the C-O-C envelope of membranes apart into four bands.")
                        .arguments("SPECTRUM", "Files of spectra; - for standard input.");
        return PlotOptions.offer(PictureFiles.offer(SpectrumInput.offer(offer)))
                .option("--window", "A:B", "What is fitted, in cm-1; 1000:1200 if not said.")
                .repeatable(
                        "--eo-li",
                        "R",
                        "Ether repeat units per lithium, one for each spectrum in turn; alone, what to"
                                + " expect of such a linker.")
                .repeatable(
                        "--linker",
                        "M",
                        "The same by the molar mass of a PEG dithiol, two for each lithium, such as"
                                + " 2000g/mol.")
                .flag("--shared-widths", "Fit all spectra together as well, with widths in common.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom ftir fit film.spa --eo-li 86.5 --out envelope.svg",
                        "  thioloom ftir fit 5k.csv 2k.csv 1k.csv --linker 5000g/mol --linker"
                                + " 2000g/mol --linker 1000g/mol",
                        "  thioloom ftir fit --linker 2800g/mol        # a linker nobody has tried")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        PictureFiles pictures = PictureFiles.of(console, words, "");
        PlotSize size = PlotOptions.size(words);
        Window asked = PlotOptions.stretch(words, "--window");
        List<String> files = Offer.arguments(words, 0);
        List<Double> ratios = ratios(words, files.size());
        List<Finding> findings = new ArrayList<>();
        List<Sample> samples = new ArrayList<>();
        for (String file : files) {
            read(words, file, samples, findings);
        }
        if (Finding.anyError(findings)) {
            return refuse(samples, findings, json);
        }
        Question question =
                new Question(
                        samples,
                        asked == null ? Envelope.USUAL : asked,
                        ratios,
                        Offer.isGiven(words, "--shared-widths"));
        return switch (EnvelopeReport.of(question)) {
            case Outcome.Refused<EnvelopeReport>(var reasons) ->
                    refuse(samples, both(findings, reasons), json);
            case Outcome.Accepted<EnvelopeReport>(EnvelopeReport report, var doubts) -> {
                List<Finding> all = both(findings, doubts);
                console.out()
                        .print(json ? FtirFitWriter.write(report, all) : TextEnvelope.draw(report));
                tell(samples, all);
                yield pictures.write(() -> EnvelopePicture.of(report, size), () -> new Found<>(""))
                        ? ExitCode.DONE
                        : ExitCode.REFUSED;
            }
        };
    }

    private static List<Finding> both(List<Finding> read, List<Finding> fitted) {
        return Finding.gravestFirst(Stream.of(read, fitted).flatMap(List::stream).toList());
    }

    private int refuse(List<Sample> samples, List<Finding> findings, boolean json) {
        if (json) {
            return Names.of("ftir fit").refuse(console, findings, true);
        }
        tell(samples, Finding.gravestFirst(findings));
        return ExitCode.REFUSED;
    }

    private void tell(List<Sample> samples, List<Finding> findings) {
        for (Finding finding : findings) {
            console.err().print(Names.of(concerned(finding, samples)).draw(List.of(finding)));
        }
    }

    /// The spectrum that a finding is about, or the command.
    private static String concerned(Finding finding, List<Sample> samples) {
        for (int i = 0; i < samples.size(); i++) {
            if (finding.pointer().equals("/spectra/" + i)) {
                return samples.get(i).name();
            }
        }
        return "ftir fit";
    }

    private static List<Double> ratios(ParseResult words, int spectra) {
        List<Double> ratios = new ArrayList<>();
        for (String typed : Offer.all(words, "--eo-li")) {
            if (!typed.matches("\\d{1,7}(\\.\\d{1,9})?")) {
                throw Offer.refusal(
                        words, "--eo-li " + typed + " is not a plain number such as 86.5");
            }
            ratios.add(Double.valueOf(typed));
        }
        List<Double> byMass = byLinker(words);
        if (!ratios.isEmpty() && !byMass.isEmpty()) {
            throw Offer.refusal(words, "--eo-li and --linker say the same; give one of them");
        }
        ratios.addAll(byMass);
        if (spectra == 0 && ratios.isEmpty()) {
            throw Offer.refusal(
                    words, "name a SPECTRUM, or give --linker or --eo-li for what to expect");
        }
        if (spectra > 0 && !ratios.isEmpty() && ratios.size() != spectra) {
            throw Offer.refusal(
                    words,
                    "there are %d spectra and %d linkers; give one for each, or none"
                            .formatted(spectra, ratios.size()));
        }
        return ratios;
    }

    private static List<Double> byLinker(ParseResult words) {
        var option = new QuantityOption<>("--linker", Units.MOLAR_MASS);
        List<Double> ratios = new ArrayList<>();
        for (String typed : Offer.all(words, "--linker")) {
            double mass = option.read(words, typed).quantity().in(Units.GRAM_PER_MOLE);
            double ratio = PublishedEnvelope.eoPerLi(mass);
            if (!(ratio > 0)) {
                throw Offer.refusal(
                        words,
                        "--linker " + typed + " is less than the end groups weigh, 94.19 g/mol");
            }
            ratios.add(ratio);
        }
        return ratios;
    }

    /// What reading decides is told only where it is more than a note: the fit is the answer here.
    private void read(ParseResult words, String file, List<Sample> samples, List<Finding> findings)
            throws IOException {
        SpectrumInput input = SpectrumInput.read(console, words, file);
        String pointer = "/spectra/" + samples.size();
        switch (input.one()) {
            case Found<Spectrum>(Spectrum spectrum) -> {
                for (Finding said : input.findings()) {
                    if (said.severity() != Severity.NOTE) {
                        findings.add(said.at(pointer));
                    }
                }
                samples.add(new Sample(input.bareName(), spectrum));
            }
            case Refused<Spectrum>(String sentence, String remedy) ->
                    findings.add(Rule.SPECTRUM_REFUSED.at("", sentence, remedy));
        }
    }
}
