package relais.kudos;

import relais.badges.Badges;
import relais.feed.Feed;
import relais.people.Person;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the work that an address on this portal leads to: a content item, an award or a badge. */
final class Works {

    private static final int LONGEST = 200;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/\\s]+)?/(feed|awards|badges)/([A-Za-z0-9-]{1,60})(?:[?#]\\S*)?");

    private final Feed feed;
    private final Badges badges;

    Works(Feed feed, Badges badges) {
        this.feed = feed;
        this.badges = badges;
    }

    /** Empty when nothing is there that this person may see. */
    Optional<Work> at(String address, Person person, String language) {
        var found = ADDRESS.matcher(address);
        return found.matches()
                ? title(found.toMatchResult(), person, language).map(it -> work(found, it))
                : Optional.empty();
    }

    private Optional<String> title(MatchResult found, Person person, String language) {
        return switch (found.group(1)) {
            case "feed" ->
                    number(found.group(2))
                            .flatMap(id -> feed.article(person, language, id))
                            .map(article -> article.item().title());
            case "awards" ->
                    number(found.group(2))
                            .flatMap(id -> badges.award(id, language))
                            .map(award -> award.badge().name() + " · " + award.holder().name());
            default -> badges.bySlug(found.group(2), language).map(badge -> badge.name());
        };
    }

    private static Work work(MatchResult found, String title) {
        var points = title.codePointCount(0, title.length());
        var short_ =
                points <= LONGEST
                        ? title
                        : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return new Work("/" + found.group(1) + "/" + found.group(2), short_);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
