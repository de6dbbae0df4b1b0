/// Tests of this room.
@NullMarked
package org.thioloom.app.fx.film;

import org.jspecify.annotations.NullMarked;
