package org.thioloom.recipes.json;

import org.thioloom.recipes.master.Header;

import java.util.List;

/// Writes the list of templates: `thioloom/templates/1`.
public final class TemplateList {
    /// The version written.
    public static final String SCHEMA = "thioloom/templates/1";

    private TemplateList() {}

    /// Id, name and revision of each.
    public static String write(List<Header> headers) {
        return JsonText.write(
                new JsonTree()
                        .put("schema", SCHEMA)
                        .putAll(
                                "templates",
                                headers.stream()
                                        .map(h ->
                                                new JsonTree()
                                                        .put("id", h.id())
                                                        .put("name", h.name())
                                                        .put("revision", h.revision())
                                                        .put("source", h.source()))
                                        .toList()));
    }
}
