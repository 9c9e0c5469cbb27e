package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.database.Sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By which a mail address is known again without being kept. Whoever has only the database cannot
 * try addresses either: marks are made with a key that lies there sealed.
 */
final class Marks {

    static final String PLACE = "referral key ";
    private static final int ID = 1;
    private static final int BYTES = 32;
    private static final String METHOD = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UpkeepStore store;
    private final Sealing sealing;

    Marks(Jdbi jdbi, Sealing sealing) {
        this.store = jdbi.onDemand(UpkeepStore.class);
        this.sealing = sealing;
    }

    /** The same for all ways to write one address. Ask outside of transactions. */
    byte[] of(String mail) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(key(), METHOD));
            return mac.doFinal(normal(mail).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What follows a plus sign is for the owner of the mailbox and leads to the same one. */
    private static String normal(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }

    private byte[] key() {
        var sealed = store.key().orElseGet(this::drawn);
        return sealing.open(sealed, PLACE + ID)
                .map(Base64.getDecoder()::decode)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The key of referrals is sealed with another"
                                                + " RELAIS_SECRET: nobody can be asked, as we do"
                                                + " not know who wants no more mail"));
    }

    /** Of two nodes that draw one, the first decides. */
    private byte[] drawn() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        store.keepKey(sealing.seal(Base64.getEncoder().encodeToString(bytes), PLACE + ID));
        return store.key().orElseThrow();
    }
}
