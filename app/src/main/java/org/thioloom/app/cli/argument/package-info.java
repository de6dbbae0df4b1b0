/// Arguments that several commands share: recipe, order, lots, structures, pictures.
@NullMarked
package org.thioloom.app.cli.argument;

import org.jspecify.annotations.NullMarked;
