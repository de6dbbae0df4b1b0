package org.thioloom.app.fx.page;

import org.thioloom.recipes.finding.Finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A finding in the words of a window, where nobody types options.
public final class FindingWords {
    private static final Pattern SET = Pattern.compile("give --set \"([^\"=]+)=…\"");

    private static final Pattern OPTION = Pattern.compile(" \\((?:--|thioloom )[^)]*\\)");

    private static final Pattern JSON = Pattern.compile(", or write it out as \\{.*\\}");

    private FindingWords() {}

    /// What to do about it.
    public static String remedy(Finding finding) {
        return switch (finding.rule()) {
            case DIAMETER_MISSING -> "fill in the diameter";
            case THICKNESS_MISSING -> "fill in the thickness";
            case DIAMETER_READ_AS_DRY -> "choose the mould if the mould is meant";
            case RATIO_OUT -> "count by groups with measured lots, or mend the ratio";
            case MAKES_NO_DISCS, ORDER_WITHOUT_SIZE -> "fill in how many, or what is at hand";
            case SPECTRUM_ORDINATE -> "";
            case SPECTRUM_UNIT_MISSING -> "write the unit into the file";
            case SUBSTANCE_UNKNOWN -> JSON.matcher(finding.remedy()).replaceAll("");
            case LOTS_REPEATED -> "plan with one lot for each input";
            default -> withoutOptions(finding.remedy());
        };
    }

    /// A sentence of the command line without what one would type there.
    public static String withoutOptions(String sentence) {
        Matcher set = SET.matcher(sentence);
        String filled =
                set.find()
                        ? set.replaceFirst("fill in " + Matcher.quoteReplacement(set.group(1)))
                        : sentence;
        return OPTION.matcher(filled).replaceAll("");
    }

    /// Where to go for it: a finding of an input may be mended in a field of its lot.
    public static String place(Finding finding) {
        String pointer = finding.pointer();
        return switch (finding.rule()) {
            case ASSAY_UNSTATED -> pointer + "/lot/assay";
            case SOLVATE_UNACCOUNTED -> pointer + "/lot/solvate";
            case REST_COUNTED_AS_SOLIDS -> pointer + "/lot/volatiles";
            case GROUPS_UNSTATED -> pointer + "/lot/alive";
            case MN_FROM_LABEL -> pointer.replaceFirst("/molarMass$", "/lot/molarMass");
            case LOT_EXPIRED -> pointer + "/lot/expires";
            default -> pointer;
        };
    }
}
