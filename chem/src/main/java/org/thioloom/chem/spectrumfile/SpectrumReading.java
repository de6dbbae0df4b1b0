package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrum.Spectrum;

import java.util.List;

/// What came of reading a file of spectra.
public sealed interface SpectrumReading {
    /// At least one spectrum was found.
    ///
    /// @param format what the content proved to be, such as `JCAMP-DX`
    /// @param spectra all that the file holds, in its order
    /// @param remarks what was decided, and what in the file does not agree with itself
    record Read(String format, List<Spectrum> spectra, List<Remark> remarks)
            implements SpectrumReading {
        public Read {
            spectra = List.copyOf(spectra);
            remarks = List.copyOf(remarks);
        }
    }

    /// No spectrum could be had.
    ///
    /// @param sentence what was found
    /// @param remedy what would do
    record Refused(String sentence, String remedy) implements SpectrumReading {}

    /// One thing a person should know about a spectrum that was read.
    ///
    /// @param spectrum counts the spectra of the file from 1; 0 stands for the file itself
    record Remark(int spectrum, Kind kind, String sentence) {}

    /// What a remark is about.
    enum Kind {
        /// Percent or fraction, absorbance or transmittance: how the ordinates were taken.
        SCALE,
        /// No label names a unit: what was taken from the numbers instead.
        NO_UNIT,
        /// How the abscissas were taken: their unit, their order.
        AXIS,
        /// Where the technique was read.
        TECHNIQUE,
        /// Abscissas printed inside the data disagree with the header.
        X_CHECK,
        /// Ordinates printed twice differ.
        Y_CHECK,
        /// More or fewer points than stated.
        POINTS,
        /// A header states what the data do not show.
        HEADER,
        /// Points without a value.
        GAPS,
        /// Points that let no light through.
        SATURATED,
        /// Parts of the file that are no infrared spectrum.
        LEFT_OUT,
        /// How a table of text was understood.
        LAYOUT,
        /// The name promises another format.
        NAME,
        /// A list of peaks in place of a trace.
        PEAKS,
        /// Signs that mean nothing where numbers should stand, or a file cut short.
        DAMAGED
    }
}
