/// Tests of the procedure page.
@NullMarked
package org.thioloom.app.fx.procedure;

import org.jspecify.annotations.NullMarked;
