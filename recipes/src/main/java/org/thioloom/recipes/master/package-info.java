/// The master recipe: what a recipe file says, before it is bound to a batch.
///
/// Words follow ISA-88: header, formula, equipment requirements, procedure › unit procedure ›
/// operation › phase.
@NullMarked
package org.thioloom.recipes.master;

import org.jspecify.annotations.NullMarked;
