package relais.certificates;

import relais.people.Person;
import relais.web.Visit;

import java.util.List;

/** Somebody's certificates, for HR and leads. */
public record HolderPage(
        Visit visit, Imprint imprint, Person holder, List<Certificate> certificates) {

    static String url(Certificate certificate) {
        return "/hr/certificates/" + certificate.handle();
    }

    /** Nobody decides about their own. */
    public boolean mayDecide() {
        return holder.id() != visit.person().id();
    }
}
