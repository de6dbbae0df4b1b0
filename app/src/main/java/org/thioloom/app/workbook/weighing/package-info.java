/// The blocks of the weighing sheet: what to weigh and what was weighed, what it adds up to, and
/// what else is written down at the balance.
@NullMarked
package org.thioloom.app.workbook.weighing;

import org.jspecify.annotations.NullMarked;
