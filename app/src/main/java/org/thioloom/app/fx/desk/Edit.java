package org.thioloom.app.fx.desk;

import java.util.function.UnaryOperator;

/// A change that a person made, and what it is called when it is undone.
///
/// @param name in the imperative, as a menu says it behind "Undo": `thickness 150 um`
public record Edit(String name, UnaryOperator<Document> change) {}
