/// Charts that a sheet carries: black on white, from its own cells, and blank where those are.
@NullMarked
package org.thioloom.app.chart;

import org.jspecify.annotations.NullMarked;
