/// Commands that ask what a plan will be like: its network, its cure, its films, and how sure that
/// is.
@NullMarked
package org.thioloom.app.cli.model;

import org.jspecify.annotations.NullMarked;
