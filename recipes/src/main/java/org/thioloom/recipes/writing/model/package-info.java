/// Answers of the models as JSON.
@NullMarked
package org.thioloom.recipes.writing.model;

import org.jspecify.annotations.NullMarked;
