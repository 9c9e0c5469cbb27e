package relais.support;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Pictures that tests upload. */
public final class Drawn {

    private Drawn() {}

    /** Blue, and red in its left quarter. */
    public static byte[] jpeg(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(30, 60, 200));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(220, 30, 30));
        pen.fillRect(0, 0, width / 4, height);
        pen.dispose();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(width / 2, height / 2, 0xff336699);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
