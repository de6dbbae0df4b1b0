package org.thioloom.app.fx.ftir;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.FileKind;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.part.SavingViewModel;

import java.nio.file.Path;

/// FTIR: what each stage should show, and whether spectra show it.
public final class FtirPage implements Page {
    private final FtirViewModel model;
    private final SavingViewModel saving;
    private @Nullable Node node;

    /// @param threads for files, which may take long, and for drawing
    public FtirPage(Desk desk, Threads threads) {
        model = new FtirViewModel(desk, threads);
        saving = new SavingViewModel(threads);
    }

    FtirViewModel model() {
        return model;
    }

    @Override
    public String title() {
        return "FTIR";
    }

    @Override
    public String icon() {
        return "fth-activity";
    }

    @Override
    public Node node() {
        Node built = node;
        if (built == null) {
            built = new FtirView(model, saving);
            node = built;
        }
        return built;
    }

    @Override
    public boolean show(String pointer) {
        return false;
    }

    @Override
    public boolean take(Path file, FileKind kind) {
        if (kind == FileKind.SPECTRUM) {
            model.add(file);
        }
        return kind == FileKind.SPECTRUM;
    }
}
