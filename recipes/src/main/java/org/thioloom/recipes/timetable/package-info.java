/// When a batch runs on the laboratory clock, and when it asks for hands at night.
@NullMarked
package org.thioloom.recipes.timetable;

import org.jspecify.annotations.NullMarked;
