package org.thioloom.app.fx;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a program may keep files of its own, by the custom of the system.
public final class StateFolder {
    private StateFolder() {}

    /// The folder, which need not be there yet.
    ///
    /// @param environment variables of the process
    /// @param system name of the operating system, as Java tells it
    /// @param home of the user
    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData/Local") : Path.of(local))
                    .resolve("Thioloom");
        }
        if (name.contains("mac") || name.contains("darwin")) {
            return home.resolve("Library/Application Support/Thioloom");
        }
        String state = environment.get("XDG_STATE_HOME");
        return (state == null || state.isEmpty() ? home.resolve(".local/state") : Path.of(state))
                .resolve("thioloom");
    }
}
