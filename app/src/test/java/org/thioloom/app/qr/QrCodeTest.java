package org.thioloom.app.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.drawing.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

class QrCodeTest {
    static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anp-c-2.0k rev 1; hash d517c89e",
                "batch B-17; anp-c-2.0k rev 1; hash d517c89e; 2026-11-23",
                "batch Grün-Ø 5; 電池 rev 12; hash 00000000; 2026-11-23"
            })
    void aReaderFindsTheWords(String words) throws Exception {
        byte[] png = QrCode.of(words).png(8);
        assertEquals(words, read(ImageIO.read(new ByteArrayInputStream(png))));
    }

    /// Sides by ISO/IEC 18004, byte mode at level M: version 2 holds 26 characters, 3 holds 42, 4
    /// holds 62, 6 holds 106; a version has 17 + 4 V modules a side.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # characters, modules, source
                    26,           25,      ISO/IEC 18004 table 7
                    27,           29,      ISO/IEC 18004 table 7
                    42,           29,      ISO/IEC 18004 table 7
                    62,           33,      ISO/IEC 18004 table 7
                    106,          41,      ISO/IEC 18004 table 7
                    """)
    void isNoLargerThanItsWordsAsk(int characters, int modules, String source) {
        Picture picture = QrCode.of("a".repeat(characters));
        assertEquals(modules + 8, picture.width(), source);
        assertEquals(modules + 8, picture.height(), source);
        assertTrue(picture.description().startsWith("aaa"));
    }
}
