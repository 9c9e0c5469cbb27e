package relais.labels;

import static relais.people.Role.AMBASSADOR;
import static relais.people.Role.CHAMPION;
import static relais.people.Role.HR;
import static relais.people.Role.LEAD;

import relais.mentoring.Mentoring;
import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/**
 * The champion label: the ambassador's page, the sponsor's word, HR's desk, the lead's founders.
 */
public final class LabelsRoutes {

    private final LabelController label;
    private final LayingsDownController layingsDown;
    private final SupportsController supports;
    private final DeskController desk;
    private final HoldersController holders;
    private final FoundersController founders;

    public LabelsRoutes(
            Labels labels, Mentoring mentoring, PeopleStore people, Templates templates) {
        this.label = new LabelController(labels, mentoring, templates);
        this.layingsDown = new LayingsDownController(labels, mentoring, templates);
        this.supports = new SupportsController(labels, mentoring, people, templates);
        this.desk = new DeskController(labels, templates);
        this.holders = new HoldersController(labels, people, templates);
        this.founders = new FoundersController(labels, people, templates);
    }

    public void register(Routes routes) {
        routes.get("/mentoring/label", label::show, AMBASSADOR);
        routes.post("/mentoring/label", label::create, AMBASSADOR);
        routes.post("/mentoring/label/agreement", label::update, AMBASSADOR);
        routes.post("/mentoring/label/withdrawal", label::remove, AMBASSADOR);
        routes.get("/mentoring/label/laying-down", layingsDown::blank, CHAMPION);
        routes.post("/mentoring/label/laying-down", layingsDown::create, CHAMPION);
        routes.get("/mentoring/label/{protege}", supports::edit, CHAMPION);
        routes.post("/mentoring/label/{protege}", supports::update, CHAMPION);
        routes.get("/hr/labels", desk::index, HR);
        routes.post("/hr/labels/renewals", desk::update, HR);
        routes.get("/hr/labels/of/{member}", holders::show, HR);
        routes.post("/hr/labels/of/{member}/ending", holders::remove, HR);
        routes.get("/hr/labels/{wish}", desk::show, HR);
        routes.post("/hr/labels/{wish}/award", desk::create, HR);
        routes.post("/hr/labels/{wish}/refusal", desk::remove, HR);
        routes.get("/lead/champions", founders::index, LEAD);
        routes.post("/lead/champions", founders::create, LEAD);
        routes.get("/lead/champions/new", founders::blank, LEAD);
        routes.get("/lead/champions/{member}", founders::show, LEAD);
        routes.post("/lead/champions/{member}/ending", founders::remove, LEAD);
    }
}
