package org.thioloom.app.fx.page;

import javafx.scene.Node;

import org.thioloom.app.fx.desk.FileKind;

import java.nio.file.Path;

/// One of the window's pages.
public interface Page {
    /// As it stands in the navigation.
    String title();

    /// The Feather icon beside it, `fth-droplet`.
    String icon();

    /// What it shows: built when it is first asked for, and the same ever after.
    Node node();

    /// Brings the field of a finding into sight and the cursor into it.
    ///
    /// @param pointer of the finding: `/order/thickness`
    /// @return false when this page has no such field
    boolean show(String pointer);

    /// Does ahead, away from the screen, what would keep a person waiting who turns to it first.
    default void prepare() {}

    /// Takes a file that was dropped on the window.
    ///
    /// @return false when this page has no use for files of this kind
    default boolean take(Path file, FileKind kind) {
        return false;
    }
}
