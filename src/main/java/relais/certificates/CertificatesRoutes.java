package relais.certificates;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;
import static relais.people.Role.HR;
import static relais.people.Role.LEAD;

import relais.people.PeopleStore;
import relais.templates.Templates;
import relais.web.Routes;

/** Certificates: one's own, anyone's by number, and HR's desk. */
public final class CertificatesRoutes {

    private final CertificatesController certificates;
    private final VerificationsController verifications;
    private final PapersController papers;
    private final ReissuesController reissues;
    private final RevocationsController revocations;
    private final HoldersController holders;

    public CertificatesRoutes(
            Certificates certificates, Imprint imprint, PeopleStore people, Templates templates) {
        this.certificates = new CertificatesController(certificates, imprint, templates);
        this.verifications = new VerificationsController(templates);
        this.papers = new PapersController(certificates, imprint, new Press(), templates);
        this.reissues = new ReissuesController(certificates);
        this.revocations = new RevocationsController(certificates, templates);
        this.holders = new HoldersController(certificates, imprint, people, templates);
    }

    /** The form for a number stands before the numbers, for its address looks like one of them. */
    public void register(Routes routes) {
        routes.get("/certificates", certificates::index, EMPLOYEE);
        routes.get("/certificates/verification", verifications::show, ANYONE);
        routes.get("/certificates/{certificate}", certificates::show, ANYONE);
        routes.get("/certificates/{certificate}/file", papers::show, EMPLOYEE);
        routes.post("/certificates/{certificate}/reissue", reissues::create, EMPLOYEE);
        routes.get("/certificates/{certificate}/revocation", revocations::blank, HR, LEAD);
        routes.post("/certificates/{certificate}/revocation", revocations::create, HR, LEAD);
        routes.post(
                "/certificates/{certificate}/revocation/removal", revocations::remove, HR, LEAD);

        routes.get("/hr/certificates/{person}", holders::show, HR, LEAD);
    }
}
