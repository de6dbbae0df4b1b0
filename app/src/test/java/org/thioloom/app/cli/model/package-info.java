/// What the models' commands do behind their words.
@NullMarked
package org.thioloom.app.cli.model;

import org.jspecify.annotations.NullMarked;
