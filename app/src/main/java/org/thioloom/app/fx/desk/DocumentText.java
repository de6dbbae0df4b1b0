package org.thioloom.app.fx.desk;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.BatchReader;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A document as the program keeps it for itself: four lines on where it came from, then the batch
/// file that it would be saved as.
final class DocumentText {
    private static final String HEAD = "thioloom unsaved work 1";

    private DocumentText() {}

    static String of(Document document) {
        Places places = document.places();
        return String.join(
                "\n",
                HEAD,
                address(places.batch()),
                address(places.recipe()),
                places.template(),
                BatchWriter.write(document.source()));
    }

    /// The document again; empty when the text is damaged.
    static Optional<Document> read(String text) {
        String[] parts = text.split("\n", 5);
        if (parts.length < 5 || !parts[0].equals(HEAD)) {
            return Optional.empty();
        }
        try {
            Places places = new Places(path(parts[1]), path(parts[2]), parts[3], List.of());
            return BatchReader.read(parts[4])
                            instanceof Outcome.Accepted<BatchSource>(BatchSource source, var _)
                    ? Optional.of(new Document(source, places))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String address(@Nullable Path place) {
        return place == null ? "" : place.toUri().toASCIIString();
    }

    private static @Nullable Path path(String address) {
        return address.isEmpty() ? null : Path.of(URI.create(address));
    }
}
