package org.thioloom.recipes.spectra;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Overview;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.recipes.finding.Finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The spectra of one file or of several, looked over.
///
/// @param files all that were named, in that order
/// @param entries the spectra that were asked for, in the order of their files
/// @param findings the gravest first; pointers are `/spectra/0` for the first entry, `/files/0` for
///   the first of several files, and empty for the only one
public record SpectraReport(List<Source> files, List<Entry> entries, List<Finding> findings) {

    public SpectraReport {
        files = List.copyOf(files);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /// A file, and what of it is asked for.
    ///
    /// @param name as it was called
    /// @param only the number of one spectrum, from 1; empty for all
    public record Source(String name, SpectrumReading reading, OptionalInt only) {

        /// What the content proved to be; empty when it is refused.
        public String format() {
            return reading instanceof SpectrumReading.Read read ? read.format() : "";
        }

        /// How many spectra it holds.
        public int held() {
            return reading instanceof SpectrumReading.Read read ? read.spectra().size() : 0;
        }
    }

    /// One spectrum.
    ///
    /// @param place of its file among all, from 0
    /// @param source the file it comes from
    /// @param number which of its file, from 1
    /// @param order the spectrum as its file counts
    /// @param overview empty for a list of peaks, and where nothing has an absorbance
    /// @param vapour whether water vapour was in the light
    public record Entry(
            int place,
            Source source,
            int number,
            FileOrder order,
            Optional<Overview> overview,
            boolean vapour) {
        private static final List<Window> VAPOUR =
                List.of(new Window(1350, 1950), new Window(3550, 3950));
        private static final double NARROW = 8;
        private static final Window CARBON_DIOXIDE = new Window(2300, 2390);

        /// Why a peak of [#overview] may not be the sample's, or not as high: `saturated`, `water
        /// vapour`, `carbon dioxide`; empty when nothing speaks against it.
        public String doubt(Peak peak) {
            if (overview.filter(seen -> seen.isSaturated(peak)).isPresent()) {
                return "saturated";
            }
            if (CARBON_DIOXIDE.holds(peak.position())) {
                return "carbon dioxide";
            }
            boolean narrow = peak.width() < NARROW;
            boolean there = VAPOUR.stream().anyMatch(w -> w.holds(peak.position()));
            return vapour && narrow && there ? "water vapour" : "";
        }

        static Entry of(int place, Source source, int number, FileOrder order) {
            boolean trace = !"peaks".equals(order.spectrum().facts().get("form"));
            Optional<Overview> overview =
                    trace && Overview.of(order.spectrum()) instanceof Found<Overview>(Overview seen)
                            ? Optional.of(seen)
                            : Optional.empty();
            boolean vapour = SpectrumFindings.hasVapour(order.spectrum());
            return new Entry(place, source, number, order, overview, vapour);
        }
    }

    /// Looks them over.
    ///
    /// @param asAbsorbance whether all are wanted in absorbance, whatever their files hold
    public static SpectraReport of(List<Source> files, boolean asAbsorbance) {
        return new SpectraWork(files, asAbsorbance).report();
    }

    /// Whether there is at least one spectrum.
    public boolean isAnything() {
        return !entries.isEmpty();
    }

    /// The name of the file that a finding is about.
    public String concerned(Finding finding) {
        String pointer = finding.pointer();
        int at = pointer.isEmpty() ? 0 : Integer.parseInt(pointer.replaceAll("\\D", ""));
        return pointer.startsWith("/spectra/")
                ? entries.get(at).source().name()
                : files.get(at).name();
    }
}
