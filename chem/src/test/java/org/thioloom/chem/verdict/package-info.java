/// Tests of verdicts.
@NullMarked
package org.thioloom.chem.verdict;

import org.jspecify.annotations.NullMarked;
