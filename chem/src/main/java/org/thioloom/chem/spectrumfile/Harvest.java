package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.util.ArrayList;
import java.util.List;

/// What a reader finds in one file, spectrum by spectrum, within bounds.
final class Harvest {
    private static final int MOST_TOLD = 100;
    private static final String SMALLER = "export fewer spectra into one file";

    private final Options options;
    private final String name;
    private final List<Spectrum> spectra = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Unreadable firstLeftOut;
    private int leftOut;
    private int traces;
    private int claimed;

    /// @param name names a spectrum that has no title of its own
    Harvest(Options options, String name) {
        this.options = options;
        this.name = name;
    }

    /// Asks for room before points are read.
    ///
    /// @param points as many as a header claims
    /// @throws Unreadable when that is more than a file may hold, or too few for a spectrum
    int claim(long points) throws Unreadable {
        if (points < 2) {
            throw Unreadable.damaged("a spectrum of " + points + " points is claimed");
        }
        traces++;
        if (traces > SpectrumFiles.MOST_SPECTRA) {
            throw new Unreadable(
                    "a file may hold " + SpectrumFiles.MOST_SPECTRA + " spectra", SMALLER);
        }
        if (points > room()) {
            throw new Unreadable(
                    points
                            + " points are claimed, and a file may hold "
                            + SpectrumFiles.MOST_POINTS,
                    SMALLER);
        }
        return spend((int) points);
    }

    /// Counts points that were read, whatever becomes of them.
    int spend(int points) {
        claimed += points;
        return points;
    }

    /// How many more points there is room for.
    int room() {
        return Math.max(0, SpectrumFiles.MOST_POINTS - claimed);
    }

    /// A remark on the file itself.
    void remark(Kind kind, String sentence) {
        remarks.add(new Remark(0, kind, sentence));
    }

    /// Decides what a trace is; one that is no infrared spectrum is left out with a reason.
    ///
    /// @param notes what its reader has to say about it
    void add(Trace trace, List<Remark> notes) {
        int number = spectra.size() + 1;
        if (trace.title().isEmpty()) {
            trace.titled(name);
        }
        List<Remark> said = new ArrayList<>();
        try {
            spectra.add(
                    trace.spectrum(
                            options, (kind, words) -> said.add(new Remark(number, kind, words))));
        } catch (Unreadable reason) {
            leaveOut(trace.title(), reason);
            return;
        }
        notes.forEach(note -> remarks.add(new Remark(number, note.kind(), note.sentence())));
        remarks.addAll(said);
    }

    void add(Trace trace) {
        add(trace, List.of());
    }

    /// @param part what of the file cannot be read
    void leaveOut(String part, Unreadable reason) {
        firstLeftOut = firstLeftOut == null ? reason : firstLeftOut;
        leftOut++;
        if (leftOut <= MOST_TOLD) {
            String which = part.isBlank() ? "a part" : "\"" + Labels.shown(part) + "\"";
            remark(Kind.LEFT_OUT, which + " is left out: " + reason.sentence());
        }
    }

    /// All there is, or, when there is nothing, why.
    SpectrumReading reading(String format) {
        if (!spectra.isEmpty()) {
            if (leftOut > MOST_TOLD) {
                remark(Kind.LEFT_OUT, (leftOut - MOST_TOLD) + " more parts are left out");
            }
            return new Read(format, spectra, remarks);
        }
        Unreadable first = firstLeftOut;
        if (first == null) {
            return new Refused(
                    "the " + format + " file holds no spectrum",
                    "export the spectrum itself, not the report or the method");
        }
        String others = leftOut == 1 ? "" : ", and " + (leftOut - 1) + " more cannot be read";
        return new Refused(format + ": " + first.sentence() + others, first.remedy());
    }
}
