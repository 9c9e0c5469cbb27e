package relais.packages;

/** Names that cmi5 gives to things. */
final class Cmi5 {

    static final String CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
    static final String CATEGORY_MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";

    static final String SESSION_ID = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
    static final String MASTERY_SCORE =
            "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
    static final String LAUNCH_MODE = "https://w3id.org/xapi/cmi5/context/extensions/launchmode";
    static final String LAUNCH_URL = "https://w3id.org/xapi/cmi5/context/extensions/launchurl";
    static final String LAUNCH_PARAMETERS =
            "https://w3id.org/xapi/cmi5/context/extensions/launchparameters";
    static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/extensions/moveon";

    static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";
    static final String REASON = "https://w3id.org/xapi/cmi5/result/extensions/reason";

    static final String BLOCK = "https://w3id.org/xapi/cmi5/activitytype/block";
    static final String COURSE = "https://w3id.org/xapi/cmi5/activitytype/course";

    private Cmi5() {}
}
