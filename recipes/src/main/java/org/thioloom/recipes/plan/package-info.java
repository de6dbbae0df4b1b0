/// Planning: master recipe + order + lots → control recipe, or a refusal with reasons. Pure: no
/// clock, no files, no memory.
@NullMarked
package org.thioloom.recipes.plan;

import org.jspecify.annotations.NullMarked;
