/// The page of the batch record: as it will print, as files, and read back when it is filled in.
@NullMarked
package org.thioloom.app.fx.record;

import org.jspecify.annotations.NullMarked;
