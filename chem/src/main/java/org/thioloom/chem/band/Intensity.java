package org.thioloom.chem.band;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How strong a band is, in the letters of tables, with what that usually means.
enum Intensity {
    VS(250),
    S(100),
    M(35),
    V(20),
    W(6),
    VW(1);

    private final double absorptivity;

    Intensity(double absorptivity) {
        this.absorptivity = absorptivity;
    }

    /// Where nobody stated one, `[L/(mol cm)]`.
    double absorptivity() {
        return absorptivity;
    }

    String letters() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Intensity> find(String letters) {
        return Arrays.stream(values()).filter(i -> i.letters().equals(letters)).findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Intensity::letters).toList();
    }
}
