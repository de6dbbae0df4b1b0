package org.thioloom.recipes.spectra;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.spectra.SpectraReport.Entry;
import org.thioloom.recipes.spectra.SpectraReport.Source;

import java.util.ArrayList;
import java.util.List;

/// Looking over under way, and what is found on it.
final class SpectraWork {
    private final List<Source> files;
    private final boolean asAbsorbance;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SpectraWork(List<Source> files, boolean asAbsorbance) {
        this.files = List.copyOf(files);
        this.asAbsorbance = asAbsorbance;
    }

    SpectraReport report() {
        for (int i = 0; i < files.size(); i++) {
            add(i);
        }
        return new SpectraReport(files, entries, Finding.gravestFirst(findings));
    }

    private String pointer(int place) {
        return files.size() == 1 ? "" : "/files/" + place;
    }

    private void add(int place) {
        Source file = files.get(place);
        List<Finding> said = SpectrumFindings.of(file.reading());
        said.stream()
                .filter(finding -> finding.pointer().isEmpty())
                .map(finding -> finding.at(pointer(place)))
                .forEach(findings::add);
        if (!(file.reading() instanceof Read read)) {
            return;
        }
        for (int i = 0; i < read.spectra().size(); i++) {
            if (file.only().orElse(i + 1) == i + 1) {
                String there = "/spectra/" + i;
                add(
                        place,
                        i + 1,
                        said.stream().filter(finding -> finding.pointer().equals(there)).toList());
            }
        }
    }

    private void add(int place, int number, List<Finding> said) {
        Source file = files.get(place);
        String here = "/spectra/" + entries.size();
        Spectrum spectrum = ((Read) file.reading()).spectra().get(number - 1);
        switch (wanted(spectrum)) {
            case Refused<Spectrum>(String sentence, String remedy) ->
                    findings.add(Rule.SPECTRUM_REFUSED.at(pointer(place), sentence, remedy));
            case Found<Spectrum>(Spectrum ready) -> {
                Entry entry = Entry.of(place, file, number, new FileOrder(ready));
                entries.add(entry);
                said.forEach(finding -> findings.add(finding.at(here)));
                entry.overview()
                        .ifPresent(overview ->
                                findings.addAll(SpectrumFindings.of(here, overview, said)));
            }
        }
    }

    private Answer<Spectrum> wanted(Spectrum spectrum) {
        return asAbsorbance && spectrum.ordinate() != Ordinate.ABSORBANCE
                ? Absorbance.of(spectrum).map(Absorbance::spectrum)
                : new Found<>(spectrum);
    }
}
