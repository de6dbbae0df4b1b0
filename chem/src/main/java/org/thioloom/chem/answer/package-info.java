/// What comes of a question that may have no answer.
@NullMarked
package org.thioloom.chem.answer;

import org.jspecify.annotations.NullMarked;
