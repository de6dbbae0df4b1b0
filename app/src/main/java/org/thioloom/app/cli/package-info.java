/// The command line: parse, call, print, exit code. The only room that knows picocli.
@NullMarked
package org.thioloom.app.cli;

import org.jspecify.annotations.NullMarked;
