package relais.points;

import relais.web.Visit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line in the reader's words.
 *
 * @param modules the address and title of each module and path, by action and number
 */
public record ShownLine(Visit visit, PointsLine line, Map<String, Subject> modules) {

    /** A page about what an act was about. */
    public record Subject(String href, String title) {}

    public String act() {
        return ShownRule.act(visit, line.action());
    }

    public Optional<Subject> subject() {
        return switch (line.action()) {
            case MODULE_COMPLETED, PATH_COMPLETED ->
                    Optional.ofNullable(modules.get(line.action() + ":" + line.subjectId()));
            case REACTION_GIVEN, CONTENT_READ -> page("/feed/" + line.subjectId());
            case KUDOS_GIVEN, KUDOS_RECEIVED, KUDOS_RECEIVED_AGAIN ->
                    page("/kudos/" + line.subjectId());
            case COMMENT_WRITTEN -> page("/comments/" + line.subjectId());
            case POST_WRITTEN -> page("/spaces/posts/" + line.subjectId());
            case SESSION_ATTENDED, SESSION_HOSTED -> page("/sessions/" + line.subjectId());
            default ->
                    line.handle().map(it -> new Subject("/people/" + it, line.name().orElse(it)));
        };
    }

    /** Why it gave nothing, kindly. */
    public Optional<String> capped() {
        return line.capped()
                .map(it -> visit.text("points.capped." + it.name().toLowerCase(Locale.ROOT)));
    }

    private Optional<Subject> page(String href) {
        return Optional.of(new Subject(href, visit.text("points.line.look")));
    }
}
