package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Look;
import org.thioloom.recipes.master.Header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a program needs to know the record by; nobody sees it.
final class MetaSheet {
    static final String NAME = "_meta";
    static final List<Double> WIDTHS = List.of(30.0, 60.0);

    private static final String SCHEMA = "thioloom/record/1";

    private MetaSheet() {}

    static void draw(Grid grid, Header recipe, String version) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("schema", SCHEMA);
        facts.put("recipe", recipe.id());
        facts.put("revision", Integer.toString(recipe.revision()));
        facts.put("hash", recipe.hash());
        facts.put("software", "Thioloom " + version);
        Map<String, String> names = new LinkedHashMap<>(grid.names().all());
        facts.forEach((key, value) -> {
            pair(grid, key, value);
            grid.names().cell("Meta_" + key, NAME, grid.nextRow() - 1, 1);
        });
        names.forEach((name, reference) -> pair(grid, "name " + name, reference));
    }

    private static void pair(Grid grid, String key, String value) {
        Grid.Line line = grid.line(15);
        line.slot(0).text(key, Look.BESIDE);
        line.slot(1).text(value, Look.BESIDE);
    }
}
