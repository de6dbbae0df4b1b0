/// Fields in which a person types: parsed when left, never clamped, wrong input kept.
@NullMarked
package org.thioloom.app.fx.entry;

import org.jspecify.annotations.NullMarked;
