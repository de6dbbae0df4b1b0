/// The page of the film: how much to dispense, what it dries to, how it cures through its depth.
@NullMarked
package org.thioloom.app.fx.film;

import org.jspecify.annotations.NullMarked;
