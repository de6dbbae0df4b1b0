package org.thioloom.recipes.writing;

import org.thioloom.recipes.master.Header;

import java.util.List;

/// Writes the list of templates: `thioloom/templates/1`.
public final class TemplateList {
    /// The version written.
    public static final String SCHEMA = "thioloom/templates/1";

    private TemplateList() {}

    /// Id, name and revision of each.
    public static String write(List<Header> headers) {
        return new JsonTree()
                .put("schema", SCHEMA)
                .putAll("templates", headers.stream().map(TemplateList::tree).toList())
                .text();
    }

    private static JsonTree tree(Header header) {
        return new JsonTree()
                .put("id", header.id())
                .put("name", header.name())
                .put("revision", header.revision())
                .put("source", header.source());
    }
}
