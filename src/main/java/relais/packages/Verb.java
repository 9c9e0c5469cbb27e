package relais.packages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The nine verbs of cmi5. Six are for content to say, the others for the portal. */
enum Verb {
    LAUNCHED("http://adlnet.gov/expapi/verbs/launched", false),
    INITIALIZED("http://adlnet.gov/expapi/verbs/initialized", true),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", true),
    PASSED("http://adlnet.gov/expapi/verbs/passed", true),
    FAILED("http://adlnet.gov/expapi/verbs/failed", true),
    ABANDONED("https://w3id.org/xapi/adl/verbs/abandoned", false),
    WAIVED("https://w3id.org/xapi/adl/verbs/waived", false),
    TERMINATED("http://adlnet.gov/expapi/verbs/terminated", true),
    SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied", false);

    /** Of xAPI: nobody takes back what was said. */
    static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

    private final String iri;
    private final boolean ofContent;

    Verb(String iri, boolean ofContent) {
        this.iri = iri;
        this.ofContent = ofContent;
    }

    static Optional<Verb> of(String iri) {
        return Stream.of(values()).filter(it -> it.iri.equals(iri)).findFirst();
    }

    String iri() {
        return iri;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOfContent() {
        return ofContent;
    }

    boolean isJudgement() {
        return this == PASSED || this == FAILED;
    }

    /** Whether it says how long something took. */
    boolean isTimed() {
        return isJudgement() || this == COMPLETED || this == TERMINATED;
    }
}
