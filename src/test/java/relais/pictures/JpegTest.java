package relais.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import relais.support.Drawn;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;

import javax.imageio.ImageIO;

/** Photographs, with all that cameras and others put into them. */
class JpegTest {

    private static final Limits LIMITS =
            new Limits(EnumSet.allOf(Picture.Kind.class), 20_000_000, 12_000, true, 1_600);

    @Test
    void a_photograph_is_shrunk_and_stays_one() throws Exception {
        var usable = usable(Drawn.jpeg(3_200, 1_800));

        assertThat(usable.picture().kind()).isEqualTo(Picture.Kind.JPEG);
        assertThat(usable.width()).isEqualTo(1_600);
        assertThat(usable.height()).isEqualTo(900);
    }

    @Test
    void of_a_very_large_one_not_every_point_is_unpacked() throws Exception {
        var usable = usable(Drawn.jpeg(6_000, 4_000));

        assertThat(usable.width()).isEqualTo(1_600);
        assertThat(usable.height()).isIn(1_066, 1_067);
    }

    /** The left quarter of the file is red. */
    @ParameterizedTest
    @CsvSource({
        "1, 60x40, left",
        "2, 60x40, right",
        "3, 60x40, right",
        "4, 60x40, left",
        "5, 40x60, top",
        "6, 40x60, top",
        "7, 40x60, bottom",
        "8, 40x60, bottom",
    })
    void whatever_way_the_camera_was_held_the_picture_stands_upright(
            int orientation, String size, String red) throws Exception {
        var file = withNotes(Drawn.jpeg(60, 40), exif(orientation, "Paris 48.85"));

        var usable = usable(file);

        var image = ImageIO.read(new ByteArrayInputStream(usable.picture().content()));
        assertThat(usable.width() + "x" + usable.height()).isEqualTo(size);
        assertThat(isRed(image.getRGB(2, image.getHeight() / 2))).isEqualTo(red.equals("left"));
        assertThat(isRed(image.getRGB(image.getWidth() - 3, image.getHeight() / 2)))
                .isEqualTo(red.equals("right"));
        assertThat(isRed(image.getRGB(image.getWidth() / 2, 2))).isEqualTo(red.equals("top"));
        assertThat(isRed(image.getRGB(image.getWidth() / 2, image.getHeight() - 3)))
                .isEqualTo(red.equals("bottom"));
    }

    @Test
    void where_and_when_it_was_taken_is_not_kept() throws Exception {
        var file = withNotes(Drawn.jpeg(40, 40), exif(1, "GPS 48.8584 N, 2.2945 E, Ada"));

        var kept = new String(usable(file).picture().content(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("Exif", "GPS", "48.8584", "Ada");
    }

    @Test
    void what_follows_the_picture_or_is_noted_in_it_is_not_kept() throws Exception {
        var page = "<html><script>alert(1)</script></html>PK\u0003\u0004".getBytes();
        var jpeg = Drawn.jpeg(20, 20);
        var polyglot = joined(jpeg, page);
        var commented = withNotes(jpeg, page);

        for (var file : new byte[][] {polyglot, commented}) {
            assertThat(new String(usable(file).picture().content(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("script", "html");
        }
    }

    @Test
    void one_that_says_it_is_huge_is_never_unpacked() throws Exception {
        var jpeg = Drawn.jpeg(20, 20);
        int frame = indexOf(jpeg, 0xC0);
        ByteBuffer.wrap(jpeg)
                .putShort(frame + 5, (short) 65_000)
                .putShort(frame + 7, (short) 65_000);

        assertThat(Reading.of(jpeg, LIMITS)).isEqualTo(new Reading.Refused("pictures.error.large"));
    }

    @Test
    void one_with_hundreds_of_scans_is_refused() throws Exception {
        var jpeg = Drawn.jpeg(20, 20);
        int scan = indexOf(jpeg, 0xDA);
        var scans = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        var file = new ByteArrayOutputStream();
        file.write(jpeg, 0, scan);
        for (int i = 0; i < 300; i++) {
            file.writeBytes(scans);
        }
        file.write(0xFF);
        file.write(0xD9);

        assertThat(Reading.of(file.toByteArray(), LIMITS))
                .isEqualTo(new Reading.Refused("pictures.error.broken"));
    }

    @Test
    void every_one_that_is_cut_or_garbled_is_refused_or_read_and_never_fails() throws Exception {
        var jpeg = withNotes(Drawn.jpeg(24, 24), exif(6, "notes"));
        for (int i = 3; i < jpeg.length; i++) {
            Reading.of(Arrays.copyOf(jpeg, i), LIMITS);
            var garbled = jpeg.clone();
            garbled[i] ^= (byte) 0xa5;
            Reading.of(garbled, LIMITS);
        }
        assertThat(Reading.of(Arrays.copyOf(jpeg, 40), LIMITS))
                .isEqualTo(new Reading.Refused("pictures.error.broken"));
    }

    private static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    private static Reading.Usable usable(byte[] file) {
        return (Reading.Usable) Reading.of(file, LIMITS);
    }

    /** Behind the two bytes with which each begins. */
    private static byte[] withNotes(byte[] jpeg, byte[] notes) throws IOException {
        return joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) 0xE1},
                ByteBuffer.allocate(2).putShort((short) (notes.length + 2)).array(),
                notes,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] exif(int orientation, String note) {
        var words = note.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + words.length)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(words)
                .array();
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 0; i < jpeg.length - 1; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
