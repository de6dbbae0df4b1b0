/// The window around the pages: navigation, menus, findings, status.
@NullMarked
package org.thioloom.app.fx.shell;

import org.jspecify.annotations.NullMarked;
