package relais.packages;

/** How a package and its portal talk to each other. */
public enum Standard {
    SCORM_12,
    SCORM_2004,
    CMI5
}
