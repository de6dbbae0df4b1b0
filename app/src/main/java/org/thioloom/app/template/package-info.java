/// A batch record in a laboratory's own dress: the template that is drawn to be restyled, and how a
/// plan is written into it by name.
@NullMarked
package org.thioloom.app.template;

import org.jspecify.annotations.NullMarked;
