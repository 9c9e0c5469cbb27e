package relais.links;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes visitors recognisable for one link and one day (UTC), and no longer: a keyed hash of sender
 * and browser, whose key is drawn anew each day, is the same for all nodes, and is thrown away.
 */
final class Visitors {

    /** Bytes of the hash that are kept: enough for no two visitors of a day to share one. */
    static final int BYTES = 16;

    private static final String HASH = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private record Salt(LocalDate day, byte[] bytes) {}

    private final ClickStore store;
    private volatile Salt current = new Salt(LocalDate.MIN, new byte[0]);

    Visitors(ClickStore store) {
        this.store = store;
    }

    /** In hexadecimal digits. */
    String hash(long linkId, String sender, String agent, Instant at) {
        try {
            var hash = Mac.getInstance(HASH);
            hash.init(new SecretKeySpec(saltOf(at), HASH));
            hash.update(ByteBuffer.allocate(Long.BYTES).putLong(linkId).array());
            hash.update(sender.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
            hash.update(agent.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.doFinal(), 0, BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets a salt of a day that is over go, from memory as well. */
    void forgetBefore(LocalDate today) {
        if (current.day().isBefore(today)) {
            current = new Salt(LocalDate.MIN, new byte[0]);
        }
        store.forgetSalts(today);
    }

    /** Asks the database once a day: the first node to ask makes it. */
    private byte[] saltOf(Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var known = current;
        if (!known.day().equals(day)) {
            known = new Salt(day, drawn(day));
            current = known;
        }
        return known.bytes();
    }

    private byte[] drawn(LocalDate day) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        store.keepSalt(day, bytes);
        // a node whose clock is ahead may have ended the day already: then ours is as good
        return store.salt(day).orElse(bytes);
    }
}
