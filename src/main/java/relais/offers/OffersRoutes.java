package relais.offers;

import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;

import relais.templates.Templates;
import relais.training.Training;
import relais.web.Routes;

public final class OffersRoutes {

    private static final String OFFERS = "/hr/training/offers";

    private final OffersController offers;
    private final WithdrawalsController withdrawals;
    private final SuggestionsController suggestions;

    public OffersRoutes(Offers offers, Training training, Templates templates) {
        this.offers = new OffersController(offers, training, templates);
        this.withdrawals = new WithdrawalsController(offers, training, templates);
        this.suggestions = new SuggestionsController(offers);
    }

    public void register(Routes routes) {
        routes.get(OFFERS, offers::index, HR);
        routes.post(OFFERS, offers::create, HR);
        routes.get(OFFERS + "/new", offers::blank, HR);
        routes.get(OFFERS + "/{offer}", offers::show, HR);
        routes.post(OFFERS + "/{offer}", offers::update, HR);
        routes.get(OFFERS + "/{offer}/withdrawal", withdrawals::blank, HR);
        routes.post(OFFERS + "/{offer}/withdrawal", withdrawals::create, HR);
        routes.post("/offers/{offer}/removal", suggestions::remove, EMPLOYEE);
    }
}
