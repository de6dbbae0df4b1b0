/// Spectra as pictures for a record or a journal: high wavenumbers left, steps above each other,
/// verdicts that a grey printer keeps, a fit with its parts and what it leaves.
@NullMarked
package org.thioloom.chem.plot;

import org.jspecify.annotations.NullMarked;
