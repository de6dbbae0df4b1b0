package org.thioloom.app.fx.desk;

import org.thioloom.app.fx.desk.Notice.Choice;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.BatchReader;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes files to the desk and from it. Whatever a disk does, the desk keeps what it has, and a
/// sentence says what happened.
public final class Filing {
    private final Desk desk;
    private final Memory memory;
    // what stood in each file when it was last read or written, or somebody said to keep what is
    // here
    private final Map<Path, String> known = new HashMap<>();
    // what was told of a file: once is enough, and is no answer
    private final Map<Path, String> told = new HashMap<>();
    // what stands there of each file, for the next word on it takes its place
    private final Map<Path, Notice> standing = new HashMap<>();

    public Filing(Desk desk, Memory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    /// Opens a recipe or a batch, or adds lots, by what the file says it is.
    public void open(Path file) {
        switch (Disk.read(file)) {
            case Refused<String>(String sentence, var _) ->
                    desk.tell(Notice.trouble(sentence + "; nothing here has changed"));
            case Found<String>(String text) -> open(file, text);
        }
    }

    /// Whether opening a file would put another batch in the place of this one; lots are added.
    public boolean replaces(Path file) {
        return Disk.read(file) instanceof Found<String>(String text)
                && (FileKind.of(text) == FileKind.RECIPE || FileKind.of(text) == FileKind.BATCH);
    }

    private void open(Path file, String text) {
        String name = String.valueOf(file.getFileName());
        switch (FileKind.of(text)) {
            case RECIPE -> {
                known.put(file, text);
                opened(file, Document.ofRecipe(text, Places.NONE.withRecipe(file), parents(file)));
            }
            case BATCH -> openBatch(file, text);
            case LOTS -> desk.edit(new Edit("lots of " + name, d -> withLots(d, file, text)));
            default ->
                    desk.tell(
                            Notice.trouble(
                                    name
                                            + " is neither a recipe nor a batch nor a file of lots;"
                                            + " such a file says \"schema\":"
                                            + " \"thioloom/master-recipe/1\" or the like"));
        }
    }

    private void openBatch(Path file, String text) {
        switch (BatchReader.read(text)) {
            case Outcome.Refused<BatchSource>(List<Finding> why) ->
                    desk.tell(
                            Notice.trouble(
                                    file.getFileName()
                                            + " cannot be opened: "
                                            + why.getFirst().problem()
                                            + "; "
                                            + why.getFirst().advice()));
            case Outcome.Accepted<BatchSource>(BatchSource source, var _) -> {
                known.put(file, text);
                opened(file, new Document(source, Places.NONE.withBatch(file)));
            }
        }
    }

    private void opened(Path file, Document document) {
        desk.open(document);
        memory.opened(file.toAbsolutePath());
        memory.keep();
    }

    private static Document withLots(Document document, Path file, String text) {
        BatchSource source = document.source();
        List<String> lots = new ArrayList<>(source.lots());
        lots.add(text);
        List<Path> places = new ArrayList<>(document.places().lots());
        places.add(file);
        Places old = document.places();
        return new Document(
                source.from(lots), new Places(old.batch(), old.recipe(), old.template(), places));
    }

    private static Document.ParentSource parents(Path file) {
        return id ->
                ShippedTemplates.text(id)
                        .or(() ->
                                Disk.read(file.resolveSibling(id + ".json"))
                                                instanceof Found<String>(String text)
                                        ? Optional.of(text)
                                        : Optional.empty());
    }

    /// Begins a batch of a template.
    public void begin(String template) {
        desk.open(Document.ofTemplate(template));
    }

    /// Saves the batch where it was saved before.
    ///
    /// @return false when it never was, or cannot be
    public boolean save() {
        Path place = desk.document().get().places().batch();
        if (place == null) {
            return false;
        }
        String stands = known.get(place);
        boolean foreign =
                Disk.read(place) instanceof Found<String>(String text) && !text.equals(stands);
        if (foreign) {
            tell(
                    place,
                    new Notice(
                            true,
                            place.getFileName()
                                    + (stands == null
                                            ? " holds a batch that was not opened here, and is not"
                                                    + " saved yet"
                                            : " was changed by another program since it was opened,"
                                                    + " and is not saved yet"),
                            List.of(
                                    new Choice("Replace it", () -> saveAs(place)),
                                    new Choice("Take up its changes", () -> reload(place)))));
            return false;
        }
        return saveAs(place);
    }

    /// Saves the batch in a file.
    public boolean saveAs(Path place) {
        Document document = desk.document().get();
        String text = BatchWriter.write(document.source());
        Answer<Path> written = Disk.write(place, text);
        if (written instanceof Refused<Path>(String sentence, String remedy)) {
            desk.tell(Notice.trouble(sentence + "; nothing is lost here: " + remedy));
            return false;
        }
        known.put(place, text);
        settled(place);
        desk.saved(document.at(document.places().withBatch(place)));
        memory.opened(place.toAbsolutePath());
        memory.keep();
        return true;
    }

    /// Saves the recipe alone, as it stands now.
    public boolean saveRecipe(Path place) {
        Document document = desk.document().get();
        String text = OpenedBatch.of(document.source()).editable().alone();
        if (Disk.write(place, text) instanceof Refused<Path>(String sentence, String remedy)) {
            desk.tell(Notice.trouble(sentence + "; nothing is lost here: " + remedy));
            return false;
        }
        known.put(place, text);
        settled(place);
        return true;
    }

    private void tell(Path file, Notice notice) {
        settled(file);
        standing.put(file, notice);
        desk.tell(notice);
    }

    /// Nothing is asked of a file any more.
    private void settled(Path file) {
        Notice before = standing.remove(file);
        if (before != null) {
            desk.dismiss(before);
        }
    }

    /// Looks whether other programs changed the files, and says so.
    public void look() {
        Places places = desk.document().get().places();
        for (Path file : new Path[] {places.batch(), places.recipe()}) {
            String stood = file == null ? null : known.get(file);
            if (file != null && stood != null) {
                look(file, stood);
            }
        }
    }

    private void look(Path file, String stood) {
        if (!Files.exists(file)) {
            known.remove(file);
            told.remove(file);
            tell(file, gone(file));
            if (file.equals(desk.document().get().places().batch())) {
                desk.savedNoMore(places -> places);
            }
        } else if (Disk.read(file) instanceof Found<String>(String text) && !text.equals(stood)) {
            if (!text.equals(told.put(file, text))) {
                tell(file, changed(file, text));
            }
        }
    }

    private Notice gone(Path file) {
        boolean batch = file.equals(desk.document().get().places().batch());
        return new Notice(
                false,
                file.getFileName()
                        + " was deleted or moved by another program; all of it is still here",
                List.of(
                        new Choice(
                                "Write it again",
                                () -> {
                                    var _ = batch ? saveAs(file) : saveRecipe(file);
                                })));
    }

    private Notice changed(Path file, String text) {
        return new Notice(
                false,
                file.getFileName() + " was changed by another program",
                List.of(
                        new Choice("Take up its changes", () -> reload(file)),
                        new Choice("Keep what is here", () -> keep(file, text))));
    }

    private void keep(Path file, String text) {
        known.put(file, text);
        settled(file);
        if (file.equals(desk.document().get().places().batch())) {
            desk.savedNoMore(places -> places);
        }
    }

    /// Takes up what a file holds now; it can be undone.
    private void reload(Path file) {
        if (!(Disk.read(file) instanceof Found<String>(String text))) {
            look();
            return;
        }
        known.put(file, text);
        settled(file);
        Document now = desk.document().get();
        String name = "changes of " + file.getFileName();
        if (file.equals(now.places().recipe())) {
            BatchSource other = Document.ofRecipe(text, now.places(), parents(file)).source();
            desk.edit(
                    new Edit(
                            name,
                            document ->
                                    document.from(
                                            document.source().of(other.recipe(), other.parent()))));
        } else if (BatchReader.read(text)
                instanceof Outcome.Accepted<BatchSource>(BatchSource source, var _)) {
            desk.edit(new Edit(name, document -> document.from(source)));
            desk.saved(desk.document().get());
        } else {
            desk.tell(
                    Notice.trouble(
                            file.getFileName() + " is no batch any more; what is here stays"));
        }
    }
}
