/// Commands about molecules: structure, couple.
@NullMarked
package org.thioloom.app.cli.molecule;

import org.jspecify.annotations.NullMarked;
