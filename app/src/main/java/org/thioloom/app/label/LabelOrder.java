package org.thioloom.app.label;

import org.thioloom.recipes.label.BatchMark;

/// Labels wanted.
///
/// @param first place to print on, from 1: those before it have been used; one of the stock's
/// @param mark what tells the batch from others
public record LabelOrder(LabelStock stock, int first, BatchMark mark) {}
