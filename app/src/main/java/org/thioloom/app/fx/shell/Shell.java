package org.thioloom.app.fx.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.FileKind;
import org.thioloom.app.fx.page.Page;

import java.nio.file.Path;
import java.util.List;

/// What fills the window: pages beside their navigation, findings below, status at the foot.
public final class Shell extends BorderPane {
    private static final double PAGE_SHARE = 0.78;
    private static final String STYLES =
            String.valueOf(Shell.class.getResource("/org/thioloom/app/fx/thioloom.css"));

    private final List<Page> pages;
    private final Navigation navigation;
    private final PageRoom room = new PageRoom();
    private final FindingsPane findings;
    private int current;

    public Shell(Desk desk, List<Page> pages) {
        this.pages = List.copyOf(pages);
        getStyleClass().add("shell");
        // styles of a scene are found sooner than those of a node in it
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && !scene.getStylesheets().contains(STYLES)) {
                        scene.getStylesheets().add(STYLES);
                    }
                });
        navigation = new Navigation(this.pages, this::turnTo);
        setLeft(names());
        findings = new FindingsPane(new FindingsViewModel(desk, this::showField));
        SplitPane middle = new SplitPane(room, findings);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(PAGE_SHARE);
        SplitPane.setResizableWithParent(middle.getItems().getLast(), false);
        setCenter(new BorderPane(middle, new NoticeBar(desk), null, null, null));
        setBottom(new StatusLine(desk));
        turnTo(0);
    }

    /// Their names, which scroll where the window is low and its letters are large.
    private ScrollPane names() {
        ScrollPane names = new ScrollPane(navigation);
        PageRoom.direct(names);
        names.getStyleClass().add("names");
        names.setFitToWidth(true);
        names.setFitToHeight(true);
        names.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return names;
    }

    /// Shows a page by its number.
    public void turnTo(int number) {
        current = number;
        navigation.mark(number);
        Node node = pages.get(number).node();
        room.show(node);
        enter(number, node);
    }

    /// Puts the cursor on the page, unless it stands on the page's own name: left alone, it would
    /// go to the name of some other page.
    private void enter(int number, Node node) {
        if (getScene() != null && !navigation.isAt(number)) {
            node.requestFocus();
        }
    }

    /// All pages.
    public List<Page> pages() {
        return pages;
    }

    /// Puts the cursor into the findings.
    void goToFindings() {
        findings.focus();
    }

    /// Takes the cursor out of a field, which reads what was typed there.
    void leaveField() {
        if (getScene() != null && getScene().getFocusOwner() instanceof TextInputControl) {
            navigation.requestFocus();
        }
    }

    /// Gives a file to the first page that reads its kind, and turns to it.
    boolean take(Path file, FileKind kind) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).take(file, kind)) {
                turnTo(i);
                return true;
            }
        }
        return false;
    }

    /// The number of the page that is shown.
    public int current() {
        return current;
    }

    /// Looks for a field on the page that is shown, then on the others.
    private boolean showField(String pointer) {
        if (pages.get(current).show(pointer)) {
            return true;
        }
        for (int i = 0; i < pages.size(); i++) {
            if (i != current && pages.get(i).show(pointer)) {
                turnTo(i);
                return pages.get(i).show(pointer);
            }
        }
        return false;
    }
}
