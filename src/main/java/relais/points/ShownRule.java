package relais.points;

import gg.jte.Content;

import relais.activity.Action;
import relais.web.Visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A version of a rule in the reader's words. */
public record ShownRule(Visit visit, RuleVersion rule) {

    public String path() {
        return "/lead/rules/" + rule.ruleId();
    }

    public String act() {
        return act(visit, rule.action());
    }

    /** What somebody did, in words. */
    static String act(Visit visit, Action action) {
        return visit.text("points.act." + action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Content points() {
        return visit.t("shared.points", rule.terms().points());
    }

    /** How often it pays at most, from the shortest stretch to the longest. */
    public String caps() {
        var terms = rule.terms();
        var caps =
                Stream.of(
                                cap("points.cap.day", terms.perDay()),
                                cap("points.cap.week", terms.perWeek()),
                                cap("points.cap.month", terms.perMonth()),
                                cap("points.cap.ever", terms.perEver()))
                        .flatMap(Optional::stream)
                        .toList();
        return caps.isEmpty() ? visit.text("points.cap.none") : String.join(", ", caps);
    }

    public String whom() {
        var terms = rule.terms();
        return rule.unitName()
                .map(it -> visit.text("points.whom.unit", it))
                .or(() -> terms.country().map(visit::country))
                .or(() -> terms.jobFamily().map(it -> visit.text("points.whom.job-family", it)))
                .orElseGet(() -> visit.text("points.whom.everyone"));
    }

    /** The days between which it pays; empty where that is always. */
    public Optional<String> days() {
        var first = rule.terms().startsOn().map(visit::date);
        var last = rule.terms().endsOn().map(visit::date);
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(visit.text("points.days.between", first.get(), last.get()));
        }
        return first.map(it -> visit.text("points.days.from", it))
                .or(() -> last.map(it -> visit.text("points.days.until", it)));
    }

    /** Since when it is in force; empty for what came with the portal. */
    public Optional<String> since() {
        return rule.writer().map(_ -> visit.dateTime(rule.since()));
    }

    public boolean isAhead() {
        return rule.since().isAfter(visit.now());
    }

    /** All of it in one line, for two versions side by side. */
    public String inShort() {
        return String.join(
                " · ",
                Stream.of(
                                List.of(
                                        visit.text("shared.points", rule.terms().points()),
                                        caps(),
                                        whom()),
                                days().stream().toList(),
                                rule.terms().active()
                                        ? List.<String>of()
                                        : List.of(visit.text("points.rules.off")))
                        .flatMap(List::stream)
                        .toList());
    }

    private Optional<String> cap(String key, Optional<Integer> cap) {
        return cap.map(it -> visit.text(key, it));
    }
}
