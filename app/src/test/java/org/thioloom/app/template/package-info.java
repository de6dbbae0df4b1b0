@NullMarked
package org.thioloom.app.template;

import org.jspecify.annotations.NullMarked;
