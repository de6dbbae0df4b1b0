package org.thioloom.app.fx.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DiscsViewModelTest {
    private static final String TABLE =
            """
            volume\tthickness
            6 uL\t78 um
            9 uL\t121 um
            12 uL\t157 um
            14 uL\t174 um
            """;

    private final Desk desk = new Desk(Batches.paper(), Batches.NOW);
    private final DiscsViewModel model = new DiscsViewModel(desk, Batches.NOW);

    @TempDir private Path folder = Path.of("");

    @Test
    void aPastedTableLiesBesideThePlanAsOneEdit() {
        model.take(TABLE, "the clipboard");
        assertEquals("", model.words().get());
        assertTrue(model.beside().get());
        assertEquals(TABLE, desk.document().get().source().beside().discs());
        desk.undo();
        assertFalse(model.beside().get());
    }

    @Test
    void theyAreTakenAwayAgain() {
        model.take(TABLE, "the clipboard");
        model.remove();
        assertEquals(Batches.paper().source(), desk.document().get().source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''              | an empty clipboard
                    Dear colleague, | words
                    6 uL            | one column
                    """)
    void whatIsNoTableChangesNothingAndSaysWhy(String table, String source) {
        model.take(table, "the clipboard");
        assertTrue(
                model.words().get().startsWith("Of the clipboard no discs were taken: "),
                source + ": " + model.words().get());
        assertEquals(Batches.paper().source(), desk.document().get().source());
    }

    @Test
    void whatWasSaidOfARefusedTableGoesWhenDiscsComeFromElsewhere() {
        model.take("hello", "the clipboard");
        desk.edit(new Edit("discs of a record", d -> d.from(d.source().besideDiscs(TABLE))));
        assertEquals("", model.words().get());
    }

    @Test
    void aFileIsReadOrSaidToBeGone() throws IOException {
        model.read(folder.resolve("gone.csv"));
        assertTrue(model.words().get().startsWith("gone.csv cannot be read: "), "gone");
        model.read(Files.writeString(folder.resolve("discs.csv"), TABLE));
        assertTrue(model.beside().get());
    }
}
