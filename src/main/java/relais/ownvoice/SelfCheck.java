package relais.ownvoice;

import relais.ownvoice.Remark.Kind;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.timeline.Network;

import java.util.ArrayList;
import java.util.List;

/**
 * What a good friend would point out before one posts. For the writer alone: nothing of it is
 * stored, logged or counted, and nothing depends on it.
 */
public final class SelfCheck {

    /** What belongs to a draft besides its words. */
    public enum Picture {
        NONE,
        DESCRIBED,
        UNDESCRIBED
    }

    private final Settings settings;

    public SelfCheck(Settings settings) {
        this.settings = settings;
    }

    /**
     * What matters most first; empty when there is nothing to say. French and English are
     * understood side by side.
     *
     * @param aboutCompany whether it is about the company, so that readers have to know who writes
     * @param prescribed wordings or hashtags of charter and kit, any of which discloses employment
     */
    public List<Remark> check(
            String draft,
            Network network,
            boolean aboutCompany,
            Picture picture,
            List<String> prescribed) {
        if (draft.isBlank()) {
            return List.of();
        }
        var remarks = new ArrayList<Remark>();
        Confidential.in(draft, settings.get(Programme.CONFIDENTIAL_WORDS))
                .ifPresent(it -> remarks.add(Remark.of(Kind.CONFIDENTIAL, it)));
        if (aboutCompany && !Employment.isSaid(draft, prescribed)) {
            remarks.add(Remark.of(Kind.UNDISCLOSED));
        }
        PostLength.of(draft, network)
                .filter(PostLength::isTooLong)
                .ifPresent(it -> remarks.add(Remark.of(Kind.TOO_LONG, it.length(), it.most())));
        if (picture == Picture.UNDESCRIBED) {
            remarks.add(Remark.of(Kind.UNDESCRIBED));
        }
        remarks.addAll(tone(draft));
        return List.copyOf(remarks);
    }

    private static List<Remark> tone(String draft) {
        var remarks = new ArrayList<Remark>();
        var words = Words.of(draft);
        if (Tone.isLinkAlone(draft, words)) {
            remarks.add(Remark.of(Kind.LINK_ALONE));
        }
        Tone.capitals(draft, words).ifPresent(it -> remarks.add(Remark.of(Kind.CAPITALS, it)));
        int marks = Tone.exclamations(draft);
        if (marks > 0) {
            remarks.add(Remark.of(Kind.EXCLAMATION, marks));
        }
        Tone.formula(draft, words).ifPresent(it -> remarks.add(Remark.of(Kind.FORMULA, it)));
        int hashtags = Tone.hashtags(draft);
        if (hashtags > Tone.ENOUGH_HASHTAGS) {
            remarks.add(Remark.of(Kind.HASHTAGS, hashtags, Tone.ENOUGH_HASHTAGS));
        }
        return remarks;
    }
}
