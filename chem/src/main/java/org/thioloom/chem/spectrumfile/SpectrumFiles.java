package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads infrared spectra out of what instruments and their programs write.
///
/// The content tells the format; the name only where the content does not. Nothing is decided
/// silently: each decision is a remark, and each can be made by the caller in its place.
///
/// Each spectrum keeps as facts what its file states: `y unit` and `x unit` as they were, `order`
/// (`rising` or `falling` wavenumbers), `scale`, which is `percent` where the file counts so, and,
/// where stated, `resolution` in cm-1, `date`, `scans`, `instrument`, `accessory`, `sampling`,
/// `processing`, `origin`, `owner`, `state`, `path length`, `z` in a series, and `form`, which is
/// `peaks` for a list of peaks.
public final class SpectrumFiles {
    /// The longest content that is read, `[byte]`. Who fetches it may stop there.
    public static final int MOST_BYTES = 16 << 20;

    /// The most points that a file may hold, over all its spectra.
    public static final int MOST_POINTS = 1_000_000;

    /// The most spectra that a file may hold.
    public static final int MOST_SPECTRA = 1000;

    private static final String EXPORT = "export the spectrum as JCAMP-DX or CSV";
    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("dx", JcampFile.FORMAT),
                    Map.entry("jdx", JcampFile.FORMAT),
                    Map.entry("jcm", JcampFile.FORMAT),
                    Map.entry("spa", ThermoFile.FORMAT),
                    Map.entry("spg", ThermoFile.FORMAT),
                    Map.entry("spc", GalacticFile.FORMAT),
                    Map.entry("sp", PerkinElmerFile.FORMAT),
                    Map.entry("asp", PerkinElmerFile.TEXT_FORMAT),
                    Map.entry("csv", DelimitedFile.FORMAT),
                    Map.entry("tsv", DelimitedFile.FORMAT),
                    Map.entry("dpt", DelimitedFile.FORMAT));

    private static final List<Other> OTHERS =
            List.of(
                    new Other("PK\u0003\u0004", "a zip archive, as a workbook of Excel is"),
                    new Other("%PDF", "a PDF document"),
                    new Other("\u0089PNG", "a picture"),
                    new Other("\u00FF\u00D8\u00FF", "a picture"),
                    new Other("\u00D0\u00CF\u0011\u00E0", "a compound document of Windows"),
                    new Other("<?xml", "an XML document"),
                    new Other("{\\rtf", "a document in rich text"));

    private SpectrumFiles() {}

    /// What begins like this is no spectrum.
    private record Other(String signature, String words) {}

    /// What a person knows better than the file. What is null is left to the file.
    ///
    /// @param axis the unit of the abscissas
    /// @param scale what the ordinates are
    /// @param technique how the spectra were measured
    public record Options(
            @Nullable Axis axis, @Nullable Scale scale, @Nullable Technique technique) {
        /// Leaves everything to the file.
        public static final Options NONE = new Options(null, null, null);
    }

    /// What an abscissa counts.
    public enum Axis {
        /// `[cm-1]`
        WAVENUMBER("cm-1"),
        /// `[um]`
        MICROMETRE("um"),
        /// `[nm]`
        NANOMETRE("nm");

        private final String symbol;

        Axis(String symbol) {
            this.symbol = symbol;
        }

        /// As it is printed: `cm-1`.
        public String symbol() {
            return symbol;
        }

        // infrared light has 10 to 13000 cm-1, 0.77 to 1000 um, 770 to 1000000 nm
        static Axis guess(double lowest, double highest) {
            if (lowest >= 0.5 && highest <= 60) {
                return MICROMETRE;
            }
            boolean many = lowest >= 700 && highest > 13_000 && highest > 1.2 * lowest;
            return many ? NANOMETRE : WAVENUMBER;
        }

        /// The wavenumber at an abscissa: 10^4/λ for micrometres, 10^7/λ for nanometres, `[cm-1]`.
        double wavenumber(double abscissa) {
            return switch (this) {
                case WAVENUMBER -> abscissa;
                case MICROMETRE -> 1e4 / abscissa;
                case NANOMETRE -> 1e7 / abscissa;
            };
        }
    }

    /// What an ordinate counts.
    public enum Scale {
        /// A.
        ABSORBANCE,
        /// T from 0 to 1.
        FRACTION,
        /// T from 0 to 100.
        PERCENT
    }

    /// Reads every infrared spectrum in a file.
    ///
    /// @param content all of its bytes
    /// @param name what it is called, with or without an ending
    public static SpectrumReading read(byte[] content, String name) {
        return read(content, name, Options.NONE);
    }

    /// Reads every infrared spectrum in a file, with what the caller knows better.
    ///
    /// @param content all of its bytes
    /// @param name what it is called, with or without an ending
    public static SpectrumReading read(byte[] content, String name, Options options) {
        if (content.length == 0) {
            return new Refused("the file is empty", "copy it from the instrument again");
        }
        if (content.length > MOST_BYTES) {
            return new Refused(
                    "the file has "
                            + content.length
                            + " bytes, and at most "
                            + MOST_BYTES
                            + " are read",
                    "export the spectra that are needed into a file of their own");
        }
        String plain = Labels.shown(name);
        int slash = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
        String file = plain.substring(slash + 1);
        int dot = file.lastIndexOf('.');
        String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
        Harvest harvest = new Harvest(options, dot > 0 ? file.substring(0, dot) : file);
        try {
            return read(content, ending, harvest);
        } catch (Unreadable reason) {
            return new Refused(reason.sentence(), reason.remedy());
        }
    }

    private static SpectrumReading read(byte[] content, String ending, Harvest harvest)
            throws Unreadable {
        Bytes bytes = Bytes.littleEndian(content);
        if (OpusFile.isOne(content)) {
            compareName(ending, OpusFile.FORMAT, harvest);
            return OpusFile.read(content, harvest);
        }
        if (bytes.startsWith(ThermoFile.SIGNATURE)) {
            compareName(ending, ThermoFile.FORMAT, harvest);
            return ThermoFile.read(content, harvest);
        }
        if (bytes.startsWith(PerkinElmerFile.SIGNATURE)) {
            compareName(ending, PerkinElmerFile.FORMAT, harvest);
            return PerkinElmerFile.read(content, harvest);
        }
        refuseOthers(bytes);
        if (!TextLines.isText(content)) {
            if (GalacticFile.isOne(content)) {
                compareName(ending, GalacticFile.FORMAT, harvest);
                return GalacticFile.read(content, harvest);
            }
            throw unknown(ending);
        }
        return readText(TextLines.decode(content), ending, harvest);
    }

    private static SpectrumReading readText(String text, String ending, Harvest harvest)
            throws Unreadable {
        if (JcampFile.isOne(text)) {
            compareName(ending, JcampFile.FORMAT, harvest);
            return JcampFile.read(text, harvest);
        }
        if (PerkinElmerFile.isColumn(text)) {
            compareName(ending, PerkinElmerFile.TEXT_FORMAT, harvest);
            return PerkinElmerFile.readColumn(text, harvest);
        }
        compareName(ending, DelimitedFile.FORMAT, harvest);
        return DelimitedFile.read(text, harvest);
    }

    private static void compareName(String ending, String format, Harvest harvest) {
        String named = BY_ENDING.getOrDefault(ending, format);
        if (!named.equals(format)) {
            harvest.remark(
                    Kind.NAME,
                    "named ." + ending + " as " + named + " is, the content is " + format);
        }
    }

    private static void refuseOthers(Bytes bytes) throws Unreadable {
        if (bytes.startsWith(ThermoFile.SERIES)) {
            throw new Unreadable(
                    "an OMNIC series holds spectra over time or place",
                    "split it in OMNIC and export the spectra");
        }
        for (Other other : OTHERS) {
            if (bytes.startsWith(other.signature)) {
                throw new Unreadable("the file is " + other.words, EXPORT);
            }
        }
    }

    private static Unreadable unknown(String ending) {
        String named = BY_ENDING.get(ending);
        if (named != null) {
            return Unreadable.damaged(
                    "named ." + ending + ", it does not begin as " + named + " does");
        }
        boolean shimadzu = ending.equals("ispd") || ending.equals("smf");
        return new Unreadable(
                shimadzu
                        ? "the form of LabSolutions files (." + ending + ") is not published"
                        : "the content is none of the formats that are read",
                EXPORT);
    }
}
