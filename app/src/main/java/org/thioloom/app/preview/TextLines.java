package org.thioloom.app.preview;

import org.thioloom.app.preview.Ink.Letters;

import java.util.ArrayList;
import java.util.List;

/// Words broken into lines: at line ends, at blanks and after hyphens, or anywhere in a word that
/// is wider than its cell.
final class TextLines {
    private final double room;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double used;

    private TextLines(double room) {
        this.room = room;
    }

    /// Words in one kind of letters.
    record Piece(String text, Letters letters) {
        double width() {
            return LetterWidths.of(text, letters);
        }
    }

    /// Pieces beside each other.
    record Line(List<Piece> pieces) {
        Line {
            pieces = List.copyOf(pieces);
        }

        double width() {
            return pieces.stream().mapToDouble(Piece::width).sum();
        }

        double height() {
            return pieces.stream()
                    .mapToDouble(piece -> LetterWidths.line(piece.letters()))
                    .max()
                    .orElse(0);
        }

        private double ascent() {
            return pieces.stream()
                    .mapToDouble(piece -> LetterWidths.ascent(piece.letters()))
                    .max()
                    .orElse(0);
        }

        void draw(double x, double y, Draft draft) {
            double from = x;
            double baseline = y + ascent();
            for (Piece piece : pieces) {
                double width = piece.width();
                if (!piece.text().isBlank()) {
                    draft.words(piece.text(), from, baseline, width, piece.letters());
                }
                from += width;
            }
        }
    }

    /// All on one line, in smaller letters where they would not fit and may shrink.
    static Line single(List<Piece> pieces, double room, boolean shrinks) {
        Line line = new Line(pieces);
        double width = line.width();
        if (!shrinks || width <= room) {
            return line;
        }
        return new Line(
                pieces.stream()
                        .map(piece -> new Piece(piece.text(), piece.letters().times(room / width)))
                        .toList());
    }

    static List<Line> wrapped(List<Piece> pieces, double room) {
        TextLines text = new TextLines(room);
        for (Piece piece : pieces) {
            String[] paragraphs = piece.text().split("\n", -1);
            for (int i = 0; i < paragraphs.length; i++) {
                if (i > 0) {
                    text.end(piece.letters());
                }
                for (String word : paragraphs[i].split("(?<=[ -])", -1)) {
                    text.word(new Piece(word, piece.letters()));
                }
            }
        }
        text.end(pieces.getLast().letters());
        return text.lines;
    }

    private void word(Piece word) {
        double width = new Piece(word.text().stripTrailing(), word.letters()).width();
        if (used > 0 && used + width > room) {
            end(word.letters());
        }
        if (width > room) {
            letters(word);
        } else {
            add(word);
        }
    }

    private void letters(Piece word) {
        word.text()
                .codePoints()
                .mapToObj(c -> new Piece(Character.toString(c), word.letters()))
                .forEach(letter -> {
                    if (used > 0 && used + letter.width() > room) {
                        end(letter.letters());
                    }
                    add(letter);
                });
    }

    /// Joins words that follow each other in the same letters.
    private void add(Piece piece) {
        if (!line.isEmpty() && line.getLast().letters().equals(piece.letters())) {
            String before = line.removeLast().text();
            line.add(new Piece(before + piece.text(), piece.letters()));
        } else {
            line.add(piece);
        }
        used += piece.width();
    }

    private void end(Letters letters) {
        if (line.isEmpty()) {
            line.add(new Piece("", letters));
        }
        Piece last = line.removeLast();
        line.add(new Piece(last.text().stripTrailing(), last.letters()));
        lines.add(new Line(line));
        line = new ArrayList<>();
        used = 0;
    }
}
