package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.substance.CatalogueReading.Problem;
import org.thioloom.chem.substance.CatalogueReading.Refused;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class UserTablesTest {
    private static List<Problem> refused(UserTables tables) {
        return assertInstanceOf(Refused.class, Substances.catalogue().with(tables)).problems();
    }

    /// `~` stands for a tab and `/` for the end of a line.
    private static String text(String written) {
        return written.replace('~', '\t').replace(" / ", "\n");
    }

    private static void assertWholeSentences(Problem problem) {
        assertFalse(problem.sentence().isBlank());
        assertFalse(problem.remedy().isBlank());
        assertTrue(problem.line() >= 1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key~name~smiles~colour / a~b~CCCCCCCCCS~red                 | 1 | "colour" is not a column of substances
                    key~name~name~smiles / a~b~c~CCCCCCCCCS                     | 1 | the column name stands twice
                    a~b~CCCCCCCCCS                                              | 1 | no line above the first row names the columns of substances
                    key~name~smiles / ~b~CCCCCCCCCS                             | 2 | no key is given
                    key~name~smiles / My Thiol~b~CCCCCCCCCS                     | 2 | "My Thiol" is no key
                    key~name~smiles / a~~CCCCCCCCCS                             | 2 | no name is given
                    key~name~smiles / a~b~                                      | 2 | no smiles is given
                    key~name~smiles / a~b~CCCCCCCCCS / a~c~CCCCCCCCCCS          | 3 | the key a stands already in line 2
                    key~name~smiles / a~b~CC(C                                  | 2 | the structure of a is not understood
                    key~name~smiles / a~b~[Li+]                                 | 2 | the structure of a is not understood
                    key~name~smiles~cas / a~b~CCCCCCCCCS~67-68-4                | 2 | "67-68-4" is no CAS number: its last digit would be 5
                    key~name~smiles~cas / a~b~CCCCCCCCCS~dmso                   | 2 | "dmso" is no CAS number
                    key~name~smiles~source / a~b~CCCCCCCCCS~my-notebook         | 2 | "my-notebook" is not a source we know
                    key~name~smiles~confidence / a~b~CCCCCCCCCS~sure            | 2 | "sure" is not a confidence
                    key~name~smiles~formula / a~b~CCCCCCCCCS~C9H18S             | 2 | the formula is C9H18S, and the structure has C9H20S
                    key~name~smiles~synonyms / a~b~CCCCCCCCCS~t h f             | 2 | "t h f" is already a name of thf
                    key~name~smiles / a~DMSO~CCCCCCCCCS                         | 2 | "DMSO" is already a name of dmso
                    key~name~smiles / a~b~CCCCCCCCCS / c~B~CCCCCCCCCCS          | 2 | "b" is already a name of c
                    key~name~smiles / a~-~CCCCCCCCCS                            | 2 | "-" is no name
                    key~smiles / thf~C1CCOCC1                                   | 2 | thf is tetrahydrofuran, and this row draws something else
                    key~smiles / peg-dithiol~OCCOCCO ¦Sg:n:2,3,4:n:ht¦          | 2 | peg-dithiol is poly(ethylene glycol) dithiol
                    key~name~smiles / dry-thf~our THF~C1CCCO1                   | 2 | dry-thf draws tetrahydrofuran, which is on file as thf
                    key~name~smiles / peg-sh~PEG SH~SCCOCCS ¦Sg:n:2,3,4:n:ht¦   | 2 | peg-sh draws poly(ethylene glycol) dithiol, which is on file as peg-dithiol
                    key~name~smiles / a~b~CCCCCCCCCS~more                       | 2 | the row has 4 cells under 3 columns
                    """)
    void aSlipInTheTableOfSubstancesIsRefused(String table, int line, String sentence) {
        String written = text(table).replace('¦', '|');
        Problem problem = refused(UserTables.ofSubstances(written)).getFirst();
        assertTrue(problem.sentence().startsWith(sentence), problem::sentence);
        assertEquals(line, problem.line());
        assertEquals("substances", problem.table());
        assertWholeSentences(problem);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    substance~density_g/mL / unobtainium~1.0                                      | there is no substance of the key "unobtainium"
                    substance~density_g/mL / ~1.0                                                 | no substance is given
                    substance~density_g/mL / dmso~                                                | no density_g/mL is given
                    substance~density_g/mL / dmso~1,05                                            | "1,05" under density_g/mL is no number
                    substance~density_g/mL / dmso~NaN                                             | "NaN" under density_g/mL is no number
                    substance~density_g/mL / dmso~1e999999999                                     | "1e999999999" under density_g/mL is no number
                    substance~density_g/mL / dmso~0                                               | a density of 0 g/mL is not that of matter
                    substance~density_g/mL / dmso~-1                                              | a density of -1 g/mL is not that of matter
                    substance~density_g/mL / dmso~1100                                            | a density of 1100 g/mL is not that of matter
                    substance~density_g/mL~at_degC / dmso~1.1~-300                                | -300 degC is below absolute zero
                    substance~density_g/mL~low_g/mL / dmso~1.1~1.0                                | one of low_g/mL and high_g/mL is missing
                    substance~density_g/mL~low_g/mL~high_g/mL / dmso~1.1~1.2~1.3                  | 1.1 is not between 1.2 and 1.3
                    substance~density_g/mL~slope_g/mL/K / dmso~1.1~-0.001                         | a slope is given without at_degC
                    substance~density_g/mL~at_degC~slope_g/mL/K~from_degC~to_degC / dmso~1.1~25~-0.001~60~20 | from_degC is not below to_degC
                    substance~density_g/mL~at_degC~slope_g/mL/K~from_degC~to_degC / dmso~1.1~25~-1~20~60     | along its slope the density falls to nothing
                    substance~density_g/mL / dmso~1.1 / dmso~1.2                                  | dmso has a density in a line above
                    substance~density_g/mL~source / dmso~1.1~hearsay                              | "hearsay" is not a source we know
                    """)
    void aSlipInTheTableOfDensitiesIsRefused(String table, String sentence) {
        Problem problem = refused(new UserTables("", text(table), "")).getFirst();
        assertTrue(problem.sentence().startsWith(sentence), problem::sentence);
        assertEquals("densities", problem.table());
        assertWholeSentences(problem);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    substance~property~value~unit / dmso~smell~1~degC                     | "smell" is not a property of this table
                    substance~property~value~unit / dmso~density~1~g/mL                   | "density" is not a property of this table
                    substance~property~value~unit / dmso~flash-point~89~bar               | "bar" is not a unit of temperature
                    substance~property~value~unit / dmso~flash-point~89~                  | no unit is given
                    substance~property~value~unit / dmso~flash-point~hot~degC             | "hot" under value is no number
                    substance~property~value~unit / dmso~flash-point~-1~K                 | -1 K is less than nothing
                    substance~property~value~unit / dmso~vapour-pressure~-1~kPa           | -1 kPa is less than nothing
                    substance~property~value~unit / dmso~flash-point~~                    | no note is given
                    substance~property~value~unit~low~high / dmso~flash-point~89~degC~90~95 | 89 is not between 90 and 95
                    substance~property~value / nobody~storage~cold                        | there is no substance of the key "nobody"
                    """)
    void aSlipInTheTableOfPropertiesIsRefused(String table, String sentence) {
        Problem problem = refused(new UserTables("", "", text(table))).getFirst();
        assertTrue(problem.sentence().startsWith(sentence), problem::sentence);
        assertEquals("properties", problem.table());
        assertWholeSentences(problem);
    }

    @ParameterizedTest(name = "{2}, line {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key~name~smiles / a~b~CC( / # substance~density_g/mL / dmso~1.1             | 2 | substances
                    key~name~smiles / a~b~CCCCCCCCCS / # substance~density_g/mL / a~x           | 4 | densities
                    substance~property~value / dmso~smell~x / # key~name~smiles                 | 2 | properties
                    # my own / # substance~density_g/mL / dmso~1.1 / substance~property / a~b   | 5 | properties
                    a~b~c / # substance~density_g/mL / dmso~1.1                                 | 1 | substances
                    # substance~weight / dmso~1.1                                               | 1 | densities
                    """)
    void tablesMayStandBelowOneAnotherAndKeepTheirLines(String file, int line, String table) {
        Problem problem = refused(UserTables.of(text(file))).getFirst();
        assertEquals(table, problem.table(), problem::sentence);
        assertEquals(line, problem.line(), problem::sentence);
    }

    @Test
    void onePassFindsEverySlip() {
        List<Problem> problems =
                refused(
                        new UserTables(
                                text("key~name~smiles~cas / a~b~CC(~67-68-4 / b~~CCCCCCCCCS~"),
                                text("substance~density_g/mL / dmso~x"),
                                text("substance~property~value / dmso~smell~x")));
        assertEquals(
                List.of("substances", "substances", "substances", "densities", "properties"),
                problems.stream().map(Problem::table).toList());
    }

    @Test
    void aTableBeyondReasonIsRefusedUnread() {
        String rows = "a\tb\tC\n".repeat(UserTable.MOST_LINES + 1);
        Problem problem = refused(UserTables.ofSubstances("key\tname\tsmiles\n" + rows)).getFirst();
        assertTrue(problem.sentence().contains("5002 lines"), problem.sentence());
        String cell = "C".repeat(5001);
        assertTrue(
                refused(UserTables.ofSubstances("key\tname\tsmiles\na\tb\t" + cell))
                        .getFirst()
                        .sentence()
                        .contains("5000 characters"));
    }

    @Test
    void whateverIsTypedIsReadOrRefusedAndNeverThrows() {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        String sound =
                text("# key~name~smiles~cas~synonyms / a~b~CCCCCCCCCS~~x; y / c~d~OCCCCCCCCO~~");
        String spice = "\t\n#;|[]()=-+.0123456789eC°µ\u0000\u00a0";
        for (int run = 0; run < 300; run++) {
            StringBuilder changed = new StringBuilder(sound);
            for (int slip = 0; slip < 3; slip++) {
                changed.setCharAt(
                        dice.nextInt(changed.length()), spice.charAt(dice.nextInt(spice.length())));
            }
            String typed = changed.toString();
            switch (Substances.catalogue().with(new UserTables(typed, typed, typed))) {
                case CatalogueReading.Understood(Catalogue catalogue) ->
                        assertTrue(catalogue.all().size() >= 100);
                case Refused(var problems) -> problems.forEach(p -> assertWholeSentences(p));
            }
        }
    }
}
