package relais.people;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a directory file that mean something to us, under the names that HR systems give
 * them in French and English, the most telling first. Case, accents and punctuation do not count.
 */
enum Column {
    NUMBER(
            "Matricule",
            "Matricule salarié",
            "Numéro de matricule",
            "N° matricule",
            "Numéro employé",
            "Identifiant RH",
            "Employee number",
            "Employee ID",
            "Employee no",
            "Personnel number",
            "Person number",
            "Staff ID",
            "Worker ID",
            "Employee"),
    FAMILY_NAME(
            "Nom d'usage",
            "Nom usuel",
            "Nom de famille",
            "Nom",
            "Preferred last name",
            "Last name",
            "Family name",
            "Surname"),
    GIVEN_NAME(
            "Prénom d'usage",
            "Prénom usuel",
            "Prénom",
            "Prénoms",
            "Preferred first name",
            "First name",
            "Given name",
            "Forename"),
    EMAIL(
            "E-mail professionnel",
            "Adresse e-mail professionnelle",
            "Courriel professionnel",
            "Mail professionnel",
            "Adresse e-mail",
            "Adresse mail",
            "Adresse électronique",
            "Courriel",
            "Work e-mail",
            "Business e-mail",
            "Company e-mail",
            "E-mail address",
            "E-mail",
            "Mail"),
    UNIT_CODE(
            "Code entité",
            "Code unité",
            "Code service",
            "Code organisation",
            "Code UO",
            "Unit code",
            "Department code",
            "Organisation code",
            "Organization code",
            "Org code",
            "Cost center code",
            "Department ID",
            "Unit ID"),
    UNIT_NAME(
            "Entité",
            "Libellé entité",
            "Nom de l'entité",
            "Unité",
            "Service",
            "Direction",
            "Département",
            "Unité organisationnelle",
            "Unit",
            "Unit name",
            "Department",
            "Department name",
            "Organisational unit",
            "Organizational unit",
            "Organisation",
            "Organization"),
    UNIT_PARENT(
            "Entité parente",
            "Code entité parente",
            "Code entité mère",
            "Entité mère",
            "Unité parente",
            "Code unité parente",
            "Entité supérieure",
            "Parent unit",
            "Parent unit code",
            "Parent department",
            "Parent department code",
            "Parent organisation",
            "Parent organization",
            "Parent code"),
    COUNTRY(
            "Code pays",
            "Pays",
            "Pays de travail",
            "Country code",
            "Country",
            "Work country",
            "Location country"),
    LANGUAGE(
            "Langue",
            "Code langue",
            "Langue de correspondance",
            "Langue préférée",
            "Language",
            "Language code",
            "Preferred language"),
    ZONE("Fuseau horaire", "Fuseau", "Time zone"),
    JOB_FAMILY(
            "Famille de métier",
            "Famille de métiers",
            "Famille métier",
            "Filière",
            "Job family",
            "Job function",
            "Function"),
    JOB_TITLE(
            "Intitulé de poste",
            "Intitulé du poste",
            "Libellé emploi",
            "Libellé poste",
            "Poste",
            "Emploi",
            "Fonction",
            "Métier",
            "Job title",
            "Business title",
            "Position title",
            "Position",
            "Title"),
    MANAGER(
            "Matricule responsable",
            "Matricule manager",
            "Matricule du responsable",
            "Matricule du manager",
            "Matricule N+1",
            "E-mail responsable",
            "E-mail du responsable",
            "Responsable",
            "Manager number",
            "Manager employee number",
            "Manager ID",
            "Manager employee ID",
            "Supervisor ID",
            "Manager e-mail",
            "Manager"),
    ARRIVED_ON(
            "Date d'entrée",
            "Date d'arrivée",
            "Date d'embauche",
            "Date entrée",
            "Arrivée",
            "Hire date",
            "Start date",
            "Arrival date",
            "Date of hire",
            "Joined on"),
    DEPARTS_ON(
            "Date de sortie",
            "Date de départ",
            "Date sortie",
            "Date de fin",
            "Départ",
            "Termination date",
            "End date",
            "Departure date",
            "Leaving date",
            "Last working day"),
    LEADER(
            "Dirigeant",
            "Dirigeant·e",
            "Dirigeante",
            "Cadre dirigeant",
            "Comex",
            "Leader",
            "Executive",
            "Is leader",
            "Leadership");

    private final String heading;
    private final List<String> names;

    Column(String... names) {
        this.heading = names[0];
        this.names = Arrays.stream(names).map(Column::plain).distinct().toList();
    }

    /** How well a heading names this column: 0 is best, -1 not at all. */
    int rank(String heading) {
        return names.indexOf(plain(heading));
    }

    /** As it is called where it is missing. */
    String heading() {
        return heading;
    }

    private static String plain(String heading) {
        return String.join("", Names.words(heading));
    }
}
