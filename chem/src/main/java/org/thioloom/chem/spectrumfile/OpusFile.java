package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bruker OPUS: a directory of blocks, some of numbers, some of parameters.
///
/// At byte 12 stands where the directory is, at 20 how many entries it has: type, length in words
/// of 4 bytes, place. A type packs into its bits, from the lowest: 2 for the part of a complex
/// number, 2 for sample or reference, 6 for parameters, 7 for the kind of spectrum, 2 for
/// derivatives, 3 for series. A table and its status block differ only in that parameters are 1.
final class OpusFile {
    static final String FORMAT = "Bruker OPUS";

    private static final int MOST_BLOCKS = 1000;
    private static final int MOST_PARAMETERS = 200;
    private static final int MOST_TEXT = 400;
    private static final int PARAMETERS = 0x3F0;
    private static final int STATUS = 1 << 4;
    private static final int SERIES = 2;
    private static final int COMPACT = 4;

    private final Bytes bytes;
    private final Harvest harvest;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private OpusFile(Bytes bytes, Harvest harvest) {
        this.bytes = bytes;
        this.harvest = harvest;
    }

    private record Block(int type, long length, long at) {
        int parameters() {
            return (type & PARAMETERS) >> 4;
        }

        int side() {
            return (type >> 2) & 3;
        }

        int kind() {
            return (type >> 10) & 0x7F;
        }

        boolean isDerivative() {
            return ((type >> 17) & 3) != 0;
        }

        int arrangement() {
            return (type >> 19) & 7;
        }

        boolean isTable() {
            boolean known =
                    arrangement() == 0 || arrangement() == SERIES || arrangement() == COMPACT;
            return parameters() == 0 && kind() > 0 && (type & 3) > 0 && known;
        }
    }

    static boolean isOne(byte[] content) {
        return content.length > 24
                && content[0] == 0x0A
                && content[1] == 0x0A
                && (content[2] & 0xFF) == 0xFE
                && (content[3] & 0xFF) == 0xFE;
    }

    static SpectrumReading read(byte[] content, Harvest harvest) throws Unreadable {
        return new OpusFile(Bytes.littleEndian(content), harvest).read();
    }

    private SpectrumReading read() throws Unreadable {
        long directory = bytes.u32(12);
        int count = (int) Math.min(bytes.u32(20), MOST_BLOCKS);
        bytes.need(directory, 12L * count);
        for (int i = 0; i < count; i++) {
            long at = directory + 12L * i;
            Block block = new Block(bytes.i32(at), bytes.u32(at + 4) * 4, bytes.u32(at + 8));
            if (block.at > 0) {
                blocks.add(block);
            }
        }
        for (Block block : blocks) {
            if (block.parameters() > 1 && words.size() < MOST_PARAMETERS) {
                parameters(block).words.forEach(words::putIfAbsent);
            }
        }
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.isTable()) {
                table(block, seen.merge(block.type, 1, Integer::sum));
            }
        }
        return harvest.reading(FORMAT);
    }

    /// What a block of parameters states.
    private record Parameters(Map<String, Double> numbers, Map<String, String> words) {
        double number(String key) throws Unreadable {
            Double number = numbers.get(key);
            if (number == null || !Double.isFinite(number)) {
                throw Unreadable.damaged("the status block of the spectrum states no " + key);
            }
            return number;
        }
    }

    /// Three letters and a zero, the type, the length in words of 2 bytes, the value.
    private Parameters parameters(Block block) throws Unreadable {
        Parameters found = new Parameters(new LinkedHashMap<>(), new LinkedHashMap<>());
        long end = Math.min(block.at + block.length, bytes.size());
        long at = block.at;
        for (int i = 0; i < MOST_PARAMETERS && at + 8 <= end; i++) {
            String key = bytes.text(at, 3);
            int type = bytes.u16(at + 4);
            int length = 2 * bytes.u16(at + 6);
            if (key.equals("END") || at + 8 + length > end) {
                break;
            }
            if (type == 0 && length >= 4) {
                found.numbers.put(key, (double) bytes.i32(at + 8));
            } else if (type == 1 && length >= 8) {
                found.numbers.put(key, bytes.f64(at + 8));
            } else if (type >= 2) {
                found.words.put(key, bytes.text(at + 8, Math.min(length, MOST_TEXT)));
            }
            Double number = found.numbers.get(key);
            if (number != null) {
                found.words.put(key, Labels.number(number));
            }
            at += 8 + length;
        }
        return found;
    }

    /// @param turn counts the tables of this type; their status blocks stand in the same order
    private void table(Block block, int turn) {
        String name = name(block);
        try {
            Parameters status = status(block, turn);
            if (block.kind() == 1 || block.kind() == 2) {
                name += ", " + extent(status) + ",";
            }
            Signal signal = signal(block);
            if (block.isDerivative()) {
                throw Labels.notInfrared("the ordinate is a derivative");
            }
            if (block.arrangement() == SERIES) {
                throw new Unreadable(
                        "it is a series in time", "extract the spectra from the series in OPUS");
            }
            List<Remark> notes = new ArrayList<>();
            Trace trace = trace(block, status, notes).of(signal, name(block));
            harvest.add(described(trace, status), notes);
        } catch (Unreadable reason) {
            harvest.leaveOut(name, reason);
        }
    }

    private Parameters status(Block table, int turn) throws Unreadable {
        List<Block> found = blocks.stream().filter(b -> b.type == (table.type | STATUS)).toList();
        if (found.size() < turn) {
            throw Unreadable.damaged("the table of " + name(table) + " has no status block");
        }
        Block status = found.get(turn - 1);
        bytes.need(status.at, status.length);
        return parameters(status);
    }

    private static String extent(Parameters status) throws Unreadable {
        return Labels.number(status.number("NPT"))
                + " points from "
                + Labels.number(status.number("FXV"))
                + " to "
                + Labels.number(status.number("LXV"));
    }

    private Trace trace(Block block, Parameters status, List<Remark> notes) throws Unreadable {
        double stated = status.number("NPT");
        long held = block.length / 4;
        bytes.need(block.at, block.length);
        if (stated > held) {
            throw Unreadable.damaged(
                    Labels.number(stated) + " points are claimed, and the table holds " + held);
        }
        Axis axis = axis(status.words.getOrDefault("DXU", ""));
        int count = harvest.claim((long) stated);
        // a compact table has words of its own before the ordinates
        long at = block.arrangement() == COMPACT ? block.at + 4 * (held - count) : block.at;
        double scale = status.numbers.getOrDefault("CSF", 1.0);
        boolean integers = status.numbers.getOrDefault("DPF", 1.0) == 2;
        double[] y = integers ? bytes.i32s(at, count, 1) : bytes.f32s(at, count);
        compare(y, status, scale, notes);
        for (int i = 0; i < count; i++) {
            y[i] *= scale;
        }
        double[] x = Trace.even(status.number("FXV"), status.number("LXV"), count);
        return new Trace(x, y).along(axis);
    }

    private void compare(double[] y, Parameters status, double scale, List<Remark> notes) {
        double found = Arrays.stream(y).filter(Double::isFinite).max().orElse(0);
        double stated = status.numbers.getOrDefault("MXY", found);
        double near = 1e-3 * Math.max(Math.abs(found), Math.abs(found * scale));
        if (Math.abs(stated - found) > near && Math.abs(stated - found * scale) > near) {
            String sentence =
                    "MXY is " + Labels.number(stated) + ", and " + Labels.number(found) + " found";
            notes.add(new Remark(0, Kind.HEADER, sentence));
        }
    }

    private Trace described(Trace trace, Parameters status) {
        for (String key : List.of("ACC", "SFM", "SNM", "EXP")) {
            trace.clue(words.getOrDefault(key, "").replace('_', ' '));
        }
        Map<String, String> own = status.words;
        return trace.titled(words.getOrDefault("SNM", ""))
                .fact("date", own.getOrDefault("DAT", "") + " " + own.getOrDefault("TIM", ""))
                .fact("resolution", words.getOrDefault("RES", ""))
                .fact("scans", words.getOrDefault("NSS", ""))
                .fact("instrument", words.getOrDefault("INS", ""))
                .fact("accessory", words.getOrDefault("ACC", ""))
                .fact("sampling", words.getOrDefault("SFM", ""));
    }

    private static @Nullable Axis axis(String unit) throws Unreadable {
        return switch (unit) {
            case "WN", "" -> Axis.WAVENUMBER;
            case "WL" -> null;
            default -> throw Labels.notInfrared("the abscissa is in " + Labels.shown(unit));
        };
    }

    private static Signal signal(Block block) throws Unreadable {
        return switch (block.kind()) {
            case 1 -> throw Ordinates.singleBeam();
            case 2, 8 -> throw Ordinates.interferogram();
            case 4, 16, 19 -> Signal.ABSORBANCE;
            case 5, 18 -> Signal.TRANSMITTANCE;
            case 12 -> Signal.REFLECTANCE;
            case 15 -> Signal.LOG_REFLECTANCE;
            default -> throw Labels.notInfrared("the ordinate is a " + name(block));
        };
    }

    private static String name(Block block) {
        String side =
                switch (block.side()) {
                    case 1 -> " of the sample";
                    case 2 -> " of the reference";
                    default -> "";
                };
        return switch (block.kind()) {
                    case 1 -> "single beam";
                    case 2 -> "interferogram";
                    case 3 -> "phase";
                    case 4 -> "absorbance";
                    case 5 -> "transmittance";
                    case 6 -> "Kubelka-Munk";
                    case 10 -> "Raman";
                    case 11 -> "emission";
                    case 12 -> "reflectance";
                    case 15 -> "log reflectance";
                    case 16 -> "ATR";
                    case 17 -> "photoacoustic";
                    case 18 -> "arithmetic result like transmittance";
                    case 19 -> "arithmetic result like absorbance";
                    default -> "spectrum of kind " + block.kind();
                }
                + side;
    }
}
