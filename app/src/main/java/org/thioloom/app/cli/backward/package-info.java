/// Commands that plan backwards.
@NullMarked
package org.thioloom.app.cli.backward;

import org.jspecify.annotations.NullMarked;
