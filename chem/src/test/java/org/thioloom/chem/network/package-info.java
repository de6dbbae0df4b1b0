@NullMarked
package org.thioloom.chem.network;

import org.jspecify.annotations.NullMarked;
