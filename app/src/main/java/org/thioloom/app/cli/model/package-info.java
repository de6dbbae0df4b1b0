/// Commands that forecast: network.
@NullMarked
package org.thioloom.app.cli.model;

import org.jspecify.annotations.NullMarked;
