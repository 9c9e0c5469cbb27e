package relais.labels;

/** How little is missing before somebody can ask for the label. */
public enum Nearness {
    /** They can ask. */
    MET,
    /** One thing is missing: the rest of the path, or less than a month. */
    NEAR
}
