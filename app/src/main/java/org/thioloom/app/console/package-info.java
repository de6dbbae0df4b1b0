/// What every command needs: words in, answers out, files, an exit code.
@NullMarked
package org.thioloom.app.console;

import org.jspecify.annotations.NullMarked;
