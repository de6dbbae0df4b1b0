/// Commands about infrared spectra: ftir read, ftir fit.
@NullMarked
package org.thioloom.app.cli.spectra;

import org.jspecify.annotations.NullMarked;
