package relais.database;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Private words on their way into the database and back: whoever has only the database, or a backup
 * of it, reads nothing (AES-256-GCM). What was sealed for one place cannot be opened in another.
 */
public final class Sealing {

    /** The number of the key, what is used once, then the words. */
    private static final int NUMBER = 4;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Key(byte[] number, SecretKeySpec cipher) {

        private static Key of(String secret) {
            var bytes = mac(secret, "sealed words");
            return new Key(
                    Arrays.copyOf(mac(secret, "number of the key"), NUMBER),
                    new SecretKeySpec(bytes, "AES"));
        }
    }

    private final List<Key> keys;

    /** With a former secret, what was sealed with it is still read. */
    public Sealing(String secret, Optional<String> formerSecret) {
        this.keys = Stream.concat(Stream.of(secret), formerSecret.stream()).map(Key::of).toList();
    }

    /** The same words are never sealed alike. */
    public byte[] seal(String words, String place) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = new ByteArrayOutputStream();
        sealed.writeBytes(key.number());
        sealed.writeBytes(nonce);
        try {
            var plain = words.getBytes(StandardCharsets.UTF_8);
            sealed.writeBytes(cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return sealed.toByteArray();
    }

    /** Empty where the key is not ours any more, or what is sealed was tampered with or moved. */
    public Optional<String> open(byte[] sealed, String place) {
        var number = Arrays.copyOf(sealed, NUMBER);
        return keys.stream()
                .filter(key -> MessageDigest.isEqual(key.number(), number))
                .findFirst()
                .flatMap(key -> open(key, sealed, place));
    }

    /** Which key new words are sealed with: what begins otherwise was sealed with a former one. */
    public byte[] keyNumber() {
        return keys.getFirst().number().clone();
    }

    private static Optional<String> open(Key key, byte[] sealed, String place) {
        var nonce = Arrays.copyOfRange(sealed, NUMBER, NUMBER + NONCE);
        var rest = Arrays.copyOfRange(sealed, NUMBER + NONCE, sealed.length);
        try {
            var plain = cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(rest);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.cipher(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** A key of its own for each use of the one secret. */
    private static byte[] mac(String secret, String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(use.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
