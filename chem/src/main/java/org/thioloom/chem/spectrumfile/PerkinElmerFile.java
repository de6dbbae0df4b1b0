package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.NumberScan.Exponents;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// PerkinElmer: the binary `.sp` and the column of text `.asp`.
///
/// A `.sp` begins with `PEPE` and 40 bytes of description. Blocks follow: number (2 bytes), length
/// (4), then a code for the type of the value (2) and the value; a text has its length (2) before
/// it, the ordinates theirs (4). Block 120 only wraps the others.
final class PerkinElmerFile {
    static final String FORMAT = "PerkinElmer SP";
    static final String TEXT_FORMAT = "PerkinElmer ASP";
    static final String SIGNATURE = "PEPE";

    private static final int WRAPPER = 120;
    private static final int RANGE = 35698;
    private static final int POINTS = 35701;
    private static final int X_LABEL = 35703;
    private static final int Y_LABEL = 35704;
    private static final int ORDINATES = 35708;
    private static final int NAME = 35709;
    private static final int HISTORY = 35711;
    private static final int ALIAS = 35713;
    private static final int ACCESSORY = 35714;
    private static final int DOUBLES = 29974;
    private static final int MOST_TEXT = 20_000;
    private static final int ASP_HEADER = 6;

    private final Bytes bytes;
    private final Map<Integer, Block> blocks = new LinkedHashMap<>();

    private PerkinElmerFile(Bytes bytes) {
        this.bytes = bytes;
    }

    private record Block(long at, long length) {}

    static SpectrumReading read(byte[] content, Harvest harvest) throws Unreadable {
        PerkinElmerFile file = new PerkinElmerFile(Bytes.littleEndian(content));
        file.find();
        List<Remark> notes = new ArrayList<>();
        try {
            harvest.add(file.trace(harvest, notes), notes);
        } catch (Unreadable reason) {
            harvest.leaveOut(file.text(ALIAS), reason);
        }
        return harvest.reading(FORMAT);
    }

    private void find() throws Unreadable {
        long at = 44;
        while (bytes.has(at, 6)) {
            int number = bytes.u16(at);
            long length = bytes.i32(at + 2);
            if (length < 0) {
                throw Unreadable.damaged("block " + number + " is " + length + " bytes long");
            }
            at += 6;
            if (number != WRAPPER) {
                blocks.putIfAbsent(number, new Block(at, length));
                at += length;
            }
        }
    }

    private Trace trace(Harvest harvest, List<Remark> notes) throws Unreadable {
        Block table = block(ORDINATES);
        if (bytes.u16(table.at) != DOUBLES) {
            throw Unreadable.damaged("the ordinates have the unknown type " + bytes.u16(table.at));
        }
        long held = Math.min(table.length - 6, bytes.u32(table.at + 2)) / 8;
        Block stated = blocks.get(POINTS);
        long points = stated == null ? held : bytes.u32(stated.at + 2);
        bytes.need(table.at, table.length);
        if (points > held) {
            throw Unreadable.damaged(points + " points are claimed, and the table holds " + held);
        }
        if (points < held) {
            String sentence = points + " points are stated, and the table holds " + held;
            notes.add(new Remark(0, Kind.POINTS, sentence));
        }
        int count = harvest.claim(points);
        Block range = block(RANGE);
        double[] x = Trace.even(bytes.f64(range.at + 2), bytes.f64(range.at + 10), count);
        Optional<Axis> axis = Labels.axis(text(X_LABEL));
        String alias = text(ALIAS);
        return new Trace(x, bytes.f64s(table.at + 6, count))
                .titled(alias.isEmpty() ? text(NAME) : alias)
                .along(axis.orElse(null))
                .of(Labels.signal(text(Y_LABEL)), text(Y_LABEL))
                .clue(printable(ACCESSORY))
                .clue(printable(HISTORY))
                .clue(alias)
                .fact("origin", text(NAME));
    }

    private Block block(int number) throws Unreadable {
        Block block = blocks.get(number);
        if (block == null) {
            throw Unreadable.damaged("block " + number + " is missing");
        }
        return block;
    }

    private String text(int number) throws Unreadable {
        Block block = blocks.get(number);
        if (block == null || block.length < 4) {
            return "";
        }
        return bytes.text(block.at + 4, Math.min(bytes.u16(block.at + 2), block.length - 4));
    }

    /// The letters of a block that holds texts between numbers.
    private String printable(int number) throws Unreadable {
        Block block = blocks.get(number);
        StringBuilder letters = new StringBuilder();
        long length = block == null ? 0 : Math.min(block.length, MOST_TEXT);
        for (int i = 0; block != null && i < length && bytes.has(block.at + i, 1); i++) {
            int c = bytes.u8(block.at + i);
            letters.append(c >= ' ' && c < 127 ? (char) c : ' ');
        }
        return letters.toString();
    }

    /// True for six lines of one number each, of which the first counts the lines that follow.
    static boolean isColumn(String text) {
        double[] header = header(text);
        double count = header[0];
        boolean whole = count >= 2 && count == Math.rint(count) && count < 1e9;
        return whole && header.length == ASP_HEADER && header[1] != header[2];
    }

    private static double[] header(String text) {
        double[] header = new double[ASP_HEADER];
        TextLines lines = new TextLines(text);
        NumberScan scan = new NumberScan(text, '.', Exponents.ALWAYS);
        for (int i = 0; i < ASP_HEADER; i++) {
            if (!lines.next() || !alone(scan, text, lines)) {
                return new double[1];
            }
            header[i] = scan.value();
        }
        return header;
    }

    private static boolean alone(NumberScan scan, String text, TextLines lines) {
        int from = lines.from();
        int to = lines.to();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return scan.read(from, to) && scan.end() == to;
    }

    /// @param text one for which `isColumn` holds
    static SpectrumReading readColumn(String text, Harvest harvest) throws Unreadable {
        double[] header = header(text);
        int count = harvest.claim((long) header[0]);
        // every ordinate takes two signs at least, so a claim the text cannot hold ends here
        if (count > text.length() / 2) {
            throw Unreadable.damaged(count + " points are claimed in " + text.length() + " signs");
        }
        double[] y = new double[count];
        TextLines lines = new TextLines(text);
        NumberScan scan = new NumberScan(text, '.', Exponents.ALWAYS);
        int read = -ASP_HEADER;
        while (lines.next()) {
            boolean number = alone(scan, text, lines);
            if (number && read >= 0 && read < count) {
                y[read] = scan.value();
            }
            read += number ? 1 : 0;
        }
        if (read != count) {
            throw Unreadable.damaged(count + " points are claimed, and " + read + " lines follow");
        }
        double[] x = Trace.even(header[1], header[2], count);
        harvest.add(new Trace(x, y));
        return harvest.reading(TEXT_FORMAT);
    }
}
