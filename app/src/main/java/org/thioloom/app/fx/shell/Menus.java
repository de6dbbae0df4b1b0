package org.thioloom.app.fx.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.page.Page;
import org.thioloom.recipes.json.ShippedTemplates;

import java.nio.file.Path;
import java.util.List;

/// The menus, and the keys that do the same.
public final class Menus {
    private final Desk desk;
    private final Memory memory;
    private final Commands commands;
    private final Shell shell;

    public Menus(Desk desk, Memory memory, Commands commands, Shell shell) {
        this.desk = desk;
        this.memory = memory;
        this.commands = commands;
        this.shell = shell;
    }

    /// The menu bar.
    public MenuBar bar(Appearance appearance) {
        MenuBar bar = new MenuBar(file(), edit(), view(appearance));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu file() {
        Menu begin = new Menu("_New from");
        ShippedTemplates.ids()
                .forEach(id -> begin.getItems().add(item(id, "", () -> commands.begin(id))));
        Menu recent = new Menu("Open _recent");
        Menu file =
                new Menu(
                        "_File",
                        null,
                        begin,
                        item("_Open…", "Shortcut+O", commands::open),
                        recent,
                        new SeparatorMenuItem(),
                        item("_Save", "Shortcut+S", commands::save),
                        item("Save _as…", "Shortcut+Shift+S", commands::saveAs),
                        item("Save re_cipe as…", "", commands::saveRecipe),
                        new SeparatorMenuItem(),
                        item("_Print plan…", "Shortcut+P", commands::print),
                        new SeparatorMenuItem(),
                        item("_Quit", "Shortcut+Q", commands::quit));
        file.setOnShowing(_ -> fill(recent));
        return file;
    }

    private void fill(Menu recent) {
        List<Path> files = memory.recent();
        recent.setDisable(files.isEmpty());
        recent.getItems()
                .setAll(
                        files.stream()
                                .map(file -> item(file.toString(), "", () -> commands.open(file)))
                                .peek(item -> item.setMnemonicParsing(false))
                                .toList());
    }

    private Menu edit() {
        return new Menu(
                "_Edit",
                null,
                named(item("", "Shortcut+Z", desk::undo), "_Undo", desk.undoable()),
                named(item("", "Shortcut+Shift+Z", desk::redo), "_Redo", desk.redoable()));
    }

    private static MenuItem named(MenuItem item, String verb, ReadOnlyStringProperty edit) {
        edit.subscribe(name -> {
            // what people call their things may hold underscores, which would become mnemonics
            item.setMnemonicParsing(name.isEmpty());
            item.setText(name.isEmpty() ? verb : verb.replace("_", "") + " " + name);
            item.setDisable(name.isEmpty());
        });
        return item;
    }

    private Menu view(Appearance appearance) {
        Menu view = new Menu("_View");
        List<Page> pages = shell.pages();
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            view.getItems()
                    .add(
                            item(
                                    pages.get(i).title(),
                                    i < 9 ? "Shortcut+" + (i + 1) : "",
                                    () -> shell.turnTo(number)));
        }
        view.getItems()
                .addAll(
                        item("_Findings", "F8", shell::goToFindings),
                        new SeparatorMenuItem(),
                        item("_Larger", "Shortcut+Plus", () -> appearance.zoom(1)),
                        item("S_maller", "Shortcut+Minus", () -> appearance.zoom(-1)),
                        item("_Usual size", "Shortcut+0", () -> appearance.zoom(0)),
                        new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        for (Appearance.Mode mode : Appearance.Mode.values()) {
            RadioMenuItem item = new RadioMenuItem(words(mode));
            item.setToggleGroup(looks);
            item.setSelected(mode == appearance.mode());
            item.setOnAction(_ -> appearance.choose(mode));
            view.getItems().add(item);
        }
        return view;
    }

    private static String words(Appearance.Mode mode) {
        return switch (mode) {
            case SYSTEM -> "As the s_ystem";
            case LIGHT -> "L_ight";
            case DARK -> "_Dark";
        };
    }

    private static MenuItem item(String text, String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
