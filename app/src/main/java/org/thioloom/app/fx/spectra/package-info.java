/// Spectra that a page holds: how they are read, where they were taken, what they are compared with
/// and judged by; knows no window.
@NullMarked
package org.thioloom.app.fx.spectra;

import org.jspecify.annotations.NullMarked;
