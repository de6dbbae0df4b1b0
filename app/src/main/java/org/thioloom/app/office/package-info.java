/// What an office program on this computer does for us.
@NullMarked
package org.thioloom.app.office;

import org.jspecify.annotations.NullMarked;
