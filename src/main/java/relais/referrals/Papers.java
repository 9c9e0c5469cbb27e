package relais.referrals;

import relais.database.Json;
import relais.database.Sealing;

import java.util.Optional;

/** What is written about people, on its way into the database and back: sealed for one referral. */
final class Papers {

    static final String INTRODUCTION = "referral introduction ";
    static final String CANDIDATE = "referral candidate ";
    static final String NOTE = "referral note ";

    private final Sealing sealing;

    Papers(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] sealed(Introduction introduction, String onceKey) {
        return sealing.seal(Json.write(introduction), INTRODUCTION + onceKey);
    }

    byte[] sealed(Candidate candidate, String onceKey) {
        return sealing.seal(Json.write(candidate), CANDIDATE + onceKey);
    }

    /** Empty where there is none. */
    Optional<byte[]> sealedNote(String note, long referralId) {
        return Optional.of(note)
                .filter(it -> !it.isEmpty())
                .map(it -> sealing.seal(it, NOTE + referralId));
    }

    Optional<String> note(Optional<byte[]> sealed, long referralId) {
        return opened(sealed, NOTE + referralId);
    }

    /** What is erased, or sealed with a key that is lost, is not there. */
    Referral opened(ReferralStore.Row row) {
        return new Referral(
                row.id(),
                row.itemId(),
                row.referrerId(),
                row.onceKey(),
                row.language(),
                opened(row.introduction(), INTRODUCTION + row.onceKey())
                        .map(it -> Json.read(it, Introduction.class)),
                opened(row.candidate(), CANDIDATE + row.onceKey())
                        .map(it -> Json.read(it, Candidate.class)),
                row.askedAt(),
                row.expiresAt(),
                row.agreedAt(),
                row.status(),
                row.changedAt(),
                row.version());
    }

    private Optional<String> opened(Optional<byte[]> sealed, String place) {
        return sealed.flatMap(it -> sealing.open(it, place));
    }
}
