@NullMarked
package org.thioloom.app.workbook;

import org.jspecify.annotations.NullMarked;
