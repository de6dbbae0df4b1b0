package org.thioloom.app.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

class PagesTest {
    /// Blocks are numbered from 1, and a page is 100 points high.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # heights,          begin a page,  source
                    30 30 30,           '',            all fit
                    60 30 60,           3,             the third does not
                    40 40 10 20,        2,             two blocks make 30 of 100, three make 70
                    20 20 20 30 20,     4,             two blocks make half a page
                    30 60 20,           3,             the first would be left with little
                    40 50 20,           2,             what is left is still more than a third
                    90 20,              2,             a page of one block stays
                    30 40 25 10,        3,             only as many as are needed
                    50 50 50,           3,             a full page is no empty one
                    """)
    void noLittleIsLeftAlone(String heights, String begin, String source) {
        Pages pages = new Pages(100);
        add(pages, heights);
        assertEquals(begin, words(pages.starts()), source);
    }

    private static void add(Pages pages, String heights) {
        int block = 0;
        for (String height : heights.split(" ", -1)) {
            pages.add(++block, Double.parseDouble(height));
        }
    }

    private static String words(List<Integer> starts) {
        return starts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Test
    void rowsThatHeadEveryPageTakeTheirRoom() {
        Pages pages = new Pages(100);
        pages.add(1, 50);
        pages.repeat(20);
        add(pages, "50 50 50");
        assertEquals("2 3", words(pages.starts()));
    }

    @Test
    void whatIsHigherThanAPageIsSaidAndEndsOnALaterOne() {
        Pages pages = new Pages(100);
        assertTrue(pages.add(1, 40));
        assertFalse(pages.add(2, 130));
        assertEquals(70, pages.left());
        assertTrue(pages.add(3, 70));
        assertEquals("2", words(pages.starts()));
    }

    @Test
    void noPageOverflowsAndAllBlocksKeepTheirOrder() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int round = 0; round < 500; round++) {
            double[] heights = random.doubles(1 + random.nextInt(12), 1, 100).toArray();
            Pages pages = new Pages(100);
            for (int i = 0; i < heights.length; i++) {
                assertTrue(pages.add(i, heights[i]));
            }
            int from = 0;
            for (int start : pages.starts()) {
                assertTrue(start > from);
                assertTrue(sum(heights, from, start) <= 100);
                from = start;
            }
            assertTrue(sum(heights, from, heights.length) <= 100);
        }
    }

    private static double sum(double[] heights, int from, int to) {
        return Arrays.stream(heights, from, to).sum();
    }
}
