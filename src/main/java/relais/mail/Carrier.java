package relais.mail;

/** Takes a letter out of the house. Returns when it is gone; throws when it could not be. */
public interface Carrier {

    void carry(Mail mail, Letter letter);
}
