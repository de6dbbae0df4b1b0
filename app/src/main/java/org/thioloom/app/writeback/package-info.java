/// What the program measured, written into a filled record: by names, and nothing else touched.
@NullMarked
package org.thioloom.app.writeback;

import org.jspecify.annotations.NullMarked;
