/// Tests of units as they are printed.
@NullMarked
package org.thioloom.app.typeset;

import org.jspecify.annotations.NullMarked;
