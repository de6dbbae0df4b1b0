/// Answers as JSON, one class a kind of document; its schemas ship with the templates.
@NullMarked
package org.thioloom.recipes.writing;

import org.jspecify.annotations.NullMarked;
