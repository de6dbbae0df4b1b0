/// Reads the tab-separated tables that ship with this module.
@NullMarked
package org.thioloom.chem.table;

import org.jspecify.annotations.NullMarked;
