/// Commands about recipes and batches: templates, check, plan.
@NullMarked
package org.thioloom.app.cli.batch;

import org.jspecify.annotations.NullMarked;
