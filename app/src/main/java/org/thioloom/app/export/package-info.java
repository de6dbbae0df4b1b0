/// A plan as the files that can be made of it.
@NullMarked
package org.thioloom.app.export;

import org.jspecify.annotations.NullMarked;
