package org.thioloom.recipes.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.recipes.timetable.WorkingHours.Span;

import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;

class WorkingHoursTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # moment,           within, source
                    2026-11-23T08:00,   true,   a Monday by the calendar
                    2026-11-23T07:59,   false,  a minute too early
                    2026-11-27T18:00,   true,   a Friday at the last minute
                    2026-11-28T12:00,   false,  a Saturday
                    2026-11-29T12:00,   false,  a Sunday
                    """)
    void somebodyIsThereFromMondayToFriday(LocalDateTime moment, boolean within, String source) {
        assertEquals(within, WorkingHours.USUAL.isWithin(moment), source);
    }

    @Test
    void aWeekendIsOneStretchFromFridayEveningToMondayMorning() {
        assertEquals(
                List.of(new Span(at("2026-11-27T18:00"), at("2026-11-30T08:00"))),
                WorkingHours.USUAL.off(at("2026-11-27T12:00"), at("2026-11-30T12:00")));
    }

    @Test
    void offAndWithinNeverOverlapAndLeaveNothingOut() {
        RandomGenerator draw = RandomGenerator.of("L64X128MixRandom");
        LocalDateTime from = at("2026-11-20T13:10");
        LocalDateTime to = from.plusDays(11).plusMinutes(draw.nextInt(1, 1400));
        List<Span> spans = WorkingHours.USUAL.off(from, to);
        for (LocalDateTime moment = from.plusSeconds(30);
                moment.isBefore(to);
                moment = moment.plusMinutes(1)) {
            LocalDateTime now = moment;
            boolean off =
                    spans.stream().anyMatch(s -> s.from().isBefore(now) && now.isBefore(s.to()));
            assertEquals(!WorkingHours.USUAL.isWithin(now), off, now.toString());
        }
        assertFalse(spans.isEmpty());
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
