package relais.pairs;

import relais.web.Form;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When somebody would like to meet, by their own clock. */
record MeetingForm(Form form, ZoneId zone) {

    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final int LONGEST_PLACE = 200;

    /** As it is planned; else half an hour from tomorrow at ten. */
    static MeetingForm of(Visit visit, Optional<Meeting> meeting) {
        var zone = visit.zone();
        var start =
                meeting.map(it -> LocalDateTime.ofInstant(it.startsAt(), zone))
                        .orElseGet(
                                () ->
                                        LocalDate.ofInstant(visit.now(), zone)
                                                .plusDays(1)
                                                .atTime(10, 0));
        return new MeetingForm(
                Form.filled(
                        Map.of(
                                "date", List.of(start.toLocalDate().toString()),
                                "time", List.of(start.toLocalTime().toString()),
                                "minutes",
                                        List.of(meeting.map(it -> "" + it.minutes()).orElse("30")),
                                "place", List.of(meeting.flatMap(Meeting::place).orElse("")))),
                zone);
    }

    static MeetingForm submitted(Visit visit) {
        var typed = new MeetingForm(visit.form(), visit.zone());
        var now = visit.now();
        typed.form
                .check("date", typed.date().isPresent(), "pairs.meeting.date.error")
                .check("time", typed.time().isPresent(), "pairs.meeting.time.error")
                .check("time", typed.isOnTheClock(), "pairs.meeting.gap")
                .check(
                        "date",
                        typed.start().filter(it -> !it.isAfter(now)).isEmpty(),
                        "pairs.meeting.past")
                .check(
                        "date",
                        typed.start().filter(it -> it.isAfter(now.plus(FARTHEST))).isEmpty(),
                        "pairs.meeting.far")
                .check("minutes", typed.isLength(), "pairs.meeting.minutes.error")
                .atMost(LONGEST_PLACE, "place");
        return typed;
    }

    Instant startsAt() {
        return start().orElseThrow();
    }

    int minutes() {
        return Integer.parseInt(form.value("minutes"));
    }

    String place() {
        return form.value("place");
    }

    /** Where clocks go back and show an hour twice, the earlier one. */
    private Optional<Instant> start() {
        return local().map(it -> it.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }

    /** Not in the hour that clocks leave out when they go forward. */
    private boolean isOnTheClock() {
        return local().filter(it -> zone.getRules().getValidOffsets(it).isEmpty()).isEmpty();
    }

    private Optional<LocalDateTime> local() {
        return date().flatMap(date -> time().map(date::atTime));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(form.value("date")))
                    .filter(it -> it.getYear() >= 2000 && it.getYear() <= 2999);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(form.value("time")).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private boolean isLength() {
        var text = form.value("minutes");
        return text.matches("\\d{1,3}")
                && Integer.parseInt(text) >= 5
                && Integer.parseInt(text) <= 480;
    }
}
