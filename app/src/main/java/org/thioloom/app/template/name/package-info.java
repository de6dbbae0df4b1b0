/// Where the names of a workbook lead: single cells, columns of tables, and which cell of one
/// workbook stands for which of another.
@NullMarked
package org.thioloom.app.template.name;

import org.jspecify.annotations.NullMarked;
