package relais.referrals;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Addressee;
import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;
import relais.web.MessageCatalog;

import java.util.Optional;

/**
 * Writes to a candidate, on behalf of the referrer, when the letter leaves: nothing when it was
 * withdrawn or answered meanwhile, or the offer is over.
 */
final class ReferralLetter implements LetterWriter {

    static final String NAME = "referral-candidate";

    private final PeopleStore people;
    private final Consents consents;
    private final JobOffers offers;
    private final Tokens tokens;
    private final MessageCatalog catalog;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();

    ReferralLetter(
            Jdbi jdbi,
            Consents consents,
            JobOffers offers,
            Tokens tokens,
            MessageCatalog catalog,
            Templates pages) {
        this.people = jdbi.onDemand(PeopleStore.class);
        this.consents = consents;
        this.offers = offers;
        this.tokens = tokens;
        this.catalog = catalog;
        this.pages = pages;
    }

    @Override
    public Optional<Letter> write(LetterPage letter) {
        return tokens.in(letter.details()).flatMap(it -> write(letter, it));
    }

    private Optional<Letter> write(LetterPage letter, String token) {
        return consents.by(token).filter(consents::isOpen).flatMap(it -> write(letter, it, token));
    }

    private Optional<Letter> write(LetterPage letter, Referral referral, String token) {
        var referrer = referral.referrerId().flatMap(people::active);
        var offer = offers.of(referral.itemId());
        var words = catalog.of(referral.language()).orElseGet(catalog::fallback);
        return referrer.flatMap(
                by ->
                        offer.map(
                                it ->
                                        letter(
                                                referral,
                                                new ReferralLetterPage(
                                                        words,
                                                        letter.home(),
                                                        referral.candidate().orElseThrow(),
                                                        by.name(),
                                                        it,
                                                        offers.title(referral.language(), it)
                                                                .title(),
                                                        token))));
    }

    private Letter letter(Referral referral, ReferralLetterPage page) {
        return new Letter(
                page.subject(),
                texts.referral(page).render(),
                pages.mailReferral(page).render(),
                Optional.empty(),
                Optional.of(
                        new Addressee(
                                page.candidate().name(),
                                page.candidate().mail(),
                                referral.language())));
    }
}
