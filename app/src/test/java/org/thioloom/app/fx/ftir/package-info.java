@NullMarked
package org.thioloom.app.fx.ftir;

import org.jspecify.annotations.NullMarked;
