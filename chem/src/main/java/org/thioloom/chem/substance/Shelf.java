package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Where a catalogue takes its substances from, and what they answer to: in capitals or not, with
/// hyphens and blanks or without.
interface Shelf {
    /// In the order of the tables.
    List<String> keys();

    boolean holds(String key);

    /// Every name a substance answers to, without making it.
    List<String> names(String key);

    /// The substance of a key that the shelf holds.
    Substance make(String key);

    /// A shelf of substances that are made already.
    record Made(SequencedMap<String, Substance> substances) implements Shelf {
        @Override
        public List<String> keys() {
            return List.copyOf(substances.sequencedKeySet());
        }

        @Override
        public boolean holds(String key) {
            return substances.containsKey(key);
        }

        @Override
        public List<String> names(String key) {
            return namesOf(make(key));
        }

        @Override
        public Substance make(String key) {
            Substance substance = substances.get(key);
            if (substance == null) {
                throw new IllegalStateException("bug: no " + key);
            }
            return substance;
        }
    }

    /// Its key, its name, its synonyms, its registry number.
    static List<String> namesOf(Substance substance) {
        return namesOf(substance.key(), substance.name(), substance.synonyms(), substance.cas());
    }

    static List<String> namesOf(
            String key, String name, List<String> synonyms, @Nullable String registryNumber) {
        List<String> names = new ArrayList<>();
        names.add(key);
        names.add(name);
        names.addAll(synonyms);
        if (registryNumber != null) {
            names.add(registryNumber);
        }
        return names;
    }

    /// What two spellings of one name have in common: `Di-ethyl ether` and `diethylether`.
    static String squeeze(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            // letters and digits first: there are thousands of them
            if ((c >= '0' && c <= 'z' && c != '_') || !isFiller(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isFiller(char c) {
        return c == '-'
                || c == '_'
                || (c >= '\u2010' && c <= '\u2015')
                || c == '\u2212'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
