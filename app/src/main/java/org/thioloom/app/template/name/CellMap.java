package org.thioloom.app.template.name;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which cell of the template stands for which cell of our own drawing: the same row of the same
/// name.
public final class CellMap {
    private final Map<Place, Place> places = new LinkedHashMap<>();

    /// @param drawn what is written
    /// @param template where to, as far as its rows go
    public CellMap(NamedRanges drawn, NamedRanges template) {
        for (NamedRange from : drawn.all()) {
            NamedRange to = template.get(from.name());
            for (int row = 0; to != null && row < Math.min(from.rows(), to.rows()); row++) {
                places.put(from.at(row), to.at(row));
            }
        }
    }

    /// The template's cell.
    ///
    /// @throws NoPlace when the template has none
    public Place at(Place drawn) {
        Place to = places.get(drawn);
        if (to == null) {
            throw new NoPlace(drawn);
        }
        return to;
    }

    public boolean has(Place drawn) {
        return places.containsKey(drawn);
    }

    /// From our cells to the template's, in the order of the names.
    public Map<Place, Place> all() {
        return Collections.unmodifiableMap(places);
    }

    public Collection<Place> targets() {
        return Collections.unmodifiableCollection(places.values());
    }

    /// A formula needs a cell that the template does not have.
    public static final class NoPlace extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoPlace(Place drawn) {
            super("bug: " + drawn + " has no name, and a formula needs it");
        }
    }
}
