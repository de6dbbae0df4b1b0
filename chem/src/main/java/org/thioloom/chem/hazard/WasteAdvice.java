package org.thioloom.chem.hazard;

import java.util.List;

/// Where a waste goes.
public sealed interface WasteAdvice {
    /// Into one stream.
    ///
    /// @param because which content decides, in words
    /// @param never what must never be added, for any of its contents
    /// @param remarks what to ask or to mind
    record Into(WasteStream stream, String because, List<String> never, List<String> remarks)
            implements WasteAdvice {
        public Into {
            never = List.copyOf(never);
            remarks = List.copyOf(remarks);
        }
    }

    /// Into no one bottle: these must not meet.
    record KeepApart(List<Incompatibility> pairs) implements WasteAdvice {
        public KeepApart {
            pairs = List.copyOf(pairs);
        }
    }

    /// Nobody told us: the waste office must say.
    record AskWasteOffice(String reason) implements WasteAdvice {}
}
