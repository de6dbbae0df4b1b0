/// Tests of what is varied and compared.
@NullMarked
package org.thioloom.app.fx.explore;

import org.jspecify.annotations.NullMarked;
