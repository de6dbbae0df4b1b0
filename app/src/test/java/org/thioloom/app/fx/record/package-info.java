/// Tests of the record's page.
@NullMarked
package org.thioloom.app.fx.record;

import org.jspecify.annotations.NullMarked;
