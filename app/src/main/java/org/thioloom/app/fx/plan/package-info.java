/// The page on which a batch is planned: order, materials, what follows.
@NullMarked
package org.thioloom.app.fx.plan;

import org.jspecify.annotations.NullMarked;
