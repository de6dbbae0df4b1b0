package org.thioloom.recipes.sweep.field;

import java.math.BigDecimal;
import java.util.List;

/// The values that a field takes, by their number. None of them is kept, however many there are.
public sealed interface Values {
    /// How many there are; 1 of drawn ones, which are counted by the draws.
    long count();

    /// Evenly spaced, (a + i b) / c: of numbers with few digits each value is the one that a person
    /// would have typed.
    record Ramp(double a, double b, double c, long count) implements Values {
        private static final int MOST_DIGITS = 15;

        /// From one number in steps to, at most, another.
        static Ramp steps(BigDecimal from, BigDecimal step, long count) {
            int digits = Math.max(0, Math.max(from.scale(), step.scale()));
            return digits > MOST_DIGITS
                    ? new Ramp(from.doubleValue(), step.doubleValue(), 1, count)
                    : new Ramp(
                            from.movePointRight(digits).doubleValue(),
                            step.movePointRight(digits).doubleValue(),
                            BigDecimal.ONE.movePointRight(digits).doubleValue(),
                            count);
        }

        /// So many from one number to another, both included.
        static Ramp evenly(BigDecimal from, BigDecimal to, long count) {
            if (count == 1) {
                return new Ramp(from.doubleValue(), 0, 1, 1);
            }
            Ramp whole = steps(from, to.subtract(from), count);
            return new Ramp(whole.a() * (count - 1), whole.b(), whole.c() * (count - 1), count);
        }

        double at(long i) {
            return (a + i * b) / c;
        }
    }

    /// One after another.
    record Listed(List<Double> numbers) implements Values {
        public Listed {
            numbers = List.copyOf(numbers);
        }

        @Override
        public long count() {
            return numbers.size();
        }
    }

    /// Drawn at random, all alike, from low to high; whole numbers both ends included.
    record Drawn(double low, double high, boolean whole) implements Values {
        @Override
        public long count() {
            return 1;
        }

        /// @param chance from 0 to below 1
        double at(double chance) {
            return whole
                    ? low + Math.floor(chance * (high - low + 1))
                    : low + chance * (high - low);
        }
    }
}
