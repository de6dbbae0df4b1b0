package org.thioloom.app.fx.entry;

import java.util.List;

/// Lines of a form under one heading.
///
/// @param remark below the heading; empty for none
public record FormGroup(String heading, String remark, List<FormItem> items) {
    public FormGroup {
        items = List.copyOf(items);
    }
}
