package org.thioloom.app.cli.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.sweep.Sweep;
import org.thioloom.recipes.sweep.SweepQuestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/// A table that is stopped half way, and one that nobody reads to its end.
class SweepOutputTest {
    @TempDir private Path folder = Path.of("");

    private static Sweep sweep(long points) {
        EditableRecipe file =
                new EditableRecipe(
                        ShippedTemplates.text("anp-c-2.0k").orElseThrow(),
                        ShippedTemplates.reader(),
                        Map.of());
        if (!(file.read() instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _))) {
            throw new AssertionError("the template is refused");
        }
        DiscOrder discs =
                new DiscOrder(
                        12,
                        0,
                        Quantity.of("7", Units.MILLIMETRE),
                        DiameterOf.DRY_DISC,
                        null,
                        null,
                        null);
        Outcome<Sweep> asked =
                Sweep.of(
                        new SweepQuestion(
                                file,
                                recipe,
                                new Order(discs, null, List.of(), null),
                                List.of(),
                                Map.of("ratio", "1.5:2.5/" + points),
                                OptionalDouble.empty(),
                                List.of("imbalance"),
                                1,
                                1));
        if (asked instanceof Outcome.Accepted<Sweep>(Sweep sweep, var _)) {
            return sweep;
        }
        throw new AssertionError(asked.findings().toString());
    }

    private Console console(Writer out, Writer err, boolean watched) {
        return new Console(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                folder,
                watched);
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() throws IOException {
        StringWriter err = new StringWriter();
        Path place = folder.resolve("t.csv");
        Files.writeString(place, "the old one");
        SweepOutput output = new SweepOutput(console(new StringWriter(), err, false), place, false);
        AtomicInteger asked = new AtomicInteger();
        int exit = output.write(sweep(100_000), List.of(), () -> asked.incrementAndGet() > 3);
        assertEquals(ExitCode.REFUSED, exit);
        assertEquals("the old one", Files.readString(place));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        assertTrue(
                err.toString().contains("stopped after 3072 of 100000 points; no file was written"),
                err.toString());
    }

    @Test
    void printsWholeRowsAndSaysThatTheyAreNotAll() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        SweepOutput output = new SweepOutput(console(out, err, false), null, false);
        AtomicInteger asked = new AtomicInteger();
        output.write(sweep(100_000), List.of(), () -> asked.incrementAndGet() > 2);
        assertEquals(1 + 2048, out.toString().lines().count());
        assertTrue(out.toString().endsWith("\n"));
        assertTrue(err.toString().contains("the table is not whole"), err.toString());
    }

    @Test
    void stopsWhenNobodyReads() {
        Writer closed =
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        throw new IOException("closed");
                    }

                    @Override
                    public void flush() {
                        // nothing is held back
                    }

                    @Override
                    public void close() {
                        // it is closed
                    }
                };
        SweepOutput output =
                new SweepOutput(console(closed, new StringWriter(), false), null, false);
        assertThrows(IOException.class, () -> output.write(sweep(100_000), List.of(), () -> false));
    }

    @Test
    void showsNoProgressWhereNobodyLooksOn() throws IOException {
        StringWriter err = new StringWriter();
        SweepOutput output =
                new SweepOutput(
                        console(new StringWriter(), err, false), folder.resolve("n.csv"), false);
        assertEquals(ExitCode.DONE, output.write(sweep(5000), List.of(), () -> false));
        assertFalse(err.toString().contains("\r"), err.toString());
        assertEquals("wrote n.csv: 5000 points", err.toString().strip());
    }
}
