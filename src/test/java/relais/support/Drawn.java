package relais.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Pictures that tests upload. */
public final class Drawn {

    private Drawn() {}

    public static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(width / 2, height / 2, 0xff336699);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
