package org.thioloom.chem.spectrumfile;

import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;

import java.util.ArrayDeque;
import java.util.Deque;

/// JCAMP-DX: labelled records in blocks from `##TITLE` to `##END`, one block in another where
/// spectra are linked (mcdonald1988).
final class JcampFile {
    static final String FORMAT = "JCAMP-DX";

    private static final int DEEPEST = 50;
    private static final int MOST_BLOCKS = 5000;

    private final String text;
    private final Harvest harvest;
    private final Deque<JcampBlock> open = new ArrayDeque<>();
    private int blocks;
    private int cut;

    private JcampFile(String text, Harvest harvest) {
        this.text = text;
        this.harvest = harvest;
    }

    /// True when the first line that says anything is a labelled record.
    static boolean isOne(String text) {
        TextLines lines = new TextLines(text);
        for (int said = 0; said < 100 && lines.next(); said++) {
            String line = lines.line().strip();
            if (line.startsWith("##") && line.indexOf('=') > 0) {
                String label = label(line);
                if (label.equals("TITLE") || label.equals("JCAMPDX") || label.equals("DATATYPE")) {
                    return true;
                }
            } else if (!line.isEmpty() && !line.startsWith("$$")) {
                return false;
            }
        }
        return false;
    }

    static SpectrumReading read(String text, Harvest harvest) throws Unreadable {
        return new JcampFile(text, harvest).read();
    }

    private SpectrumReading read() throws Unreadable {
        TextLines lines = new TextLines(text);
        while (lines.next()) {
            int at = lines.from();
            while (at < lines.to() && text.charAt(at) <= ' ') {
                at++;
            }
            int equals = text.startsWith("##", at) ? text.indexOf('=', at, lines.to()) : -1;
            if (equals > 0) {
                String label = label(text.substring(at, equals + 1));
                int end = PackedLines.endOf(text, equals + 1, lines.to());
                record(label, text.substring(equals + 1, end).strip(), lines);
            } else if (!open.isEmpty()) {
                int end = PackedLines.endOf(text, at, lines.to());
                open.getLast().follow(text, at, end, lines.after());
            }
        }
        while (!open.isEmpty()) {
            cut++;
            close();
        }
        if (cut > 0) {
            harvest.remark(
                    Kind.DAMAGED, "blocks without ##END: " + cut + "; the file may be cut short");
        }
        return harvest.reading(FORMAT);
    }

    private void record(String label, String value, TextLines lines) throws Unreadable {
        if (label.equals("END")) {
            if (!open.isEmpty()) {
                close();
            }
            return;
        }
        if (label.equals("TITLE")) {
            if (!open.isEmpty() && open.getLast().hasData()) {
                cut++;
                close();
            }
            if (open.size() == DEEPEST) {
                throw Unreadable.damaged("more than " + DEEPEST + " blocks stand in one another");
            }
            blocks++;
            if (blocks > MOST_BLOCKS) {
                throw new Unreadable(
                        "the file has more than " + MOST_BLOCKS + " blocks",
                        "export fewer spectra into one file");
            }
            open.addLast(new JcampBlock());
        }
        if (!open.isEmpty()) {
            open.getLast().record(label, value, lines.after());
        }
    }

    private void close() {
        open.removeLast().harvest(text, harvest);
    }

    /// The name of a record, without what labels may be written with or without.
    private static String label(String line) {
        StringBuilder label = new StringBuilder();
        for (int i = 2; line.charAt(i) != '='; i++) {
            char c = line.charAt(i);
            if (c > ' ' && c != '/' && c != '_' && c != '-') {
                label.append(Character.toUpperCase(c));
            }
        }
        return label.toString();
    }
}
