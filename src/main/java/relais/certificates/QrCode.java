package relais.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

import javax.imageio.ImageIO;

/** An address as a picture that a phone reads. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    2);

    /** Points of the picture for each of the code's, so that print stays sharp. */
    private static final int SCALE = 8;

    private QrCode() {}

    /** A PNG as an address of its own. */
    static String of(String text) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(
                    picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)),
                    "png",
                    png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(BitMatrix code) {
        int side = code.getWidth() * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, code.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
