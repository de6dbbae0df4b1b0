@NullMarked
package org.thioloom.chem.network.sample;

import org.jspecify.annotations.NullMarked;
