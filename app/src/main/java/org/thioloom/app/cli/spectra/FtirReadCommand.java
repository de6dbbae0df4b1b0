package org.thioloom.app.cli.spectra;

import org.thioloom.app.cli.argument.Names;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.spectra.TextSpectra;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Source;
import org.thioloom.recipes.writing.spectra.FtirReadWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// `thioloom ftir read`: what files of spectra hold, and out of them into another form.
public record FtirReadCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("read", this, "What files of infrared spectra hold.")
                        .arguments(
                                "FILE",
                                "JCAMP-DX, SPA, SPG, SPC, OPUS, PerkinElmer, CSV; - for standard"
                                        + " input; FILE#2 for the second spectrum in a file.");
        return SpectrumOutputs.offer(PlotOptions.offer(SpectrumInput.offer(offer)))
                .flag(
                        "--csv",
                        "The points as lines x,y with every figure, in the order of the file.")
                .flag("--absorbance", "Convert to absorbance before anything is written.")
                .option("--window", "A:B", "What is drawn, such as 870:1010 in cm-1.")
                .option("--cut", "A:B", "What is left out of it, such as 1900:2400 in cm-1.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "Exit code 1: a file holds no infrared spectrum; interferograms and single"
                                + " beams are none.",
                        "",
                        "For example:",
                        "  thioloom ftir read film.spa --out film.svg",
                        "  thioloom ftir read series.spg --spectrum 2 --absorbance --out film.jdx",
                        "  thioloom ftir read mix.dx cured.dx dry.dx --window 870:1010 --width 85mm"
                                + " --out steps.pdf")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        boolean csv = Offer.isGiven(words, "--csv");
        if (json && csv) {
            throw Offer.refusal(words, "--json and --csv cannot both have standard output");
        }
        SpectrumOutputs outputs = SpectrumOutputs.of(console, words);
        List<SpectrumInput> inputs = inputs(words, csv || outputs.needsOne());
        List<Source> sources = inputs.stream().map(SpectrumInput::source).toList();
        SpectraReport report = SpectraReport.of(sources, Offer.isGiven(words, "--absorbance"));
        if (!report.isAnything()) {
            return refuse(report, json);
        }
        if (csv) {
            console.out().print(report.entries().getFirst().order().points());
        } else {
            console.out().print(json ? FtirReadWriter.write(report) : TextSpectra.draw(report));
        }
        report.findings().forEach(finding -> tell(report, finding));
        boolean written = outputs.write(words, report);
        return written && !Finding.anyError(report.findings()) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int refuse(SpectraReport report, boolean json) {
        if (json) {
            return Names.of("").refuse(console, report.findings(), true);
        }
        report.findings().forEach(finding -> tell(report, finding));
        return ExitCode.REFUSED;
    }

    private void tell(SpectraReport report, Finding finding) {
        console.err().print(Names.of(report.concerned(finding)).draw(List.of(finding)));
    }

    private List<SpectrumInput> inputs(ParseResult words, boolean needsOne) throws IOException {
        List<String> files = Offer.arguments(words, 0);
        if (files.isEmpty()) {
            throw Offer.refusal(words, "name a FILE of spectra, or - for standard input");
        }
        if (files.size() > 1 && needsOne) {
            throw Offer.refusal(
                    words,
                    "points come from one spectrum, and " + files.size() + " files are named");
        }
        if (files.size() > 1 && words.hasMatchedOption("--spectrum")) {
            throw Offer.refusal(
                    words, "--spectrum goes with one file; write " + files.getFirst() + "#2");
        }
        List<SpectrumInput> inputs = new ArrayList<>();
        for (String file : files) {
            SpectrumInput input = SpectrumInput.read(console, words, file);
            boolean asked = needsOne || input.only().isPresent();
            if (input.reading() instanceof Read
                    && asked
                    && input.one() instanceof Refused<Spectrum>(String sentence, String remedy)) {
                throw Offer.refusal(words, sentence + "; " + remedy);
            }
            inputs.add(input);
        }
        return inputs;
    }
}
