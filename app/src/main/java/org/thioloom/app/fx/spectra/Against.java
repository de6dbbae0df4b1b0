package org.thioloom.app.fx.spectra;

import java.util.List;

/// With which spectra of earlier stages one is compared.
public sealed interface Against {
    /// With the latest one of each stage before its own.
    record Latest() implements Against {}

    /// With these, as far as they are of earlier stages.
    ///
    /// @param ids numbers of spectra; none, and it is judged by itself
    record Own(List<Long> ids) implements Against {
        public Own {
            ids = List.copyOf(ids);
        }

        /// Whether only this one was left of what was chosen.
        boolean isOnly(long id) {
            return ids.equals(List.of(id));
        }
    }
}
