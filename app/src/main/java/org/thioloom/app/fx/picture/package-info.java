/// The pictures of this house on the screen: lines and shapes that stay sharp at any size, in the
/// colours of the theme.
@NullMarked
package org.thioloom.app.fx.picture;

import org.jspecify.annotations.NullMarked;
