/// The command line: which command is called, and how it ends.
@NullMarked
package org.thioloom.app.cli;

import org.jspecify.annotations.NullMarked;
