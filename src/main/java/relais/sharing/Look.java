package relais.sharing;

import relais.ownvoice.Limits;
import relais.ownvoice.Measure;
import relais.ownvoice.Passage;
import relais.ownvoice.PostLength;
import relais.ownvoice.Remark;
import relais.timeline.Choices;
import relais.timeline.Network;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A draft looked at for its writer: how much of it is theirs, what a good friend would point out,
 * how it will look, and ways to take it where it is posted.
 *
 * @param state whether it is kept: "kept", "not-yet", "too-long"
 * @param company whether it is about something of the company's
 */
public record Look(
        Visit visit,
        String words,
        Network network,
        String server,
        String language,
        boolean company,
        Measure measure,
        Limits limits,
        List<Remark> remarks,
        String state) {

    /** Nobody reads further without asking for more: about so many characters. */
    private static final int FOLD_LINKEDIN = 210;

    private static final int FOLD_FACEBOOK = 470;
    private static final int FOLD_INSTAGRAM = 125;

    public boolean isBlank() {
        return words.isBlank();
    }

    /** Of its wording, in whole per cents: neither kit nor any one colleague has it. */
    public int own() {
        return Math.max(0, 100 - Math.max(measure.kitPercent(), measure.colleaguePercent()));
    }

    /** Which words tell the writer what the measure says. */
    public String verdict() {
        if (measure.tooShort()) {
            return "sharing.voice.short";
        } else if (measure.personal()) {
            return "sharing.voice.own";
        } else if (measure.fromKit() > limits.fromKit()) {
            return "sharing.voice.kit";
        } else {
            return "sharing.voice.colleague";
        }
    }

    public boolean isMixed() {
        return measure.passages().stream().anyMatch(it -> it.source() != Passage.Source.OWN);
    }

    public boolean isFromKit(Passage passage) {
        return passage.source() == Passage.Source.KIT;
    }

    public boolean isFromColleague(Passage passage) {
        return passage.source() == Passage.Source.COLLEAGUE;
    }

    public Optional<PostLength> length() {
        return PostLength.of(words, network);
    }

    public String networkName() {
        return Choices.name(visit, network);
    }

    /** What readers see before they ask for more. */
    public String above() {
        return fold().isPresent() ? words.substring(0, fold().getAsInt()) : words;
    }

    /** The rest; empty where nothing is folded. */
    public String below() {
        return fold().isPresent() ? words.substring(fold().getAsInt()) : "";
    }

    public List<Way> ways() {
        return Way.of(words, network, server);
    }

    public String mail() {
        return Way.mail(words);
    }

    /** Mastodon is where one's server is. */
    public boolean isServerWanted() {
        return network == Network.MASTODON && Way.host(server).isEmpty();
    }

    private OptionalInt fold() {
        int most =
                switch (network) {
                    case LINKEDIN -> FOLD_LINKEDIN;
                    case FACEBOOK -> FOLD_FACEBOOK;
                    case INSTAGRAM -> FOLD_INSTAGRAM;
                    case X, MASTODON, BLUESKY, YOUTUBE, BLOG -> Integer.MAX_VALUE;
                };
        if (words.length() <= most) {
            return OptionalInt.empty();
        }
        int space = words.lastIndexOf(' ', most);
        int cut = space > most / 2 ? space : most;
        return OptionalInt.of(Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut);
    }
}
