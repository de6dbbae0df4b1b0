/// Commands that ask a model: what network forms, what the light does, how thick a film comes out.
@NullMarked
package org.thioloom.app.cli.model;

import org.jspecify.annotations.NullMarked;
