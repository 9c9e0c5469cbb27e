package relais.media;

import static relais.people.Role.EMPLOYEE;

import relais.web.Routes;

public final class MediaRoutes {

    private final MediaController media;

    public MediaRoutes(Media media) {
        this.media = new MediaController(media);
    }

    public void register(Routes routes) {
        routes.get("/media/{medium}", media::show, EMPLOYEE);
    }
}
