/// From a measured integral or titration back to a lot: how far its arms have reacted, how many of
/// its thiols are left, how long its chains are, how much of it is what the label says.
///
/// Every answer carries its standard uncertainty, to first order and with independent inputs, as
/// soon as every input states one; one unknown leaves the whole unknown. Nothing is clamped: an
/// answer that cannot be true is given as it is, with a remark, or refused.
///
/// @see <a href="https://www.bipm.org/documents/20126/2071204/JCGM_100_2008_E.pdf">gum2008</a>
@NullMarked
package org.thioloom.chem.assay;

import org.jspecify.annotations.NullMarked;
