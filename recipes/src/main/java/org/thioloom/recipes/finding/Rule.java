package org.thioloom.recipes.finding;

import static org.thioloom.recipes.finding.Severity.ERROR;
import static org.thioloom.recipes.finding.Severity.NOTE;
import static org.thioloom.recipes.finding.Severity.WARNING;

/// Everything we can tell a chemist: what is wrong, and what to do. Names are never renamed.
///
/// In the sentences, `{0}`, `{1}` … stand for the facts of the case.
public enum Rule {
    // Reading a file.
    JSON_MALFORMED(
            ERROR,
            "not JSON at line {0}, column {1}: {2}",
            "mend that place; a missing comma, quote or brace just before it is the usual cause"),
    SCHEMA_UNKNOWN(
            ERROR,
            "schema is \"{0}\"; this version reads {1}",
            "write \"schema\": \"{1}\", or use the version of Thioloom that wrote the file"),
    FIELD_MISSING(ERROR, "\"{0}\" is missing", "add \"{0}\": {1}"),
    FIELD_UNKNOWN(ERROR, "\"{0}\" is not a field here", "{1}"),
    WRONG_TYPE(ERROR, "{0} is not {1}", "write {2}"),
    NOT_A_QUANTITY(
            ERROR, "{0} is not a quantity", "write it as {\"value\": 120, \"unit\": \"um\"}"),
    DECIMAL_COMMA(ERROR, "{0} has a decimal comma", "write {1}, with a point"),
    UNIT_MISSING(ERROR, "{0} has no unit of {1}", "append one of {2}"),
    UNIT_UNKNOWN(ERROR, "\"{0}\" is not a unit of {1}", "use one of {2}"),
    PERCENT_BARE(ERROR, "\"%\" does not say of what", "write wt%, mol% or vol%: here {0}"),
    UNIT_ALIAS(NOTE, "\"{0}\" is read as {1}", "write {1} to be understood everywhere"),
    NOT_POSITIVE(ERROR, "{0} is {1}", "give a value above zero"),
    OUT_OF_RANGE(ERROR, "{0} is {1}", "give a value from {2} to {3}"),
    WORD_UNKNOWN(ERROR, "\"{0}\" is not one of {1}", "{2}"),
    ID_REPEATED(ERROR, "\"{0}\" is already the name of another one", "give each its own id"),
    INPUT_UNKNOWN(ERROR, "\"{0}\" is not an input of this recipe", "use one of {1}"),
    EQUIPMENT_UNKNOWN(
            ERROR, "\"{0}\" is not in the equipment of this recipe", "add it there, or use {1}"),
    SUBSTANCE_UNKNOWN(ERROR, "no substance is called \"{0}\"", "{1}"),
    STRUCTURE_REFUSED(ERROR, "{0}", "{1}"),
    CATALOGUE_ROW(ERROR, "line {0}: {1}", "{2}"),
    CATALOGUE_EMPTY(
            NOTE,
            "your catalogue holds no row, so nothing of it is used",
            "name the columns in one line, key, name and smiles with tabs between, and write a row"
                    + " below it"),
    CATALOGUE_DIFFERS(
            NOTE,
            "the {0} of {1} is {2}, as your catalogue states it (source: {3}); {4} ships",
            "take its row out of your catalogue to plan with what ships"),
    HAZARDS_REFUSED(ERROR, "{0}", "{1}"),
    SOURCE_UNKNOWN(
            WARNING,
            "the source \"{0}\" is not in the reference list",
            "use a known key such as gao2024, or leave the field out for your own figures"),
    PARENT_UNKNOWN(ERROR, "the parent \"{0}\" is not found", "use one of {1}"),
    SETTING_UNKNOWN(ERROR, "nothing in this recipe asks for \"{0}\"", "it asks for {1}"),
    BASIS_MISSING(
            ERROR,
            "the amount of {0} has no basis, so {1} may mean several things",
            "add \"basis\": one of {2}"),
    OPERATION_UNKNOWN(ERROR, "\"{0}\" is not an operation of this recipe", "{1}"),
    BANDS_UNKNOWN(ERROR, "no bands are on file of \"{0}\"", "{1}"),
    PLACEHOLDER_UNKNOWN(ERROR, "\"{0}\" in the instruction stands for nothing", "use one of {1}"),
    TO_BE_FILLED_IN(
            WARNING,
            "{0} is to be filled in{1}",
            "state it with the order (--set \"{0}=…\"), or edit the recipe"),
    MUST_BE_FILLED_IN(
            ERROR,
            "{0} is to be filled in, and no plan can stand without it{1}",
            "state it with the order (--set \"{0}=…\"), or edit the recipe"),

    // The recipe by itself.
    ROLE_MISSING(ERROR, "no input carries {0} groups, which {1} needs", "add one that does"),
    BASES_MIXED(
            ERROR,
            "some inputs count molecules and some count groups",
            "use one basis for all that react"),
    ONE_GROUP_PER_LINKER(
            WARNING,
            "{0} : {1} gives r = {2}: each linker is counted as one {3}, and it has {4}",
            "use {0} : {5} for equal groups"),
    GROWTH_MIXED(
            WARNING,
            "an {0} also adds to its own kind, so that some {1} is left at equal groups",
            "find the excess that uses up the {1} on films of your own"),
    RATIO_OUT(
            WARNING,
            "r = N({0})/N({1}) = {2}, outside {3} to {4}",
            "plan by groups (--ratio-basis groups) with measured lots, or mend the ratio"),
    NEVER_GELS(
            WARNING,
            "at r = N({0})/N({1}) = {2} no network forms; one does for r between {3} and {4}",
            "take {5} linkers per node, which gives r = 1"),
    TOO_FEW_BRANCHES(
            WARNING,
            "these molecules form no network at any ratio: the branches of the two sides multiply to"
                    + " {0}, and it takes more than 1",
            "take nodes of three living groups or more, or purer lots"),
    GELS_TOO_LATE(
            WARNING,
            "it gels when {0} mol% of the scarcer group has reacted, and {1} mol% is counted on",
            "mend the ratio towards r = 1, or take lots with more living groups"),
    SOL_THINS_THE_FILM(
            WARNING,
            "{0} wt% of the network is forecast to wash out, so the disc dries to {1} um and {2} mm,"
                    + " not to {3} um and {4} mm",
            "take lots with more living groups or a ratio nearer to r = 1; or order {5}, which dries"
                    + " to what is wanted"),
    PERCENTAGES_DO_NOT_ADD(
            ERROR, "the shares {0} in {1} make {2} wt%", "{3}; nothing is renormalised for you"),
    FORMULA_UNSOLVABLE(
            ERROR,
            "the amounts contradict each other: {0} would be {1}",
            "check the fractions and what they are of and in"),
    WATTS_ARE_NOT_IRRADIANCE(
            WARNING,
            "{0} is the lamp's electrical rating and no irradiance; no dose and no exposure time"
                    + " follow",
            "measure mW/cm2 at the mould and state it (--set \"irradiance=…\")"),
    WAVELENGTH_SHORT(
            WARNING,
            "at {0} the initiator lets light into a skin only; the two faces will differ",
            "use 302 nm or longer, 365 nm for DMPA"),
    EXPOSURE_IS_A_FLOOR(
            NOTE,
            "{0} sufficed its source with its own lamp, which does not carry over to another",
            "find your own exposure on one disc: clear, peelable, ene gone by FTIR"),
    LIGHT_NOT_ABSORBED(WARNING, "{0}", "{1}"),
    LIGHT_ABSORPTION_UNKNOWN(NOTE, "{0}", "{1}"),
    WINDOW_IN_THE_WAY(
            WARNING,
            "{0} lets next to nothing of {1} through, or lies at its edge there: {2}",
            "light the film through something else, or measure the irradiance behind it"),
    FRACTION_BASIS_UNCLEAR(
            ERROR,
            "{0} is {1} the inputs its share is in, and \"outside\" says the opposite",
            "{2}"),
    INCOMPATIBLE_BLOCKED(
            ERROR, "{0} with {1}: {2}", "choose another pair; this one is not planned"),
    INCOMPATIBLE(WARNING, "{0} with {1}: {2}", "keep them apart"),
    BATH_NEAR_BOILING(
            WARNING,
            "{0} at {1} in a closed vessel boils at {2}",
            "use a pressure-rated vial at most two thirds full, or a cooler bath"),

    OVERHEATED(WARNING, "{0} is above {1}, to which {2} may be heated: {3}", "{4}"),

    // What the user measured, and what models make of it.
    COLUMNS_UNCLEAR(
            ERROR,
            "{0}",
            "head one column volume_uL and one thickness_um, and give each disc a line"),
    UNIT_ASSUMED(NOTE, "{0} has no unit and is read in {1}", "head the column {2}"),
    DISC_LEFT_OUT(
            WARNING,
            "line {0} has {1}, so its disc is left out",
            "mend the line, or take it out of the file"),
    NO_ANSWER(ERROR, "{0}", "{1}"),

    // The order and the lots.
    ORDER_WITHOUT_SIZE(ERROR, "nothing says how much to make", "give {0}"),
    MAKES_NO_DISCS(ERROR, "{0} makes no discs", "give the mass at hand of {1} (--limit {1}=1g)"),
    DIAMETER_MISSING(ERROR, "no diameter is ordered", "give it (--diameter 7mm)"),
    THICKNESS_MISSING(ERROR, "no thickness is ordered", "give it (--thickness 120um)"),
    LOT_FOR_NO_INPUT(ERROR, "lot {0} is for \"{1}\", which is no input here", "use one of {2}"),
    LOTS_REPEATED(
            ERROR,
            "{0} has two lots, {1} and {2}",
            "plan with one lot for each input (thioloom backward stock uses several)"),
    LOT_EXPIRED(
            WARNING, "lot {0} of {1} expired on {2}", "retest it, or write down why it is used"),
    LIMIT_EXCEEDED(
            ERROR, "{0} needs {1} and {2} is at hand", "order at most {3} discs, or find more {0}"),
    MN_BELOW_END_GROUPS(
            ERROR,
            "Mn of {0} is {1}, below its end groups alone ({2})",
            "give the number-average molar mass, end groups included"),
    MOLAR_MASS_UNLIKELY(
            WARNING,
            "Mn of {0} is {1}, and polymers with ends that react are sold far below {2}",
            "check its digits and its unit: 2 kg/mol are 2000 g/mol"),
    MOLAR_MASS_MISSING(
            ERROR,
            "{0} is a polymer, and nobody says its molar mass",
            "add \"molarMass\" to it in the recipe, or give a lot with its Mn"),
    MOLAR_MASS_FIXED(
            ERROR,
            "the molar mass of {0} follows from its structure, {1}",
            "remove \"molarMass\"; a lot may still state its own"),
    CONTENT_ABOVE_STRUCTURE(
            ERROR,
            "lot {0} states {1}, and its structure has at most {2}",
            "check the unit of the titration, and what the molar mass counts"),
    CONTENT_GOES_FIRST(
            NOTE,
            "lot {0} states titrated groups and living groups; the titration is used",
            "state one of them"),
    FIXED_IN_A_FILM(
            ERROR,
            "{0} is of one size, whatever the order, and the film is made of it",
            "count it by molecules, groups, fraction or dilution"),
    SETTING_OVERRIDDEN(
            WARNING,
            "{0} is {1} here and {2} in the recipe, whose name may no longer fit",
            "plan the parent recipe, or give this one a name of its own"),
    PARENT_HAS_PARENT(
            ERROR,
            "the parent \"{0}\" has a parent itself",
            "name a recipe that says everything: {1}"),
    ASSAY_UNSTATED(
            WARNING,
            "nobody stated the assay of {0}; planned as {1}",
            "give a lot with its assay, by qNMR for instance"),
    SOLVATE_UNACCOUNTED(
            WARNING,
            "{0}, a lithium borate, usually carries ether solvent: {1}",
            "give a lot with its assay, or with its solvate"),
    SOLVATE_CONTRADICTS_ASSAY(
            ERROR, "lot {0} states {1} assay, and its {2} at most {3}", "mend one of the two"),
    REST_COUNTED_AS_SOLIDS(
            NOTE,
            "{0} of lot {1} is neither active nor stated as volatile; it is counted as solids",
            "state the volatiles of the lot if it leaves on drying"),
    MN_FROM_LABEL(
            WARNING,
            "Mn of {0}, {1}, is a label; 10 % in Mn is 10 % in r",
            "give the lot with Mn by end-group NMR or titration"),
    GROUPS_UNSTATED(
            WARNING,
            "nobody stated how many {0} of {1} are alive; planned as all",
            "give the lot's end-group fidelity or its titrated content"),
    UNCERTAINTY_ZERO(
            NOTE,
            "{0} is stated without any uncertainty, and taken as exact",
            "state how well it is known, or leave \"uncertainty\" out for what is typical"),
    SOLVENT_FREEZES(
            WARNING,
            "{0} freezes at {1}; the work is planned at {2}",
            "warm the room, the bottle and the mould above {1}"),
    MASS_BELOW_RESOLUTION(
            WARNING, "{0} of {1} is below {2}, where the balance's last digit passes {3}", "{4}"),
    VOLUME_BELOW_RESOLUTION(
            WARNING,
            "{0} of {1} is below what the pipette dispenses, {2}",
            "weigh it, or make a larger batch"),
    INITIATOR_HIGH(
            WARNING,
            "{0} is {1} mol% of the {2}: its fragments cap chain ends",
            "lower it, or count it per group instead of per mass"),
    FILL_TOO_DEEP(
            ERROR,
            "the fill is {0} deep and the mould {1}",
            "take a deeper mould, or thinner discs"),
    THICKER_THAN_SEEN(
            WARNING,
            "{0} is thicker than the {1} its source saw",
            "try one disc first: light, cracks and drying change with thickness"),
    WASH_VOLUME_SMALL(
            WARNING,
            "{0} of solvent in the gels is more than a tenth of the {1} wash",
            "wash with at least {2}"),
    DIAMETER_READ_AS_DRY(
            NOTE,
            "{0} is read as the dry disc; as the mould it would take {1} and dry to {2}",
            "choose the mould if the mould is meant (--diameter-of mould)"),
    DISCS_SCALED_TO_LIMIT(NOTE, "{0} runs out first: {1} discs", "find more {0} for more discs"),
    DENSITY_UNKNOWN(
            ERROR, "the density of {0} is unknown", "give \"density\" in the recipe or in its lot"),
    DENSITY_RECALLED(
            NOTE,
            "the density of {0}, {1}, is a default of low confidence{2}",
            "weigh and measure one dry disc, and give \"density\" in the recipe or in the lot"),
    NO_VOLUME_WITHOUT_DENSITY(
            NOTE,
            "no volume of {0}: its density is unknown",
            "weigh it, or give \"density\" in the recipe or in its lot"),

    // The record, filled in.
    RECORD_REFUSED(ERROR, "{0}", "{1}"),
    RECORD_OF_ANOTHER_BATCH(
            ERROR,
            "{0}",
            "a correction is a second copy of the same record; read the two one by one"),
    RECORD_OTHER_VERSION(
            NOTE,
            "{0} drew the record and {1} reads it; what is planned here is the reader's",
            "read it with the version that drew it where planned numbers differ"),
    RECORD_ROW_LOST(
            WARNING,
            "the row of {0}",
            "undo the deletion, or copy the row back with its hidden cells"),
    ENTRY_IS_FORMULA(
            NOTE,
            "the entry is a formula, {0}, and the file says that it comes to {1}",
            "enter the number that was read"),
    CORRECTION_UNEXPLAINED(
            WARNING,
            "{0} was {1} and is {2}; {3}",
            "write a line under deviations that names {4} and says why, with initials"),
    ENTRY_READ_AS(NOTE, "\"{0}\" is read as {1} {2} ({3})", "type the number alone next time"),
    ENTRY_IS_BOUND(
            WARNING,
            "\"{0}\" says only that it is {1} than {2}; it counts as nothing entered",
            "enter the number that was read, and the bound as a remark"),
    ENTRY_NOT_UNDERSTOOD(
            WARNING, "\"{0}\" is not understood: {1}; it counts as nothing entered", "enter {2}"),
    DAY_READ_AS(NOTE, "\"{0}\" is read as {1}", "type it as yyyy-mm-dd next time"),
    FORMULA_REPLACED(
            WARNING,
            "the formula was typed over with {0}; it comes to {1}",
            "say under deviations why, or read a copy whose formulas stand"),
    FORMULA_CHANGED(
            WARNING,
            "the formula is not the one that was written: {0}",
            "read a copy whose formulas stand; the numbers here are our own"),
    SHOWN_VALUE_STALE(
            NOTE,
            "the file shows {0} and the entries come to {1}",
            "open and save it in a program that calculates; the numbers here are our own"),
    PLAN_CELL_CHANGED(
            WARNING,
            "the planned {0} became {1} in the file",
            "plan again when the plan changes; what counts here is the plan"),
    RECORD_NAME_LOST(
            WARNING,
            "the name {0} leads nowhere any more, so nothing under it is read",
            "undo the deletion, or give the name to its cells again"),
    RECORD_SHEET_COPIED(
            WARNING,
            "sheet {0} is a copy of another; what stands on it is not read",
            "delete it, and enter on the first what was entered on the copy"),
    DRAWN_FORMULAS_LOST(
            WARNING,
            "the workbook no longer keeps which formulas it was drawn with, so nobody notices a"
                    + " changed one",
            "give a copy whose hidden sheet is whole, or draw it anew with this version"),
    RECORD_LINKS(
            WARNING,
            "the workbook draws on other files, which are not read",
            "paste values in place of the links"),
    MASS_TWICE(
            WARNING,
            "{0} was weighed as {1}, and its container became {2} heavier; {1} counts",
            "look which of them is right, and leave the other empty"),
    SIGNATURE_TWICE(
            WARNING,
            "step {0}, a critical one, was done and checked by {1}",
            "let a second person check it, or say under deviations why not"),
    SIGNATURE_MISSING(WARNING, "{0} is not signed", "sign it, or say under deviations why not"),

    // The laboratory's own template of the record.
    TEMPLATE_REFUSED(ERROR, "{0}", "{1}"),
    TEMPLATE_NAME_BROKEN(
            ERROR,
            "{0} nowhere: what stood there was deleted",
            "undo the deletion, or give {1} again in the name manager"),
    TEMPLATE_NAME_MISSING(
            ERROR, "{0} taken out of the template", "give {1} again in the name manager"),
    TEMPLATE_NAME_UNKNOWN(
            ERROR,
            "the template has no place for {0}, which the plan needs; {1} drew it",
            "draw a new one for this recipe (thioloom templates workbook {2} --out FILE), or give"
                    + " the names to cells of this one"),
    TEMPLATE_NAME_TWICE(
            ERROR,
            "{0} there twice: {1}",
            "delete the copied sheet, or its names in the name manager"),
    TEMPLATE_NAMES_MEET(
            ERROR,
            "the names {0} and {1} lead to the same cell, {2}",
            "give one of them to a cell of its own"),
    TEMPLATE_TABLE_UNEQUAL(
            ERROR,
            "the columns of {0} do not stand in the same rows of one sheet: {1}",
            "give each of them the same rows in the name manager"),
    TEMPLATE_TABLE_PARTED(
            ERROR,
            "{0} no longer stand side by side, and a formula takes them together",
            "move what stands between them elsewhere"),
    TEMPLATE_ROWS_FEW(
            ERROR,
            "the plan has {0} rows of {1} and the template {2}",
            "insert {3} rows between the first and the last of {1}, on sheet {4}; the names grow"
                    + " with them"),
    TEMPLATE_LEFT_OUT(
            WARNING,
            "the template has no place for {0}, so that is left out",
            "undo the deletion where it is missed"),
    TEMPLATE_FORMULA_CHANGED(
            WARNING,
            "the formula under {0} was changed in the template; the plan's own is written there",
            "put a formula of your own into a cell beside it"),
    TEMPLATE_OTHER_VERSION(
            NOTE,
            "{0} drew the template and {1} fills it",
            "draw a new one where something is missed"),
    TEMPLATE_WITHOUT_LABELS(
            NOTE,
            "the labels are left out: the template's standard font is {0}, and widths of columns"
                    + " are counted in digits of it",
            "set it back to Arial 10, or print the labels of a plan without the template"),
    // Results of spectra, written into the record.
    ENTRY_KEPT(
            WARNING,
            "{0} was filled in by hand ({1}) and stays so; this was not written: {2}",
            "clear its cells to have it written, or leave it"),
    BANDS_OF_LATER_STAGE(
            NOTE,
            "the rows of the bands show {0} and stay so; {1} has its own lines below",
            "nothing is to be done"),
    BANDS_OF_EARLIER_STAGE(
            NOTE,
            "the rows of the bands showed {0} and now show {1}; the lines of {0} stay below",
            "keep the record as it was before, if its bands are wanted too"),
    RESULT_WITHOUT_ROW(
            WARNING,
            "the record has no row for {0}, so it was not written",
            "plan the record anew with the bands that are judged, or note it by hand"),
    RESULT_WITHOUT_PLACE(
            ERROR,
            "the record has no place for results of spectra, or its names were deleted",
            "undo the deletion, or plan the record anew with this version"),
    RESULT_CHANGED(
            NOTE,
            "{0} was written by the program and changed by hand since",
            "say under deviations why, with initials"),

    // A file of spectra.
    SPECTRUM_REFUSED(ERROR, "{0}", "{1}"),
    SPECTRUM_ORDINATE(
            NOTE,
            "{0}",
            "if it is something else, say so (--as transmittance), or write its unit into the file"),
    SPECTRUM_UNIT_MISSING(
            WARNING, "{0}", "say what it is (--as absorbance), or write the unit into the file"),
    SPECTRUM_AXIS(NOTE, "{0}", "compare the first and the last wavenumber with the instrument"),
    SPECTRUM_TECHNIQUE(NOTE, "{0}", "compare it with spectra of the same technique"),
    SPECTRUM_CONTRADICTS_ITSELF(WARNING, "{0}", "compare it with the instrument's own export"),
    SPECTRUM_GAPS(WARNING, "{0}", "measure again if a band lies there"),
    SPECTRUM_SATURATED(WARNING, "{0}", "measure a thinner film if a band lies there"),
    SPECTRUM_WET(WARNING, "{0}", "dry it, and measure again: water also takes lithium from ethers"),
    SPECTRUM_VAPOUR(WARNING, "{0}", "purge the instrument, and measure the background again"),
    SPECTRUM_LEFT_OUT(NOTE, "{0}", "export that part as a spectrum if it is needed"),
    SPECTRUM_LAYOUT(NOTE, "{0}", "compare a few points with the file"),
    SPECTRUM_MISNAMED(NOTE, "{0}", "rename the file"),
    SPECTRUM_PEAKS_ONLY(WARNING, "{0}", "export the whole trace"),
    SPECTRUM_DAMAGED(WARNING, "{0}", "copy the file from the instrument again"),

    // The C-O-C envelope.
    ENVELOPE_REFUSED(ERROR, "{0}", "{1}"),
    ENVELOPE_UNCONFIRMED(WARNING, "{0}", "{1}"),
    ENVELOPE_AMBIGUOUS(WARNING, "{0}", "{1}"),
    ENVELOPE_CORRELATED(WARNING, "{0}", "{1}"),
    ENVELOPE_AT_LIMIT(WARNING, "{0}", "{1}"),
    ENVELOPE_WITHOUT_LITHIUM(WARNING, "{0}", "{1}"),
    ENVELOPE_RESIDUAL(WARNING, "{0}", "{1}"),
    ENVELOPE_SATURATED(WARNING, "{0}", "{1}"),
    ENVELOPE_BY_ATR(NOTE, "{0}", "{1}"),
    ENVELOPE_OFF_TREND(
            WARNING,
            "the {0} is {1}, and {2} to {3} was expected of EO : Li = {4}",
            "check the linker and the residual; the band holds 95 of 100 membranes like the paper's"),
    ENVELOPE_BEYOND_TREND(
            NOTE,
            "EO : Li = {0} lies beyond the membranes behind the trend",
            "take what is expected of it for a guess"),
    ENVELOPE_WIDTHS_DIFFER(
            WARNING,
            "with shared widths chi-squared rises by {0} for each width given up",
            "the widths differ; believe the spectra by themselves"),
    ENVELOPE_WITHOUT_TREND(NOTE, "{0}", "{1}");

    private final Severity severity;
    private final String problem;
    private final String remedy;

    Rule(Severity severity, String problem, String remedy) {
        this.severity = severity;
        this.problem = problem;
        this.remedy = remedy;
    }

    /// How grave it is.
    public Severity severity() {
        return severity;
    }

    /// A finding of this rule at a JSON Pointer such as `/formula/inputs/0/amount`.
    public Finding at(String pointer, Object... facts) {
        return new Finding(severity, this, pointer, fill(problem, facts), fill(remedy, facts));
    }

    private static String fill(String sentence, Object... facts) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            boolean placeholder =
                    open + 2 < sentence.length()
                            && Character.isDigit(sentence.charAt(open + 1))
                            && sentence.charAt(open + 2) == '}';
            if (placeholder) {
                filled.append(sentence, from, open).append(facts[sentence.charAt(open + 1) - '0']);
                from = open + 3;
            } else {
                filled.append(sentence, from, open + 1);
                from = open + 1;
            }
        }
        return filled.append(sentence.substring(from)).toString();
    }
}
