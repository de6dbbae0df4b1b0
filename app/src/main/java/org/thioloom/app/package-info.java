/// The program: arguments go to the command line.
@NullMarked
package org.thioloom.app;

import org.jspecify.annotations.NullMarked;
