package org.thioloom.app.fx.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.FileKind;
import org.thioloom.app.fx.desk.Filing;
import org.thioloom.app.fx.desk.Notice;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What menus, keys and dropped files do: asks for files where it must, and never lets unsaved work
/// go without a word.
public final class Commands {
    private static final ExtensionFilter JSON =
            new ExtensionFilter("Recipes, batches, lots (*.json)", "*.json");

    private final Desk desk;
    private final Filing filing;
    private final Shell shell;
    private final Stage stage;

    public Commands(Desk desk, Filing filing, Shell shell, Stage stage) {
        this.desk = desk;
        this.filing = filing;
        this.shell = shell;
        this.stage = stage;
    }

    void begin(String template) {
        if (mayLeave()) {
            filing.begin(template);
        }
    }

    void open() {
        File file = chooser("Open").showOpenDialog(stage);
        if (file != null) {
            open(file.toPath());
        }
    }

    /// Opens a file, or hands it to the page that reads its kind.
    public void open(Path file) {
        String name = String.valueOf(file.getFileName());
        FileKind kind = FileKind.named(name);
        if (kind == FileKind.OTHER) {
            if (!filing.replaces(file) || mayLeave()) {
                filing.open(file);
            }
        } else if (!shell.take(file, kind)) {
            desk.tell(Notice.trouble("no page of this window reads " + name));
        }
    }

    boolean save() {
        shell.leaveField();
        return desk.document().get().places().batch() == null ? saveAs() : filing.save();
    }

    boolean saveAs() {
        shell.leaveField();
        FileChooser chooser = chooser("Save batch");
        chooser.setInitialFileName(stem() + "-batch.json");
        File file = chooser.showSaveDialog(stage);
        return file != null && filing.saveAs(ended(file.toPath()));
    }

    void saveRecipe() {
        shell.leaveField();
        FileChooser chooser = chooser("Save recipe");
        chooser.setInitialFileName(stem() + ".json");
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            var _ = filing.saveRecipe(ended(file.toPath()));
        }
    }

    /// With the ending that was not typed, unless another file has that name: nobody was asked
    /// whether to replace it.
    static Path ended(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path ended = chosen.resolveSibling(name + ".json");
        return name.contains(".") || Files.exists(ended) ? chosen : ended;
    }

    private String stem() {
        return desk.document().get().name().replaceFirst("(-batch)?\\.json$", "");
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(JSON, new ExtensionFilter("All files", "*.*"));
        Path batch = desk.document().get().places().batch();
        Path folder = batch == null ? null : batch.toAbsolutePath().getParent();
        if (folder != null && folder.toFile().isDirectory()) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    void print() {
        new Printing(desk, stage).print();
    }

    void quit() {
        if (mayLeave()) {
            stage.close();
        }
    }

    /// Asks about unsaved work.
    ///
    /// @return whether it is saved, or may go
    public boolean mayLeave() {
        shell.leaveField();
        if (!desk.unsaved().get()) {
            return true;
        }
        ButtonType save = new ButtonType("Save", ButtonData.YES);
        ButtonType drop = new ButtonType("Do not save", ButtonData.NO);
        Alert alert =
                new Alert(
                        Alert.AlertType.CONFIRMATION,
                        "The changes since it was last saved are in no file.",
                        save,
                        drop,
                        ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Thioloom");
        alert.setHeaderText("Save \"" + desk.document().get().name() + "\"?");
        Optional<ButtonType> answer = alert.showAndWait();
        return answer.filter(save::equals).isPresent()
                ? save()
                : answer.filter(drop::equals).isPresent();
    }
}
