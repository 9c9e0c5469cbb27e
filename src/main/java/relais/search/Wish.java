package relais.search;

/** What somebody wants to find, and how much of it. */
record Wish(Sought sought, Frequencies frequencies, Reader reader, From from, int limit) {

    /** The same without those that are there already. */
    Wish without(int found) {
        return new Wish(sought, frequencies, reader, from, limit - found);
    }

    int words() {
        return sought.words().size();
    }
}
