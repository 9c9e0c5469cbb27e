package relais.campaigns;

import relais.web.Form;
import relais.web.ListAct;
import relais.web.MessageCatalog;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A campaign as it is typed: words in each language, days, what is counted, for whom, and a few
 * fields for each piece. Every button of the page is in this one form, so that none loses what was
 * typed beside it.
 */
public record CampaignForm(Form form) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_PURPOSE = 1_500;
    static final int LONGEST_LINE = 300;

    private static final int WEEKS = 4;
    private static final int DAYS = 366;
    private static final int SMALLEST_GOAL = 5;

    /** With a key of its own: four weeks from next Monday on. */
    static CampaignForm blank(LocalDate today, Map<String, List<String>> audience) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var values = new HashMap<>(audience);
        values.put("key", List.of(UUID.randomUUID().toString()));
        values.put("starts", List.of(monday.toString()));
        values.put("ends", List.of(monday.plusWeeks(WEEKS).minusDays(1).toString()));
        values.put("counts", List.of(Counts.STORIES.key()));
        return new CampaignForm(Form.filled(values));
    }

    static CampaignForm of(
            Campaign campaign, List<CampaignPiece> pieces, Map<String, List<String>> audience) {
        var values = new HashMap<>(audience);
        values.put("revision", List.of(String.valueOf(campaign.revision())));
        values.put("title_fr", List.of(campaign.titleFr()));
        values.put("purpose_fr", List.of(campaign.purposeFr()));
        values.put("title_en", List.of(campaign.titleEn()));
        values.put("purpose_en", List.of(campaign.purposeEn()));
        values.put("starts", List.of(campaign.startsOn().toString()));
        values.put("ends", List.of(campaign.endsOn().toString()));
        values.put("counts", List.of(campaign.counts().key()));
        values.put("goal", List.of(String.valueOf(campaign.goal())));
        values.put("piece", pieces.stream().map(it -> String.valueOf(it.itemId())).toList());
        for (var piece : pieces) {
            values.put("fr_" + piece.itemId(), List.of(piece.lineFr()));
            values.put("en_" + piece.itemId(), List.of(piece.lineEn()));
        }
        return new CampaignForm(Form.filled(values));
    }

    /**
     * Judged; its fields keep what was typed.
     *
     * @param campaign the one that is changed; none while it is new
     */
    static CampaignForm submitted(
            Form form, Optional<Campaign> campaign, boolean begun, LocalDate today) {
        campaign.filter(_ -> begun)
                .ifPresent(
                        it -> {
                            form.put("starts", it.startsOn().toString());
                            form.put("counts", it.counts().key());
                        });
        var typed = new CampaignForm(form);
        typed.judgeWords(campaign.filter(it -> it.publishedAt().isPresent()).isPresent());
        typed.judgeDays(campaign.filter(it -> it.publishedAt().isPresent()), today);
        form.check("counts", Counts.of(form.value("counts")).isPresent(), "form.error.required")
                .check("goal", typed.goal().isPresent(), "campaigns.error.goal");
        typed.judgePieces();
        if (campaign.isEmpty()) {
            form.check("title_fr", typed.key().matches("[\\w-]{10,40}"), "form.error.required");
        }
        return typed;
    }

    static List<String> languages() {
        return MessageCatalog.LOCALES.stream().map(Locale::getLanguage).toList();
    }

    public String key() {
        return form.value("key");
    }

    /** Of nothing that was seen: -1. */
    int revision() {
        var typed = form.value("revision");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** What is looked for; kept while one goes on. */
    public String sought() {
        return form.value("q");
    }

    /** Of a form without faults, with what the button that was pressed does to the pieces. */
    CampaignDraft draft(AudienceChoices choices) {
        return new CampaignDraft(
                form.value("title_fr"),
                form.value("purpose_fr"),
                form.value("title_en"),
                form.value("purpose_en"),
                day("starts").orElseThrow(),
                day("ends").orElseThrow(),
                Counts.of(form.value("counts")).orElseThrow(),
                goal().orElseThrow(),
                choices.audience(form),
                moved(pieces()));
    }

    /** Without what the button does. */
    List<CampaignPiece> pieces() {
        return itemIds().stream()
                .map(id -> new CampaignPiece(id, form.value("fr_" + id), form.value("en_" + id)))
                .toList();
    }

    /** A draft has a title in one language; what is out is whole in each that was begun. */
    private void judgeWords(boolean published) {
        form.check(
                "title_fr",
                !(form.value("title_fr") + form.value("title_en")).isEmpty(),
                "campaigns.error.title");
        for (var language : languages()) {
            var title = "title_" + language;
            var purpose = "purpose_" + language;
            form.atMost(LONGEST_TITLE, title).atMost(LONGEST_PURPOSE, purpose);
            if (published && !(form.value(title) + form.value(purpose)).isEmpty()) {
                form.required(title).required(purpose);
            }
        }
    }

    private void judgeDays(Optional<Campaign> published, LocalDate today) {
        form.check("starts", day("starts").isPresent(), "form.error.date")
                .check("ends", day("ends").isPresent(), "form.error.date");
        if (day("starts").isPresent() && day("ends").isPresent()) {
            var starts = day("starts").get();
            var ends = day("ends").get();
            form.check("ends", !ends.isBefore(starts), "campaigns.error.order")
                    .check("ends", ends.isBefore(starts.plusDays(DAYS)), "campaigns.error.long")
                    .check(
                            "ends",
                            published.isEmpty() || !ends.isBefore(today),
                            "campaigns.error.past");
        }
    }

    private void judgePieces() {
        for (var id : itemIds()) {
            form.atMost(LONGEST_LINE, "fr_" + id).atMost(LONGEST_LINE, "en_" + id);
        }
        ListAct.in(form)
                .filter(ListAct::adds)
                .ifPresent(
                        _ ->
                                form.check(
                                        "q",
                                        itemIds().size() < Editing.PIECES,
                                        "campaigns.error.full"));
    }

    private Optional<Integer> goal() {
        return Optional.of(form.value("goal"))
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(it -> it >= SMALLEST_GOAL);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)))
                    .filter(it -> it.getYear() >= 2000 && it.getYear() < 2200);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private List<Long> itemIds() {
        return form.values("piece").stream()
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(Editing.PIECES)
                .toList();
    }

    private List<CampaignPiece> moved(List<CampaignPiece> pieces) {
        return ListAct.in(form)
                .map(
                        act ->
                                act.on(
                                        pieces,
                                        CampaignPiece::itemId,
                                        it -> new CampaignPiece(it, "", "")))
                .orElse(pieces);
    }
}
