/// The page of infrared: what each stage should show, spectra stacked with their verdicts, the
/// ether envelope.
@NullMarked
package org.thioloom.app.fx.ftir;

import org.jspecify.annotations.NullMarked;
