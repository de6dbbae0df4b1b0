/// Tests of the timetable.
@NullMarked
package org.thioloom.recipes.timetable;

import org.jspecify.annotations.NullMarked;
