package relais.files;

/** What became of content that was to be saved. */
public sealed interface Saving {

    /** It is whole. Whoever refers to it {@linkplain Files#keep keeps} it. */
    record Saved(StoredFile file) implements Saving {}

    /** It is longer than allowed; nothing of it is left. */
    record TooLarge() implements Saving {}
}
