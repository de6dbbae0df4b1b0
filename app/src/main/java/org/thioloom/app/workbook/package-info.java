/// Draws the batch record as an Excel workbook that prints: one class a sheet, one list of looks.
@NullMarked
package org.thioloom.app.workbook;

import org.jspecify.annotations.NullMarked;
