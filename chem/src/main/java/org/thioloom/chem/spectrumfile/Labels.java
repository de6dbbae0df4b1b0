package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words in a header mean, and how our sentences show what stands in a file.
final class Labels {
    private static final int LONGEST_SHOWN = 100;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\[\\]()_*^{}\"'.,:;-]+");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}0-9]+");
    private static final Pattern ATR =
            Pattern.compile(
                    "(?i)\\b[ui]?atr\\b|attenuated total|\\bgolden gate\\b|\\bsmart (?:itr|orbit)\\b");
    private static final Pattern THROUGH =
            Pattern.compile(
                    "(?i)\\btransmission\\b|\\bkbr (?:pellet|disc|disk|pill)|\\bin kbr\\b"
                            + "|\\bnujol\\b|\\b(?:gas|liquid) cell\\b");

    private Labels() {}

    /// A number as our sentences print it, to six significant digits.
    static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : "no number";
        }
        BigDecimal rounded = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
        double size = Math.abs(value);
        return size >= 1e-5 && size < 1e9 ? rounded.toPlainString() : rounded.toString();
    }

    /// Text of a file, short and printable.
    static String shown(String text) {
        String plain = UNSEEN.matcher(text).replaceAll(" ").strip();
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String plain(String text) {
        return BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// The unit that words on an abscissa name; empty when they name none.
    ///
    /// @throws Unreadable when they name something that is no wavenumber of infrared light
    static Optional<Axis> axis(String words) throws Unreadable {
        String text = plain(words);
        if (text.contains("raman")) {
            throw notInfrared("the abscissa is a Raman shift");
        }
        if (containsAny(text, "point", "second", "minute", "hz", "ppm", "m/z")) {
            throw notInfrared("the abscissa is \"" + shown(words) + "\"");
        }
        if (containsAny(text, "1/cm", "cm1", "cm⁻¹", "/cm", "wavenumber", "wellenzahl", "kayser")
                || containsAny(text, "nombredonde", "númerodeonda", "numerodeonda")) {
            return Optional.of(Axis.WAVENUMBER);
        }
        List<String> each = List.of(WORDS.split(words.toLowerCase(Locale.ROOT)));
        if (containsAny(text, "micromet", "micron", "µm", "μm") || each.contains("um")) {
            return Optional.of(Axis.MICROMETRE);
        }
        return text.contains("nanomet") || each.contains("nm")
                ? Optional.of(Axis.NANOMETRE)
                : Optional.empty();
    }

    /// The kind of ordinate that words name; unknown when they name none that we know.
    ///
    /// @throws Unreadable when they name something that is neither absorbance nor transmittance
    static Signal signal(String words) throws Unreadable {
        String text = plain(words);
        if (containsAny(text, "interferogram", "volt")) {
            throw Ordinates.interferogram();
        }
        if (containsAny(text, "singlebeam", "singlechannel", "background")) {
            throw Ordinates.singleBeam();
        }
        if (containsAny(text, "kubelka", "photoacoust", "derivative", "raman", "emission")
                || List.of("km", "counts", "absorptance").contains(text)) {
            throw notInfrared("the ordinate is \"" + shown(words) + "\"");
        }
        if (containsAny(text, "log1/r", "logr", "log10r", "logreflect", "log1r")) {
            return Signal.LOG_REFLECTANCE;
        }
        if (text.contains("transm") || List.of("t", "%t", "t%", "pctt").contains(text)) {
            return Signal.TRANSMITTANCE;
        }
        if (text.contains("reflect") || List.of("r", "%r", "r%", "pctr").contains(text)) {
            return Signal.REFLECTANCE;
        }
        return containsAny(text, "absorb", "extin", "absorpt", "opticaldensity")
                        || List.of("a", "abs", "au", "od").contains(text)
                ? Signal.ABSORBANCE
                : Signal.UNKNOWN;
    }

    private static boolean containsAny(String text, String... parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /// A file of another method, or of light that was not yet turned into a spectrum.
    static Unreadable notInfrared(String sentence) {
        return new Unreadable(sentence, "give an infrared spectrum in absorbance or transmittance");
    }

    /// The technique that these words name; unknown when they name both or neither.
    static Technique technique(List<String> clues) {
        boolean atr = clues.stream().anyMatch(clue -> ATR.matcher(clue).find());
        boolean through = clues.stream().anyMatch(clue -> THROUGH.matcher(clue).find());
        if (atr == through) {
            return Technique.UNKNOWN;
        }
        return atr ? Technique.ATR : Technique.TRANSMISSION;
    }

    /// The first of these words that names a technique.
    static String clue(List<String> clues) {
        return clues.stream()
                .filter(clue -> ATR.matcher(clue).find() || THROUGH.matcher(clue).find())
                .findFirst()
                .map(Labels::shown)
                .orElse("");
    }
}
