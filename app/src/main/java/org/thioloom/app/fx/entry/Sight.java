package org.thioloom.app.fx.entry;

import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;

/// What fields read their values from.
///
/// @param document as it stands
/// @param planned what came of it, or of the one before while the next plan is on its way
public record Sight(Document document, Planned planned) {}
