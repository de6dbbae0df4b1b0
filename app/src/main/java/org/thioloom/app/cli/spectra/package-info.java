/// Commands about spectra.
@NullMarked
package org.thioloom.app.cli.spectra;

import org.jspecify.annotations.NullMarked;
