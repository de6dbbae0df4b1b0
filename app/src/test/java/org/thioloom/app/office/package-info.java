/// Tests of what an office program does for us.
@NullMarked
package org.thioloom.app.office;

import org.jspecify.annotations.NullMarked;
