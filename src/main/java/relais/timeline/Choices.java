package relais.timeline;

import relais.feed.Topic;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forms and filters offer, as the reader knows it. */
public final class Choices {

    private Choices() {}

    /** By their keys, in their order. */
    public static Map<String, String> networks(Visit visit) {
        var names = new LinkedHashMap<String, String>();
        for (var network : Network.values()) {
            names.put(network.key(), name(visit, network));
        }
        return names;
    }

    /** The name of a network; a blog is no brand. */
    public static String name(Visit visit, Network network) {
        return network == Network.BLOG ? visit.text("timeline.network.blog") : network.word();
    }

    static Map<String, String> topics(List<Topic> topics) {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(it -> names.put(String.valueOf(it.id()), it.name()));
        return names;
    }
}
