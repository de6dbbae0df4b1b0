/// The page of molecules: what goes in, what comes of it, how others call it, what analysis finds.
@NullMarked
package org.thioloom.app.fx.molecules;

import org.jspecify.annotations.NullMarked;
