/// The blocks of the infrared sheet: what each band should do and did, how much has reacted, and
/// what was judged of each stage.
@NullMarked
package org.thioloom.app.workbook.ftir;

import org.jspecify.annotations.NullMarked;
