package org.thioloom.app.fx.desk;

import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param worker away from the screen, one after another
/// @param drawing likewise, for what pages draw; a plan does not wait for it
/// @param files likewise, for what waits on a disk
/// @param records likewise, for records written and read, which may take seconds; a save does not
///   wait for it
/// @param screen where everything observable changes, and from where the desk is called
public record Threads(
        Executor worker, Executor drawing, Executor files, Executor records, Executor screen) {

    /// What pages draw waits in one line with plans, and records with other files.
    public Threads(Executor worker, Executor files, Executor screen) {
        this(worker, worker, files, files, screen);
    }
}
