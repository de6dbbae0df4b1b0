/// What several pages are made of.
@NullMarked
package org.thioloom.app.fx.part;

import org.jspecify.annotations.NullMarked;
