package relais.training;

import relais.media.Medium;
import relais.media.OutsideVideo;
import relais.media.Type.Kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lessons of a module can show.
 *
 * @param media what was uploaded for it, the latest first
 * @param hosts where else its videos may lie
 */
public record Shelf(List<Medium> media, List<String> hosts) {

    /** To choose from: names by address. */
    public Map<String, String> options(Kind kind) {
        var options = new LinkedHashMap<String, String>();
        media.stream()
                .filter(it -> it.is(kind))
                .forEach(it -> options.put(it.address(), it.name()));
        return options;
    }

    Optional<Medium> find(Kind kind, String address) {
        return media.stream().filter(it -> it.is(kind) && it.address().equals(address)).findFirst();
    }

    Optional<OutsideVideo> outside(String link) {
        return OutsideVideo.of(link, hosts);
    }
}
