package org.thioloom.app.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Outline;
import org.thioloom.chem.drawing.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code after ISO/IEC 18004, level M: as large as its words ask, white rim included.
public final class QrCode {
    private static final int RIM = 4;
    private static final Colour BLACK = new Colour(0x000000);

    private QrCode() {}

    /// The code of some plain words, one pixel a module.
    ///
    /// @param words at most 2000 characters
    public static Picture of(String words) {
        ByteMatrix modules = modules(words);
        List<Outline> dark = new ArrayList<>();
        for (int y = 0; y < modules.getHeight(); y++) {
            dark.addAll(runs(modules, y));
        }
        var drawing = new Mark.Group("qr", List.of(new Mark.Fill(Outline.joined(dark), BLACK)));
        return new Picture(drawing, RIM, "QR code", words);
    }

    /// Neighbours of a row as one rectangle each.
    private static List<Outline> runs(ByteMatrix modules, int y) {
        List<Outline> runs = new ArrayList<>();
        int x = 0;
        while (x < modules.getWidth()) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                runs.add(Outline.polygon(from, y, x, y, x, y + 1, from, y + 1));
            }
            x++;
        }
        return runs;
    }

    private static ByteMatrix modules(String words) {
        // plain letters need no word on how they are encoded, which would take room
        boolean plain = words.chars().allMatch(c -> c < 0x80);
        Map<EncodeHintType, String> hints =
                plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Encoder.encode(words, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("bug: too long for a QR code", tooLong);
        }
    }
}
