package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.desk.Planned;

/// A plan that was set down, to be compared.
///
/// @param name as its column is headed
public record Kept(String name, Planned planned) {}
