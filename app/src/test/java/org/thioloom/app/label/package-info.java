@NullMarked
package org.thioloom.app.label;

import org.jspecify.annotations.NullMarked;
