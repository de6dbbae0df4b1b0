/// Many plans at once: fields varied, what comes of it as a table and a picture, and plans beside
/// each other.
@NullMarked
package org.thioloom.app.fx.explore;

import org.jspecify.annotations.NullMarked;
