package relais.labels;

import org.jdbi.v3.core.Jdbi;

import relais.labels.Wish.Answer;
import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;

import java.util.List;
import java.util.Optional;

/** Writes HR's answer when the letter leaves: nothing when it stands otherwise meanwhile. */
public final class LabelLetter implements LetterWriter {

    static final String AWARDED = "label-awarded";
    static final String NOT_YET = "label-not-yet";

    public static final List<String> NAMES = List.of(AWARDED, NOT_YET);

    private final WishStore wishes;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();

    public LabelLetter(Jdbi jdbi, Templates pages) {
        this.wishes = jdbi.onDemand(WishStore.class);
        this.pages = pages;
    }

    @Override
    public Optional<Letter> write(LetterPage letter) {
        return wishes.lastAnswered(letter.mail().personId())
                .filter(it -> it.is(answer(letter.mail().letter())))
                .map(it -> new LabelLetterPage(letter, it.reason().orElse("")))
                .map(
                        page ->
                                new Letter(
                                        page.subject(),
                                        texts.label(page).render(),
                                        pages.mailLabel(page).render()));
    }

    private static Answer answer(String letter) {
        return letter.equals(AWARDED) ? Answer.AWARDED : Answer.NOT_YET;
    }
}
