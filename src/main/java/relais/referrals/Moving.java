package relais.referrals;

/** What became of a step that HR takes with a referral. */
public enum Moving {
    DONE,
    /** Somebody changed it meanwhile, or the candidate withdrew: nothing is changed. */
    OVERTAKEN
}
