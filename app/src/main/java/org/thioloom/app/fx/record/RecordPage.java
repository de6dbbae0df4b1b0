package org.thioloom.app.fx.record;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.FileKind;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.office.Viewer;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Record: the sheets as they will print, the files of them, and what was filled in.
public final class RecordPage implements Page {
    // others of these are refused with a sentence, and not dropped on the floor
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "ods");

    private final PaperworkViewModel paperwork = new PaperworkViewModel();
    private final PreviewViewModel preview;
    private final ExportViewModel export;
    private final ReadBackViewModel readBack;
    private @Nullable View view;

    /// @param threads for drawing and for files of records, which may take long
    public RecordPage(Desk desk, Threads threads) {
        preview = new PreviewViewModel(desk, paperwork, threads);
        export =
                new ExportViewModel(
                        desk,
                        paperwork,
                        threads,
                        Viewer.of(
                                System.getProperty("os.name", ""),
                                Objects.requireNonNullElse(System.getenv("PATH"), "")));
        readBack = new ReadBackViewModel(desk, threads);
    }

    @Override
    public String title() {
        return "Record";
    }

    @Override
    public String icon() {
        return "fth-book-open";
    }

    @Override
    public Node node() {
        return view().node;
    }

    private View view() {
        View built = view;
        if (built == null) {
            built = new View();
            view = built;
        }
        return built;
    }

    @Override
    public void prepare() {
        if (view == null) {
            preview.watch(true);
            preview.watch(false);
        }
    }

    @Override
    public boolean show(String pointer) {
        return false;
    }

    @Override
    public boolean take(Path file, FileKind kind) {
        if (kind == FileKind.WORKBOOK) {
            read(file);
        }
        return kind == FileKind.WORKBOOK;
    }

    /// Reads a filled record and shows it.
    public void read(Path file) {
        view().turn(true);
        readBack.read(file);
    }

    /// What stands on the page.
    private final class View {
        private final BorderPane node = new BorderPane();
        private final ToggleButton sheets = new ToggleButton("To print");
        private final ToggleButton filled = new ToggleButton("Filled in");
        private final PaperworkBar options = new PaperworkBar(paperwork);
        private final ExportBar files = new ExportBar(export);
        private final SheetsView pages = new SheetsView(preview);
        private final ReadBackView read = new ReadBackView(readBack);

        View() {
            node.getStyleClass().add("record");
            node.getStylesheets()
                    .add(
                            String.valueOf(
                                    RecordPage.class.getResource(
                                            "/org/thioloom/app/fx/record/record.css")));
            node.setTop(new VBox(head(), files.strip()));
            node.setOnDragOver(this::dragged);
            node.setOnDragDropped(this::dropped);
            turn(false);
            node.sceneProperty().subscribe(_ -> watch());
        }

        private HBox head() {
            ToggleGroup group = new ToggleGroup();
            for (ToggleButton button : List.of(sheets, filled)) {
                button.setToggleGroup(group);
                button.setMinWidth(Region.USE_PREF_SIZE);
                button.setOnAction(_ -> turn(filled.isSelected()));
            }
            sheets.getStyleClass().add(Styles.LEFT_PILL);
            filled.getStyleClass().add(Styles.RIGHT_PILL);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox choice = new HBox(sheets, filled);
            choice.getStyleClass().add("record-choice");
            HBox head = new HBox(choice, options, gap, files);
            head.getStyleClass().add("record-head");
            return head;
        }

        private void turn(boolean toFilled) {
            (toFilled ? filled : sheets).setSelected(true);
            options.setVisible(!toFilled);
            files.setVisible(!toFilled);
            node.setCenter(toFilled ? read : pages);
            watch();
        }

        private void watch() {
            preview.watch(node.getScene() != null && sheets.isSelected());
        }

        private void dragged(DragEvent event) {
            if (workbook(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        }

        private void dropped(DragEvent event) {
            workbook(event)
                    .ifPresent(file -> {
                        read(file);
                        event.setDropCompleted(true);
                        event.consume();
                    });
        }

        private Optional<Path> workbook(DragEvent event) {
            return event.getDragboard().hasFiles()
                    ? event.getDragboard().getFiles().stream()
                            .filter(View::isWorkbook)
                            .map(File::toPath)
                            .findFirst()
                    : Optional.empty();
        }

        private static boolean isWorkbook(File file) {
            String name = file.getName().toLowerCase(Locale.ROOT);
            return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1));
        }
    }
}
