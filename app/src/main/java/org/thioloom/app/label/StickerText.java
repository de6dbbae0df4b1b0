package org.thioloom.app.label;

import org.thioloom.app.sheet.Styles.Paragraph;
import org.thioloom.app.sheet.TextBlock;
import org.thioloom.app.typeset.UnitSigns;
import org.thioloom.chem.hazard.SignalWord;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.label.ContainerLabel;

import java.util.ArrayList;
import java.util.List;

/// The words of one label, as many and as large as it has room for. What does not fit is left to
/// the batch record, which the label then says; nothing is cut by its edge.
final class StickerText {
    private static final String ELSEWHERE = "see record";
    private static final int LONGEST_NAME = 45;
    private static final int SMALLEST = 6;

    private final ContainerLabel label;
    private final BatchMark mark;

    private StickerText(ContainerLabel label, BatchMark mark) {
        this.label = label;
        this.mark = mark;
    }

    /// How much of something is said.
    private enum Detail {
        FULL,
        BRIEF,
        ELSEWHERE
    }

    /// One way to say it.
    ///
    /// @param name size of its letters `[pt]`
    /// @param words size of all other letters `[pt]`
    /// @param contents in what detail
    /// @param apart whether signal word, codes and what is unknown have lines of their own
    /// @param sheet whether all is said of what the statements are, and of the batch
    /// @param codes how many at most
    private record Way(
            int name, int words, Detail contents, boolean apart, boolean sheet, int codes) {}

    /// The first way that fits.
    ///
    /// @param width of the cell in print `[pt]`
    /// @param height of the cell `[pt]`
    static List<Paragraph> fitted(
            ContainerLabel label, BatchMark mark, double width, double height) {
        StickerText text = new StickerText(label, mark);
        for (Way way : ways(label.codes().size())) {
            List<Paragraph> said =
                    text.said(way).stream().map(one -> TextBlock.broken(one, width)).toList();
            if (TextBlock.height(said, width) <= height) {
                return said;
            }
        }
        return text.least();
    }

    private static List<Way> ways(int codes) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(9, 7, Detail.FULL, true, true, codes));
        ways.add(new Way(8, 6, Detail.FULL, true, true, codes));
        ways.add(new Way(9, 7, Detail.BRIEF, true, true, codes));
        ways.add(new Way(9, 7, Detail.BRIEF, false, true, codes));
        ways.add(new Way(8, 6, Detail.BRIEF, false, true, codes));
        ways.add(new Way(9, 7, Detail.BRIEF, false, false, codes));
        ways.add(new Way(8, 6, Detail.BRIEF, false, false, codes));
        for (int fewer = codes; fewer >= 0; fewer--) {
            ways.add(new Way(8, SMALLEST, Detail.ELSEWHERE, false, false, fewer));
        }
        ways.add(new Way(SMALLEST, SMALLEST, Detail.ELSEWHERE, false, false, 0));
        return ways;
    }

    private List<Paragraph> said(Way way) {
        List<Paragraph> said = new ArrayList<>();
        said.add(new Paragraph(name(), way.name(), true));
        said.add(plain(contents(way.contents()), way));
        if (!label.rule().isEmpty() && way.contents() != Detail.ELSEWHERE) {
            said.add(plain(way.apart() ? label.rule() : shortRule(), way));
        }
        if (way.apart()) {
            hazards(said, way);
        } else {
            said.add(new Paragraph(hazards(way), way.words(), true));
        }
        said.add(small(way.sheet() ? sheet() : shortSheet()));
        if (way.sheet()) {
            List<String> parts = mark.parts();
            int half = parts.size() - parts.size() / 2;
            said.add(small(String.join("; ", parts.subList(0, half))));
            said.add(small(String.join("; ", parts.subList(half, parts.size()))));
        } else {
            said.add(small(mark.brief()));
        }
        return said;
    }

    /// The least that a label must say, where even that hardly fits.
    private List<Paragraph> least() {
        SignalWord signal = label.hazards().signal();
        String words =
                (signal == SignalWord.NONE ? "" : signal.name() + "; ")
                        + (label.unknown().isEmpty() ? "" : "some hazards UNKNOWN; ")
                        + "contents and hazards: "
                        + ELSEWHERE;
        return List.of(new Paragraph(name(), SMALLEST, true), new Paragraph(words, SMALLEST, true));
    }

    private String name() {
        return label.name().length() <= LONGEST_NAME
                ? label.name()
                : label.name().substring(0, LONGEST_NAME - 3) + "...";
    }

    private String contents(Detail detail) {
        return switch (detail) {
            case FULL -> label.contents();
            case BRIEF -> label.brief();
            case ELSEWHERE ->
                    (label.rule().isEmpty() ? "Contents: " : "Contents, where to: ") + ELSEWHERE;
        };
    }

    /// Where it goes; what never to add stands in the record.
    private String shortRule() {
        int end = label.rule().indexOf("; never");
        return end < 0
                ? label.rule()
                : label.rule().substring(0, end) + "; never to add: " + ELSEWHERE;
    }

    /// In three states, each in words: listed, unknown, none known.
    private void hazards(List<Paragraph> said, Way way) {
        SignalWord signal = label.hazards().signal();
        if (signal != SignalWord.NONE) {
            said.add(new Paragraph(signal.name(), way.name(), true));
        }
        if (!label.codes().isEmpty()) {
            said.add(plain(String.join(" ", label.codes()), way));
        }
        if (!label.unknown().isEmpty()) {
            String words = "Hazards UNKNOWN, treat as hazardous: " + unknown();
            said.add(new Paragraph(words, way.words(), true));
        }
        if (!label.withoutAny().isEmpty()) {
            said.add(plain("No hazard known: " + String.join(", ", label.withoutAny()), way));
        }
    }

    /// The same in one breath; those without hazards are named when there is nothing else to say.
    private String hazards(Way way) {
        List<String> parts = new ArrayList<>();
        SignalWord signal = label.hazards().signal();
        List<String> codes = label.codes();
        String listed = String.join(" ", codes.subList(0, way.codes()));
        if (way.codes() < codes.size()) {
            listed += (listed.isEmpty() ? "" : " and more: ") + ELSEWHERE;
        }
        if (signal != SignalWord.NONE || !listed.isEmpty()) {
            parts.add(((signal == SignalWord.NONE ? "" : signal.name()) + " " + listed).strip());
        }
        if (!label.unknown().isEmpty()) {
            parts.add("hazard UNKNOWN: " + unknown());
        }
        return parts.isEmpty()
                ? "No hazard known: " + String.join(", ", label.withoutAny())
                : String.join("; ", parts);
    }

    private String unknown() {
        return String.join(", ", label.unknown());
    }

    private String sheet() {
        if (label.made()) {
            return "Made here: there is no data sheet.";
        }
        return (label.inside().size() < 2
                        ? ""
                        : "Components' statements, no CLP classification of the mixture. ")
                + "Check the supplier's SDS.";
    }

    private String shortSheet() {
        if (label.made()) {
            return "No data sheet.";
        }
        return label.inside().size() < 2 ? "Check the SDS." : "Hazards by component; see SDS.";
    }

    private static Paragraph small(String words) {
        return new Paragraph(words, SMALLEST, false);
    }

    private static Paragraph plain(String words, Way way) {
        return new Paragraph(UnitSigns.set(words), way.words(), false);
    }
}
