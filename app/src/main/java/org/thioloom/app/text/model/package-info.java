/// Answers of the models in a terminal.
@NullMarked
package org.thioloom.app.text.model;

import org.jspecify.annotations.NullMarked;
