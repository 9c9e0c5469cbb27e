package relais.spaces;

import relais.people.Role;
import relais.spaces.FoundationStore.Text;

import java.util.List;
import java.util.Optional;

/**
 * What a space shall be.
 *
 * @param moderators who look after it
 */
record Charter(
        List<Text> texts,
        Entry entry,
        Optional<Role> role,
        Optional<Long> unitId,
        Optional<String> country,
        List<Long> moderators) {

    String name() {
        return texts.getFirst().name();
    }
}
