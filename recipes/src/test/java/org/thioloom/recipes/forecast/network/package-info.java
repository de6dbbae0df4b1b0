@NullMarked
package org.thioloom.recipes.forecast.network;

import org.jspecify.annotations.NullMarked;
