package relais.moderation;

import relais.mentions.Mentions;
import relais.mentions.Mentions.Meant;
import relais.mentions.Said;
import relais.people.Person;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Where people write what others may report, as those need it who look after it. */
interface Source {

    Subject subject(long id);

    /** Whatever they may read otherwise. */
    Optional<? extends Said> any(long id);

    /** Empty where it is not for this person. */
    Optional<? extends Said> readableBy(Person person, long id);

    /** The address of where it stands. */
    String place(Said said);

    /** What began that to which it belongs, where it is an answer. */
    Optional<? extends Said> begun(Said said);

    /** Of what it stands below, where the visitor may read that. */
    Optional<String> title(Visit visit, Said said);

    /** With what was said before. */
    RewordingForm filled(String words);

    RewordingForm submitted(Form form, Mentions mentions);

    /** By its author, however late. False when it stands no more. */
    boolean reword(Person author, Said said, Meant meant);

    /** False when it stands no more. */
    boolean remove(long id);

    /** False when it was not removed. */
    boolean restore(long id);
}
