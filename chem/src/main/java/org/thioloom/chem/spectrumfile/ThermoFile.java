package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Thermo OMNIC: one spectrum (`.spa`) or a group of them (`.spg`).
///
/// From byte 304 stand as many entries of 16 bytes as byte 294 says: a key, at 2 where its part
/// stands, at 6 how long it is. Key 2 is the header of a spectrum; behind it stand 3, its ordinates
/// as 32-bit floats, 27, its history, 107, its title in a group, and 130, its experiment.
final class ThermoFile {
    static final String FORMAT = "Thermo OMNIC";
    static final String SIGNATURE = "Spectral Data File";
    static final String SERIES = "Spectral Exte File";

    private static final int ENTRIES = 304;
    private static final int ENTRY = 16;
    private static final int TITLE = 256;
    private static final int MOST_TEXT = 4000;
    private static final Instant EPOCH =
            LocalDate.of(1899, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant OLDEST = Instant.parse("1980-01-01T00:00:00Z");
    private static final Pattern FINAL_FORMAT = Pattern.compile("Final format:\\s*(\\S+)");
    private static final Pattern RESOLUTION = Pattern.compile("Resolution:\\s*([0-9.]+)");

    private final Bytes bytes;
    private final Harvest harvest;
    private final List<Group> groups = new ArrayList<>();

    private ThermoFile(Bytes bytes, Harvest harvest) {
        this.bytes = bytes;
        this.harvest = harvest;
    }

    /// Where a part of the file stands.
    private record Part(long at, long length) {}

    /// What stands between one header and the next: the parts of one spectrum.
    private static final class Group {
        private final long header;
        private final List<Part> texts = new ArrayList<>();
        private @Nullable Part table;
        private @Nullable Part title;

        Group(long header) {
            this.header = header;
        }
    }

    static SpectrumReading read(byte[] content, Harvest harvest) throws Unreadable {
        return new ThermoFile(Bytes.littleEndian(content), harvest).read();
    }

    private SpectrumReading read() throws Unreadable {
        int entries = bytes.u16(294);
        for (int i = 0; i < entries; i++) {
            entry(ENTRIES + (long) ENTRY * i);
        }
        for (Group group : groups) {
            String title = title(group);
            try {
                spectrum(group, title);
            } catch (Unreadable reason) {
                harvest.leaveOut(title, reason);
            }
        }
        return harvest.reading(FORMAT);
    }

    private void entry(long at) throws Unreadable {
        int key = bytes.u8(at);
        Part part = new Part(bytes.u32(at + 2), bytes.u32(at + 6));
        if (key == 2) {
            groups.add(new Group(part.at));
        } else if (!groups.isEmpty()) {
            Group group = groups.getLast();
            switch (key) {
                case 3 -> group.table = part;
                case 107 -> group.title = part;
                case 27, 130 -> group.texts.add(part);
                default -> {}
            }
        }
    }

    private void spectrum(Group group, String title) throws Unreadable {
        long header = group.header;
        int unit = bytes.u8(header + 12);
        Axis axis = axis(bytes.u8(header + 8));
        Signal signal = signal(unit);
        Part table = group.table;
        if (table == null) {
            throw Unreadable.damaged("a header stands without a table");
        }
        List<Remark> notes = new ArrayList<>();
        int count = count(bytes.u32(header + 4), table, notes);
        double[] x = Trace.even(bytes.f32(header + 16), bytes.f32(header + 20), count);
        Trace trace = new Trace(x, bytes.f32s(table.at, count));
        trace.titled(title)
                .along(axis)
                .of(signal, unit(unit))
                .fact("date", date(group))
                .fact("scans", String.valueOf(bytes.u32(header + 36)));
        for (Part part : group.texts) {
            describe(trace, words(part), unit, notes);
        }
        harvest.add(trace, notes);
    }

    private int count(long stated, Part table, List<Remark> notes) throws Unreadable {
        long held = table.length / 4;
        bytes.need(table.at, table.length);
        if (stated > held) {
            throw Unreadable.damaged(stated + " points are claimed, and the table holds " + held);
        }
        if (stated < held) {
            String sentence = stated + " points are stated, and the table holds " + held;
            notes.add(new Remark(0, Kind.POINTS, sentence));
        }
        return harvest.claim(stated);
    }

    private String title(Group group) throws Unreadable {
        long at = group.title == null ? 30 : group.title.at;
        return bytes.has(at, TITLE) ? bytes.text(at, TITLE) : "";
    }

    // spectra out of a library carry no date, or a senseless one
    private String date(Group group) throws Unreadable {
        long at = group.title == null ? 296 : group.title.at + TITLE;
        Instant date = EPOCH.plusSeconds(bytes.has(at, 4) ? bytes.u32(at) : 0);
        return date.isBefore(OLDEST) ? "" : date.toString();
    }

    /// A history, or the names of the experiment, which stand between zeros. Without them the
    /// spectrum is as good.
    private String words(Part part) throws Unreadable {
        long length = Math.min(part.length, MOST_TEXT);
        if (!bytes.has(part.at, length)) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (long at = part.at; at < part.at + length; at++) {
            int c = bytes.u8(at);
            words.append(c >= ' ' || c == '\n' || c == '\t' ? (char) c : '\n');
        }
        return words.toString().strip();
    }

    /// The history says what the spectrum once was, so a difference is told and not followed.
    private static void describe(Trace trace, String words, int unit, List<Remark> notes) {
        trace.clue(words);
        Matcher resolution = RESOLUTION.matcher(words);
        if (resolution.find()) {
            trace.fact("resolution", resolution.group(1)).fact("processing", words);
        }
        Matcher format = FINAL_FORMAT.matcher(words);
        if (format.find() && !format.group(1).equalsIgnoreCase(unit(unit))) {
            String sentence =
                    "the header says "
                            + unit(unit)
                            + ", which is taken; the history says "
                            + Labels.shown(format.group(1));
            notes.add(new Remark(0, Kind.HEADER, sentence));
        }
    }

    private static Axis axis(int key) throws Unreadable {
        return switch (key) {
            case 1 -> Axis.WAVENUMBER;
            case 2 -> throw Ordinates.interferogram();
            case 3 -> Axis.NANOMETRE;
            case 4 -> Axis.MICROMETRE;
            case 0x20 -> throw Labels.notInfrared("the abscissa is a Raman shift");
            default -> throw Labels.notInfrared("the abscissa has the unknown unit " + key);
        };
    }

    private static Signal signal(int key) throws Unreadable {
        return switch (key) {
            case 0x11 -> Signal.ABSORBANCE;
            case 0x10, 0x17 -> Signal.TRANSMITTANCE;
            case 0x0B, 0x15 -> Signal.REFLECTANCE;
            case 0x0C -> Signal.LOG_REFLECTANCE;
            case 0x0F -> throw Ordinates.singleBeam();
            case 0x16 -> throw Ordinates.interferogram();
            case 0x14 -> throw Labels.notInfrared("the ordinate is Kubelka-Munk");
            case 0x1A -> throw Labels.notInfrared("the ordinate is photoacoustic");
            case 0x1F -> throw Labels.notInfrared("the ordinate is a Raman intensity");
            default -> Signal.UNKNOWN;
        };
    }

    private static String unit(int key) {
        return switch (key) {
            case 0x11 -> "Absorbance";
            case 0x10 -> "%Transmittance";
            case 0x17 -> "Transmittance";
            case 0x0B -> "%Reflectance";
            case 0x15 -> "Reflectance";
            case 0x0C -> "Log(1/R)";
            default -> "unit " + key;
        };
    }
}
