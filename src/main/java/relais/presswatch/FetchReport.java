package relais.presswatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import relais.feed.Note;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of reading a source: how many entries it had, how many were new, changed, or left out
 * because they were there twice or held nothing, and how many carry which note.
 */
public record FetchReport(
        int entries, int added, int changed, int repeated, int refused, Map<Note, Integer> notes) {

    public static final FetchReport NONE = new FetchReport(0, 0, 0, 0, 0, Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    static Map<Note, Integer> counted(Collection<FeedEntry> entries) {
        var notes = new EnumMap<Note, Integer>(Note.class);
        entries.stream()
                .flatMap(entry -> entry.notes().stream())
                .forEach(note -> notes.merge(note, 1, Integer::sum));
        return notes;
    }

    /** In the order in which the notes are declared. */
    public List<Map.Entry<Note, Integer>> noted() {
        return notes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The empty object of a source that was never read is the report of nothing. */
    static FetchReport of(String json) {
        try {
            return json.length() <= 2 ? NONE : JSON.readValue(json, FetchReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
