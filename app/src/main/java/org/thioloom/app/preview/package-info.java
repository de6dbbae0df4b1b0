/// A workbook as it will print, page by page: its own cells, letters, lines and pictures, placed.
/// Knows no recipe and no window, and computes nothing that stands in a cell.
@NullMarked
package org.thioloom.app.preview;

import org.jspecify.annotations.NullMarked;
