package relais.joining;

/** Under which name somebody appears on boards. Nobody chooses it for them. */
public enum BoardName {
    REAL,
    PSEUDONYM,
    ABSENT;

    public boolean appears() {
        return this != ABSENT;
    }
}
