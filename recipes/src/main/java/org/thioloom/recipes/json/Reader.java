package org.thioloom.recipes.json;

import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// One pass over one file: what was found, what has been filled in, and what the file asks.
final class Reader {
    private final Map<String, String> settings;
    private final Catalogue catalogue;
    private final List<Finding> findings = new ArrayList<>();
    private final SequencedSet<String> asked = new LinkedHashSet<>();

    Reader(Map<String, String> settings, Catalogue catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    List<Finding> findings() {
        return findings;
    }

    /// Where names of substances are looked up.
    Catalogue catalogue() {
        return catalogue;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    /// What was filled in for a question of the file.
    Optional<String> answer(String question) {
        asked.add(question);
        return Optional.ofNullable(settings.get(question));
    }

    /// Settings that nothing asked for are slips, and said.
    void reportUnusedSettings() {
        String questions = asked.isEmpty() ? "nothing" : String.join(", ", asked);
        settings.keySet().stream()
                .filter(name -> !asked.contains(name))
                .map(name -> Rule.SETTING_UNKNOWN.at("/set/" + name, name, questions))
                .forEach(this::report);
    }

    /// Sources look like `gao2024#4`: a key of the reference list, and where in it.
    void checkSource(String source, String pointer) {
        String key = source.contains("#") ? source.substring(0, source.indexOf('#')) : source;
        if (References.find(key).isEmpty()) {
            report(Rule.SOURCE_UNKNOWN.at(pointer, key));
        }
    }
}
