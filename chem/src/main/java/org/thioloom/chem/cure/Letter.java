package org.thioloom.chem.cure;

import org.thioloom.chem.substance.Confidence;

/// How tables write a confidence.
final class Letter {
    private Letter() {}

    static Confidence of(String letter) {
        return switch (letter) {
            case "H" -> Confidence.HIGH;
            case "M" -> Confidence.MEDIUM;
            case "L" -> Confidence.LOW;
            default -> throw new IllegalStateException("bug: confidence " + letter);
        };
    }
}
