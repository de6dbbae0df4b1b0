/// Light in the film: how it bleaches its way through, how far the groups react at any depth, and
/// what can honestly be said of an exposure.
@NullMarked
package org.thioloom.chem.cure;

import org.jspecify.annotations.NullMarked;
