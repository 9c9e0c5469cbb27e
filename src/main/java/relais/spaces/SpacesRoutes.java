package relais.spaces;

import static relais.people.Role.EDITOR;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.LEAD;

import relais.media.Media;
import relais.mentions.Mentions;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Spaces, their threads, and what people write in them. */
public final class SpacesRoutes {

    private final SpacesController spaces;
    private final FoundationsController foundations;
    private final MembershipsController memberships;
    private final RequestsController requests;
    private final VisitsController visits;
    private final ThreadsController threads;
    private final PostsController posts;
    private final ModeratingController moderating;

    public SpacesRoutes(
            Spaces all, Mentions mentions, Media media, PeopleStore people, Templates templates) {
        var sheet = new SpaceSheet(all, mentions, media);
        this.spaces = new SpacesController(all, sheet, people, templates);
        this.foundations = new FoundationsController(all, people, templates);
        this.memberships = new MembershipsController(all, sheet);
        this.requests = new RequestsController(all, sheet, people, templates);
        this.visits = new VisitsController(all, sheet, templates);
        this.threads = new ThreadsController(all, sheet, templates);
        this.posts = new PostsController(all, sheet, mentions, media, templates);
        this.moderating = new ModeratingController(all, sheet, threads, templates);
    }

    public void register(Routes routes) {
        routes.get("/spaces", spaces::index, EMPLOYEE);
        routes.get("/spaces/new", foundations::blank, LEAD, EDITOR);
        routes.post("/spaces", foundations::create, LEAD, EDITOR);

        routes.get("/spaces/posts/{post}", posts::show, EMPLOYEE);
        routes.post("/spaces/posts/{post}", posts::update, EMPLOYEE);
        routes.get("/spaces/posts/{post}/change", posts::edit, EMPLOYEE);
        routes.get("/spaces/posts/{post}/file", posts::file, EMPLOYEE);
        routes.get("/spaces/posts/{post}/removal", posts::confirm, EMPLOYEE);
        routes.post("/spaces/posts/{post}/removal", posts::remove, EMPLOYEE);

        routes.get("/spaces/{space}", spaces::show, EMPLOYEE);
        routes.post("/spaces/{space}", foundations::update, LEAD, EDITOR);
        routes.get("/spaces/{space}/edit", foundations::edit, LEAD, EDITOR);
        routes.post("/spaces/{space}/archive", foundations::archive, LEAD, EDITOR);
        routes.post("/spaces/{space}/archive/removal", foundations::reopen, LEAD, EDITOR);

        routes.post("/spaces/{space}/membership", memberships::create, EMPLOYEE);
        routes.post("/spaces/{space}/membership/removal", memberships::remove, EMPLOYEE);
        routes.get("/spaces/{space}/requests", requests::index, EMPLOYEE);
        routes.post("/spaces/{space}/requests", spaces::ask, EMPLOYEE);
        routes.post("/spaces/{space}/requests/removal", requests::remove, EMPLOYEE);
        routes.post("/spaces/{space}/requests/{person}/acceptance", requests::accept, EMPLOYEE);
        routes.post("/spaces/{space}/requests/{person}/refusal", requests::refuse, EMPLOYEE);

        routes.post("/spaces/{space}/visit", visits::create, EMPLOYEE);
        routes.post("/spaces/{space}/letter", visits::tell, EMPLOYEE);
        routes.post("/spaces/{space}/letter/removal", visits::silence, EMPLOYEE);
        routes.get("/spaces/{space}/mentions", visits::index, EMPLOYEE);

        routes.get("/spaces/{space}/threads/new", threads::blank, EMPLOYEE);
        routes.post("/spaces/{space}/threads", threads::create, EMPLOYEE);
        routes.get("/spaces/{space}/threads/{thread}", threads::show, EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}", threads::answer, EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}/following", moderating::follow, EMPLOYEE);
        routes.post(
                "/spaces/{space}/threads/{thread}/following/removal",
                moderating::unfollow,
                EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}/pin", moderating::pin, EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}/pin/removal", moderating::unpin, EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}/closing", moderating::close, EMPLOYEE);
        routes.post(
                "/spaces/{space}/threads/{thread}/closing/removal", moderating::reopen, EMPLOYEE);
        routes.post("/spaces/{space}/threads/{thread}/place", moderating::move, EMPLOYEE);
    }
}
