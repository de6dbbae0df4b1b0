/// The page of the network: when it gels, what can be washed out, and where this batch stands.
@NullMarked
package org.thioloom.app.fx.network;

import org.jspecify.annotations.NullMarked;
