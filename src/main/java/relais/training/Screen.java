package relais.training;

import relais.media.OutsideVideo;

import java.util.List;
import java.util.Optional;

/**
 * The video of a lesson, as its page shows it.
 *
 * @param outside where it lies elsewhere, at a host that is allowed now
 * @param loaded the learner asked to see what lies elsewhere
 */
public record Screen(Video video, Optional<OutsideVideo> outside, boolean loaded) {

    static Screen of(Video video, List<String> hosts, boolean loaded) {
        var outside = Optional.ofNullable(video.link()).flatMap(it -> OutsideVideo.of(it, hosts));
        return new Screen(video, outside, loaded);
    }

    boolean isThere() {
        return video.file() != null || outside.isPresent();
    }

    public String source() {
        return "/media/" + video.file();
    }

    /** Null for the first picture of the video itself. */
    public String poster() {
        return video.poster() == null ? null : "/media/" + video.poster();
    }
}
