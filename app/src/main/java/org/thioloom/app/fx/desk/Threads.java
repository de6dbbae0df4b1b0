package org.thioloom.app.fx.desk;

import java.util.concurrent.Executor;

/// Where work is done.
///
/// @param worker away from the screen, one after another
/// @param files likewise, for what waits on a disk
/// @param screen where everything observable changes, and from where the desk is called
public record Threads(Executor worker, Executor files, Executor screen) {}
