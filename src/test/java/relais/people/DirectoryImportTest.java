package relais.people;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Fault.Kind;
import relais.support.TestDatabase;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** The file names and people here are made up, fault by fault. */
class DirectoryImportTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final String HEADING =
            "Matricule;Nom;Prénom;E-mail;Code entité;Entité;Entité parente;Pays;Langue;Famille de"
                    + " métier;Matricule responsable;Date d'entrée;Date de sortie;Dirigeant";

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final List<Long> departed = new ArrayList<>();
    private final AtomicInteger moves = new AtomicInteger();
    private final DirectoryImport directory = directory(departed::add);

    // What comes in

    @Test
    void people_and_units_come_in() {
        var report =
                imported(
                        "1;Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;Direction;;03/09/1994;;O",
                        "2;Weiß;Jürgen;JURGEN@X.example"
                                + " ;DE;Deutschland;G;DE;de;Vente;1;2019-05-14;;");

        assertThat(counts(report)).isEqualTo("2 0 0 0 0");
        assertThat(report.units()).isEqualTo(2);
        assertThat(row("jurgen@x.example"))
                .containsEntry("handle", "jurgen-weiss")
                .containsEntry("employee_number", "2")
                .containsEntry("country", "DE")
                .containsEntry("language", "de")
                .containsEntry("zone", "Europe/Berlin")
                .containsEntry("job_family", "Vente")
                .containsEntry("manager_id", id("jeanne@x.example"))
                .containsEntry("leader", false)
                .containsEntry("arrived_on", java.sql.Date.valueOf("2019-05-14"));
        assertThat(row("jeanne@x.example")).containsEntry("leader", true);
        assertThat(path("DE")).isEqualTo(path("G") + unit("DE") + "/");
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var lines = company(2500);
        assertThat(counts(imported(lines))).isEqualTo("2500 0 0 0 0");
        var before = everything();

        assertThat(counts(imported(lines))).isEqualTo("0 0 2500 0 0");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        var report = done(run(wishes(true, false, false, false), HEADING, company(30)));

        assertThat(counts(report)).isEqualTo("30 0 0 0 0");
        assertThat(count("person") + count("unit")).isZero();
        assertThat(counts(imported(company(30)))).isEqualTo(counts(report));
    }

    @Test
    void what_changed_is_written_and_the_members_own_choices_stay() {
        imported("1;Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;;;;;");
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        "UPDATE person SET language = 'en', zone ="
                                                + " 'America/Toronto'"));

        var report = imported("1;Durand;Jeanne;jeanne.durand@x.example;RH;RH;G;BE;fr;;;;;");

        assertThat(counts(report)).isEqualTo("0 1 0 0 0");
        assertThat(row("jeanne.durand@x.example"))
                .containsEntry("handle", "jeanne-martin")
                .containsEntry("language", "en")
                .containsEntry("zone", "America/Toronto")
                .containsEntry("country", "BE")
                .containsEntry("unit_id", unit("RH"));
        assertThat(words("jeanne.durand@x.example")).containsExactly("durand", "jeanne");
    }

    @Test
    void who_moves_to_another_country_moves_to_its_zone() {
        imported("1;Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;;;;;");

        imported("1;Martin;Jeanne;jeanne@x.example;G;Groupe;;Vietnam;fr;;;;;");

        assertThat(row("jeanne@x.example"))
                .containsEntry("country", "VN")
                .containsEntry("zone", "Asia/Ho_Chi_Minh");
    }

    @Test
    void without_a_number_the_email_says_who_it_is() {
        imported(";Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(counts(imported("7;Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;;;;;")))
                .isEqualTo("0 1 0 0 0");
        assertThat(counts(imported(";Martin;Jeanne;jeanne@x.example;G;Groupe;;FR;fr;;;;;")))
                .isEqualTo("0 0 1 0 0");
        assertThat(row("jeanne@x.example")).containsEntry("employee_number", "7");
    }

    @Test
    void two_people_can_exchange_their_emails_in_one_file() {
        imported(
                "1;Martin;Jeanne;a@x.example;G;Groupe;;FR;fr;;;;;",
                "2;Petit;Paul;b@x.example;G;Groupe;;FR;fr;;;;;");

        var report =
                imported(
                        "1;Martin;Jeanne;b@x.example;G;Groupe;;FR;fr;;;;;",
                        "2;Petit;Paul;a@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(counts(report)).isEqualTo("0 2 0 0 0");
        assertThat(row("a@x.example")).containsEntry("employee_number", "2");
        assertThat(row("b@x.example")).containsEntry("employee_number", "1");
    }

    @Test
    void names_of_the_whole_world_are_kept_and_found() {
        var lines =
                IntStream.range(0, NAMES.size())
                        .mapToObj(
                                i ->
                                        "%d;%s;%s;p%d@x.example;G;Groupe;;FR;fr;;;;;"
                                                .formatted(
                                                        i + 1,
                                                        NAMES.get(i).get(1),
                                                        NAMES.get(i).get(0),
                                                        i + 1))
                        .toArray(String[]::new);

        assertThat(counts(imported(lines))).isEqualTo(NAMES.size() + " 0 0 0 0");
        for (int i = 0; i < NAMES.size(); i++) {
            assertThat(row("p" + (i + 1) + "@x.example"))
                    .containsEntry("given_name", NAMES.get(i).get(0))
                    .containsEntry("family_name", NAMES.get(i).get(1));
            assertThat(words("p" + (i + 1) + "@x.example")).contains(NAMES.get(i).get(2));
        }
        assertThat(counts(imported(lines))).isEqualTo("0 0 " + NAMES.size() + " 0 0");
    }

    /** Given name, family name, a word by which to find them. */
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("Αλέξανδρος", "Παπαδόπουλος", "alexandros"),
                    List.of("Quỳnh Hương", "Phạm", "quynh"),
                    List.of("Łukasz", "Śliwa", "lukasz"),
                    List.of("Małgorzata", "Wójcik-Źdźbło", "zdzblo"),
                    List.of("محمد", "الإدريسي", "mhmd"),
                    List.of("Llŷr", "ap Gwynfŵr", "llyr"),
                    List.of("Jürgen", "Weiß", "weiss"),
                    List.of("Cœline", "L’Hermitte-Faÿ", "coeline"),
                    List.of("Jean \"Jojo\"".replace("\"", ""), "D'hondt", "dhondt"),
                    List.of("Иван", "Ковалёв", "ivan"),
                    List.of("明", "王", "wang"));

    @Test
    void letters_written_in_two_parts_become_one() {
        imported("1;Béranger;Zoe\u0308;z@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(row("z@x.example")).containsEntry("given_name", "Zoë");
    }

    @Test
    void namesakes_get_addresses_of_their_own() {
        imported(
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> i + ";Martin;Jean;j" + i + "@x.example;G;G;;FR;fr;;;;;")
                        .toArray(String[]::new));

        assertThat(handles())
                .containsExactly("jean-martin", "jean-martin-2", "jean-martin-3", "jean-martin-4");
    }

    // How it is written

    @Test
    void every_encoding_of_an_office_is_read() {
        var line = "1;Müller-Lefèvre;Noël;noel@x.example;G;Société générale;;FR;fr;;;;;";

        for (var encoding : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            var mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
            var file = (mark + HEADING + "\r\n" + line).getBytes(Charset.forName(encoding));
            assertThat(done(directory.run(file, ImportWishes.plain(), QUIET)).encoding())
                    .isEqualTo(encoding);
            assertThat(row("noel@x.example")).containsEntry("family_name", "Müller-Lefèvre");
        }
    }

    @Test
    void a_byte_order_mark_hides_no_column() {
        var file = ("\uFEFF" + HEADING + "\n" + company(1)[0]).getBytes(StandardCharsets.UTF_8);

        assertThat(counts(done(directory.run(file, ImportWishes.plain(), QUIET))))
                .isEqualTo("1 0 0 0 0");
    }

    @Test
    void polish_letters_of_windows_are_read() {
        var lines =
                String.join(
                        "\n",
                        HEADING,
                        "1;Śliwa;Małgorzata;a@x.example;PL;Oddział Łódź;;PL;pl;Sprzedaż;;;;",
                        "2;Wójcik;Łukasz;b@x.example;PL;Oddział Łódź;;PL;pl;Księgowość;;;;",
                        "3;Wiśniewska;Zofia;c@x.example;PL;Oddział Łódź;;PL;pl;Sprzedaż;;;;",
                        "4;Dąbrowski;Paweł;d@x.example;PL;Oddział Łódź;;PL;pl;Wysyłka;;;;");

        directory.run(lines.getBytes(Charset.forName("windows-1250")), ImportWishes.plain(), QUIET);

        assertThat(row("a@x.example")).containsEntry("given_name", "Małgorzata");
    }

    @Test
    void separators_and_english_headings_are_recognised() {
        for (var separator : List.of(",", "\t", ";", "|")) {
            var file =
                    """
                    sep=%1$s
                    Employee ID%1$sLast name%1$sFirst name%1$sWork e-mail%1$sDepartment%1$sCountry%1$sHire date
                    1%1$s"Smith%1$s Jr"%1$sAnn%1$sann@x.example%1$sHuman resources%1$sUnited Kingdom%1$s2020-01-02
                    """
                            .formatted(separator);

            var report =
                    done(
                            directory.run(
                                    file.getBytes(StandardCharsets.UTF_8),
                                    ImportWishes.plain(),
                                    QUIET));

            assertThat(report.separator()).isEqualTo(separator.charAt(0));
            assertThat(report.rejected()).isEmpty();
            assertThat(row("ann@x.example"))
                    .containsEntry("country", "GB")
                    .containsEntry("language", "en")
                    .containsEntry("unit_id", unit("HUMAN-RESOURCES"));
        }
    }

    @Test
    void a_value_may_go_on_in_the_next_line_but_a_forgotten_quote_does_not() {
        var report =
                imported(
                        "1;Martin;Jeanne;a@x.example;U;\"Usine; de\n Besançon\";;FR;fr;;;;;",
                        "2;Petit;\"Paul;b@x.example;U;;;FR;fr;;;;;",
                        "3;Diop;Fatou;c@x.example;U;;;FR;fr;;;;;");

        assertThat(reasons(report)).containsExactly("4 OPEN_QUOTE");
        assertThat(counts(report)).isEqualTo("2 0 0 0 1");
        assertThat(name("U")).isEqualTo("Usine; de Besançon");
    }

    @Test
    void without_its_columns_a_file_is_refused_as_a_whole() {
        var outcome = run(ImportWishes.plain(), "Nom;Prénom;Pays", "Martin;Jeanne;FR");

        assertThat(outcome)
                .isEqualTo(
                        new ImportOutcome.NoSuchColumns(List.of("E-mail professionnel", "Entité")));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(directory.run(new byte[0], ImportWishes.plain(), QUIET))
                .isInstanceOf(ImportOutcome.NoSuchColumns.class);
    }

    // What stays outside

    @Test
    void each_bad_line_stays_outside_with_its_reason() {
        var report =
                imported(
                        "1;Good;Ann;good@x.example;G;Groupe;;FR;fr;;;;;",
                        "2;Trop;Peu",
                        "3;Plus;Ann;c3@x.example;G;Groupe;;FR;fr;;;;;;de;trop",
                        "4;;Ann;c4@x.example;G;Groupe;;FR;fr;;;;;",
                        "5;Vide; \u00A0;c5@x.example;G;Groupe;;FR;fr;;;;;",
                        "6;\"=HYPERLINK(\"\"http://evil.example\"\";\"\"x\"\")\";Ann;c6@x.example;G;Groupe;;FR;fr;;;;;",
                        "7;Ann;@SOMME(A1);c7@x.example;G;Groupe;;FR;fr;;;;;",
                        "8;+33;Ann;c8@x.example;G;Groupe;;FR;fr;;;;;",
                        "9;-;Ann;c9@x.example;G;Groupe;;FR;fr;;;;;",
                        "10;" + "A".repeat(101) + ";Ann;c10@x.example;G;Groupe;;FR;fr;;;;;",
                        "11;Bell\u0007;Ann;c11@x.example;G;Groupe;;FR;fr;;;;;",
                        "12;Turn\u202Ened;Ann;c12@x.example;G;Groupe;;FR;fr;;;;;",
                        "13;Lost\uFFFD;Ann;c13@x.example;G;Groupe;;FR;fr;;;;;",
                        "14;Sans;Ann;;G;Groupe;;FR;fr;;;;;",
                        "15;Pas;Ann;pas d'adresse;G;Groupe;;FR;fr;;;;;",
                        "16;Sans;Unité;c16@x.example;;;;FR;fr;;;;;",
                        "17;Sans;Pays;c17@x.example;G;Groupe;;;fr;;;;;",
                        "18;Autre;Pays;c18@x.example;G;Groupe;;Frankreich;fr;;;;;",
                        "19;Autre;Langue;c19@x.example;G;Groupe;;FR;klingon;;;;;",
                        "20;Mauvais;Jour;c20@x.example;G;Groupe;;FR;fr;;;31/02/2020;;",
                        "21;Mauvais;Jour;c21@x.example;G;Groupe;;FR;fr;;;;hier;",
                        "22;Avant;Ann;c22@x.example;G;Groupe;;FR;fr;;;01/02/2020;31/01/2020;",
                        "1;Encore;Un;c23@x.example;G;Groupe;;FR;fr;;;;;",
                        "24;Même;Adresse;GOOD@x.example;G;Groupe;;FR;fr;;;;;",
                        ";Même;Adresse;good@x.example;G;Groupe;;FR;fr;;;;;",
                        "26;Long;Ann;" + "a".repeat(260) + "@x.example;G;Groupe;;FR;fr;;;;;",
                        "27;Last;Ann;last@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(counts(report)).isEqualTo("2 0 0 0 25");
        assertThat(reasons(report))
                .containsExactly(
                        "3 TOO_FEW_COLUMNS",
                        "4 TOO_MANY_COLUMNS",
                        "5 NO_FAMILY_NAME",
                        "6 NO_GIVEN_NAME",
                        "7 FORMULA",
                        "8 FORMULA",
                        "9 FORMULA",
                        "10 FORMULA",
                        "11 TOO_LONG",
                        "12 CONTROL_CHARACTER",
                        "13 CONTROL_CHARACTER",
                        "14 UNREADABLE_CHARACTER",
                        "15 NO_EMAIL",
                        "16 BAD_EMAIL",
                        "17 NO_UNIT",
                        "18 NO_COUNTRY",
                        "19 UNKNOWN_COUNTRY",
                        "20 UNKNOWN_LANGUAGE",
                        "21 BAD_DATE",
                        "22 BAD_DATE",
                        "23 DEPARTURE_BEFORE_ARRIVAL",
                        "24 NUMBER_TWICE",
                        "25 EMAIL_TWICE",
                        "26 EMAIL_TWICE",
                        "27 TOO_LONG");
        assertThat(report.rejected()).noneMatch(fault -> fault.subject().contains("\u0007"));
    }

    @Test
    void an_email_stays_with_whom_it_belongs_to() {
        imported("1;Martin;Jeanne;a@x.example;G;Groupe;;FR;fr;;;;;");

        var report =
                imported(
                        "2;Petit;Paul;a@x.example;G;Groupe;;FR;fr;;;;;",
                        "1;Martin;Jeanne;a@x.example;G;Groupe;;FR;fr;;;;;");
        var alone = imported("2;Petit;Paul;a@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(reasons(report)).containsExactly("2 EMAIL_TWICE");
        assertThat(reasons(alone)).containsExactly("2 EMAIL_TAKEN");
        assertThat(row("a@x.example")).containsEntry("employee_number", "1");
    }

    @Test
    void what_only_describes_is_defused_and_cut() {
        var report =
                done(
                        run(
                                ImportWishes.plain(),
                                "Nom;Prénom;E-mail;Entité;Pays;Poste;Fuseau horaire;Dirigeant",
                                "Martin;Jeanne;a@x.example;=Siège;FR;"
                                        + "x".repeat(170)
                                        + ";Mars/Olympus;peut-être"));

        assertThat(report.remarks().stream().map(Fault::kind))
                .containsExactly(
                        Kind.DEFUSED, Kind.UNKNOWN_ZONE, Kind.SHORTENED, Kind.UNCLEAR_LEADER);
        assertThat(row("a@x.example"))
                .containsEntry("job_title", "x".repeat(160))
                .containsEntry("zone", "Europe/Paris");
        assertThat(name("SIEGE")).isEqualTo("Siège");
    }

    @Test
    void a_zone_column_is_obeyed() {
        done(
                run(
                        ImportWishes.plain(),
                        "Nom;Prénom;E-mail;Entité;Pays;Fuseau horaire",
                        "Martin;Jeanne;a@x.example;Siège;CA;America/Vancouver",
                        "Petit;Paul;b@x.example;Siège;CA;Pacific Standard Time",
                        "Roy;Zoé;c@x.example;Siège;CA;"));

        assertThat(row("a@x.example")).containsEntry("zone", "America/Vancouver");
        assertThat(row("b@x.example")).containsEntry("zone", "America/Los_Angeles");
        assertThat(row("c@x.example")).containsEntry("zone", "America/Toronto");
    }

    // Who leads, and what belongs to what

    @Test
    void circles_among_managers_are_cut_and_reported() {
        var lines =
                new String[] {
                    "1;A;Ann;a@x.example;G;Groupe;;FR;fr;;2;;;",
                    "2;B;Bob;b@x.example;G;Groupe;;FR;fr;;3;;;",
                    "3;C;Cid;c@x.example;G;Groupe;;FR;fr;;1;;;",
                    "4;D;Dan;d@x.example;G;Groupe;;FR;fr;;4;;;",
                    "5;E;Eve;e@x.example;G;Groupe;;FR;fr;;1;;;",
                    "6;F;Fay;f@x.example;G;Groupe;;FR;fr;;999;;;"
                };

        var report = imported(lines);

        assertThat(remarks(report))
                .containsExactly(
                        "2 MANAGER_CIRCLE",
                        "3 MANAGER_CIRCLE",
                        "4 MANAGER_CIRCLE",
                        "5 OWN_MANAGER",
                        "7 UNKNOWN_MANAGER");
        assertThat(row("e@x.example")).containsEntry("manager_id", id("a@x.example"));
        assertThat(row("a@x.example")).containsEntry("manager_id", null);
        assertThat(counts(imported(lines))).isEqualTo("0 0 6 0 0");
    }

    @Test
    void managers_may_come_later_in_the_file_or_be_new() {
        imported("1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;;");

        var report =
                imported(
                        "1;A;Ann;a@x.example;G;Groupe;;FR;fr;;3;;;",
                        "2;B;Bob;b@x.example;G;Groupe;;FR;fr;;1;;;",
                        "3;C;Cid;c@x.example;G;Groupe;;FR;fr;;;;;");

        assertThat(counts(report)).isEqualTo("2 1 0 0 0");
        assertThat(row("a@x.example")).containsEntry("manager_id", id("c@x.example"));
        assertThat(row("b@x.example")).containsEntry("manager_id", id("a@x.example"));
    }

    @Test
    void circles_among_units_are_cut_and_reported() {
        var lines =
                new String[] {
                    "1;A;Ann;a@x.example;U1;Un;U2;FR;fr;;;;;",
                    "2;B;Bob;b@x.example;U2;Deux;U1;FR;fr;;;;;",
                    "3;C;Cid;c@x.example;U3;Trois;U3;FR;fr;;;;;"
                };

        var report = imported(lines);

        assertThat(remarks(report)).containsExactly("2 UNIT_CIRCLE", "3 UNIT_CIRCLE");
        assertThat(path("U1")).isEqualTo("/" + unit("U1") + "/");
        assertThat(path("U3")).isEqualTo("/" + unit("U3") + "/");
        assertThat(counts(imported(lines))).isEqualTo("0 0 3 0 0");
    }

    @Test
    void a_unit_that_moves_takes_those_below_with_it() {
        imported(
                "1;A;Ann;a@x.example;FR;France;G;FR;fr;;;;;",
                "2;B;Bob;b@x.example;FR-RH;RH;FR;FR;fr;;;;;");

        imported("3;C;Cid;c@x.example;FR;France;EU;FR;fr;;;;;");

        assertThat(path("FR-RH"))
                .isEqualTo("/" + unit("EU") + "/" + unit("FR") + "/" + unit("FR-RH") + "/");
    }

    @Test
    void only_a_unit_that_moves_is_told_of() {
        imported("1;A;Ann;a@x.example;FR;France;G;FR;fr;;;;;");
        imported("1;A;Ann;a@x.example;FR;La France;G;FR;fr;;;;;");
        assertThat(moves).hasValue(0);

        imported("1;A;Ann;a@x.example;FR;La France;EU;FR;fr;;;;;");
        assertThat(moves).hasValue(1);
        assertThat(path("FR")).isEqualTo("/" + unit("EU") + "/" + unit("FR") + "/");
    }

    @Test
    void the_first_description_of_a_unit_counts() {
        var report =
                imported(
                        "1;A;Ann;a@x.example;U;Un;;FR;fr;;;;;",
                        "2;B;Bob;b@x.example;u;Autre;;FR;fr;;;;;",
                        "3;C;Cid;c@x.example;U;Encore;;FR;fr;;;;;");

        assertThat(remarks(report)).containsExactly("3 UNIT_DESCRIBED_TWICE");
        assertThat(name("U")).isEqualTo("Un");
        assertThat(count("unit")).isOne();
    }

    @Test
    void a_very_deep_tree_is_cut_and_does_not_fail() {
        var lines =
                IntStream.range(0, 120)
                        .mapToObj(
                                i ->
                                        "%1$d;A;Ann;a%1$d@x.example;U%1$d;;%2$s;FR;fr;;;;;"
                                                .formatted(i, i == 0 ? "" : "U" + (i - 1)))
                        .toArray(String[]::new);

        assertThat(imported(lines).remarks())
                .extracting(Fault::kind)
                .containsOnly(Kind.UNIT_TOO_DEEP);
        assertThat(counts(imported(lines))).isEqualTo("0 0 120 0 0");
    }

    // Who leaves

    @Test
    void who_has_left_is_deactivated_and_who_will_leave_is_not() {
        imported(
                "1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;;",
                "2;B;Bob;b@x.example;G;Groupe;;FR;fr;;;;;");

        var report =
                imported(
                        "1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;21/11/2026;",
                        "2;B;Bob;b@x.example;G;Groupe;;FR;fr;;;;22/11/2026;",
                        "3;C;Cid;c@x.example;G;Groupe;;FR;fr;;;;01/01/2020;");

        assertThat(counts(report)).isEqualTo("1 2 0 2 0");
        assertThat(active()).containsExactly("b@x.example");
        assertThat(departed).containsExactly(id("a@x.example"));
        assertThat(count("person")).isEqualTo(3);
    }

    @Test
    void who_comes_back_may_sign_in_again() {
        imported("1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;01/01/2020;");

        assertThat(counts(imported("1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;;")))
                .isEqualTo("0 1 0 0 0");
        assertThat(active()).containsExactly("a@x.example");
    }

    @Test
    void the_last_day_passes_without_an_import() {
        imported("1;A;Ann;a@x.example;G;Groupe;;FR;fr;;;;22/11/2026;");
        var tomorrow = Clock.fixed(CLOCK.instant().plusSeconds(86_400), ZoneOffset.UTC);
        var departures = new Departures(database.jdbi(), tomorrow, departed::add);

        assertThat(departures.deactivateDue()).isOne();
        assertThat(departures.deactivateDue()).isZero();
        assertThat(departed).containsExactly(id("a@x.example"));
    }

    @Test
    void who_is_missing_from_a_file_stays_unless_it_is_full() {
        imported(company(30));

        assertThat(counts(imported(company(28)))).isEqualTo("0 0 28 0 0");
        assertThat(active()).hasSize(30);
    }

    @Test
    void who_is_missing_from_a_full_file_goes_only_when_confirmed() {
        imported(company(30));

        assertThat(run(wishes(false, true, false, false), HEADING, company(28)))
                .isEqualTo(new ImportOutcome.NotConfirmed(2));
        assertThat(active()).hasSize(30);

        var report = done(run(wishes(false, true, false, true), HEADING, company(28)));

        assertThat(counts(report)).isEqualTo("0 0 28 2 0");
        assertThat(active()).hasSize(28);
        assertThat(departed).hasSize(2);
        assertThat(count("person")).isEqualTo(30);
    }

    @Test
    void more_than_a_tenth_goes_only_by_force() {
        imported(company(30));

        assertThat(run(wishes(false, true, false, true), HEADING, company(26)))
                .isEqualTo(new ImportOutcome.TooManyWouldLeave(4, 30));
        assertThat(run(wishes(true, true, false, true), HEADING, company(26)))
                .isEqualTo(new ImportOutcome.TooManyWouldLeave(4, 30));
        assertThat(active()).hasSize(30);

        done(run(wishes(false, true, true, true), HEADING, company(26)));

        assertThat(active()).hasSize(26);
    }

    @Test
    void exactly_a_tenth_may_go() {
        imported(company(30));

        done(run(wishes(false, true, false, true), HEADING, company(27)));

        assertThat(active()).hasSize(27);
    }

    @Test
    void a_file_whose_dates_would_close_the_portal_to_many_needs_force_as_well() {
        imported(company(30));
        var gone =
                IntStream.range(0, 30)
                        .mapToObj(i -> company(30)[i].replaceFirst(";;;$", ";;01/01/2020;"))
                        .toArray(String[]::new);

        assertThat(run(ImportWishes.plain(), HEADING, gone))
                .isEqualTo(new ImportOutcome.TooManyWouldLeave(30, 30));
        assertThat(active()).hasSize(30);
    }

    @Test
    void who_stands_in_a_bad_line_is_not_missing() {
        imported(company(30));
        var lines = company(30);
        lines[3] = lines[3].replace(";FR;", ";Atlantis;");
        lines[4] = "5;Trop;Peu";

        var report = done(run(wishes(false, true, false, true), HEADING, lines));

        assertThat(counts(report)).isEqualTo("0 0 28 0 2");
        assertThat(active()).hasSize(30);
    }

    @Test
    void an_administrator_is_never_missing() {
        imported(company(30));
        var store = database.jdbi().onDemand(PeopleStore.class);
        store.grant(
                id("p29@x.example"),
                Role.ADMIN,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                CLOCK.instant());

        var report = done(run(wishes(false, true, false, true), HEADING, company(28)));

        assertThat(remarks(report)).containsExactly("0 ADMINISTRATOR_KEPT");
        assertThat(active()).hasSize(29).contains("p29@x.example");
    }

    @Test
    void when_the_answer_to_a_departure_fails_the_person_stays() {
        imported(company(12));
        var failing =
                directory(
                        _ -> {
                            throw new IllegalStateException("not now");
                        });
        var file =
                (HEADING + "\n" + company(12)[0].replaceFirst(";;;$", ";;01/01/2020;"))
                        .getBytes(StandardCharsets.UTF_8);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> failing.run(file, ImportWishes.plain(), QUIET))
                .hasMessageContaining("not now");
        assertThat(active()).hasSize(12);
        assertThat(counts(imported(company(12)[0].replaceFirst(";;;$", ";;01/01/2020;"))))
                .isEqualTo("0 1 0 1 0");
    }

    // At the same moment

    @Test
    void of_two_imports_at_once_one_is_refused() throws Exception {
        var file =
                (HEADING + "\n" + String.join("\n", company(3000)))
                        .getBytes(StandardCharsets.UTF_8);
        var inside = new CountDownLatch(1);
        var refused = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first =
                    threads.submit(
                            () ->
                                    directory.run(
                                            file,
                                            ImportWishes.plain(),
                                            (_, _, _) -> {
                                                inside.countDown();
                                                await(refused);
                                            }));
            assertThat(inside.await(60, SECONDS)).isTrue();

            assertThat(directory.run(file, ImportWishes.plain(), QUIET))
                    .isEqualTo(new ImportOutcome.Busy());
            refused.countDown();

            assertThat(counts(done(first.get()))).isEqualTo("3000 0 0 0 0");
        }
        assertThat(counts(done(directory.run(file, ImportWishes.plain(), QUIET))))
                .isEqualTo("0 0 3000 0 0");
    }

    @Test
    void sixteen_imports_at_once_create_everybody_once() throws Exception {
        var file =
                (HEADING + "\n" + String.join("\n", company(200))).getBytes(StandardCharsets.UTF_8);
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                threads.submit(
                        () -> {
                            var outcome = directory.run(file, ImportWishes.plain(), QUIET);
                            done.addAndGet(outcome instanceof ImportOutcome.Done ? 1 : 0);
                        });
            }
        }

        assertThat(done).hasPositiveValue();
        assertThat(count("person")).isEqualTo(200);
        assertThat(count("unit")).isEqualTo(2);
    }

    @Test
    void who_signs_up_during_an_import_costs_one_line_and_not_a_thousand() {
        var file =
                (HEADING + "\n" + String.join("\n", company(2500)))
                        .getBytes(StandardCharsets.UTF_8);
        var once = new AtomicInteger();

        var report =
                done(
                        directory.run(
                                file,
                                ImportWishes.plain(),
                                (_, _, _) -> {
                                    if (once.getAndIncrement() == 0) {
                                        signUp("p2200@x.example");
                                    }
                                }));

        assertThat(counts(report)).isEqualTo("2499 0 0 0 1");
        assertThat(report.rejected().getFirst().kind()).isEqualTo(Kind.FASTER);
        assertThat(counts(done(directory.run(file, ImportWishes.plain(), QUIET))))
                .isEqualTo("0 1 2499 0 0");
    }

    private DirectoryImport directory(LongConsumer departed) {
        var departures = new Departures(database.jdbi(), CLOCK, departed);
        return new DirectoryImport(database.jdbi(), CLOCK, departures, this::move);
    }

    private void move(Runnable change) {
        moves.incrementAndGet();
        change.run();
    }

    private static final ImportProgress QUIET = (_, _, _) -> {};

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signUp(String email) {
        database.jdbi()
                .useHandle(
                        it ->
                                it.execute(
                                        """
                                        INSERT INTO person (handle, email, given_name, family_name, unit_id,
                                                            country, language, zone, created_at)
                                        SELECT 'early', ?, 'Early', 'Bird', MIN(id), 'FR', 'fr', 'UTC', NOW()
                                          FROM unit
                                        """,
                                        email));
    }

    private static String[] company(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(
                        i ->
                                "%1$d;Martin%1$d;Jeanne;p%1$d@x.example;U;Unité;G;FR;fr;Vente;%2$s;;;"
                                        .formatted(i, i == 1 ? "" : i / 2))
                .toArray(String[]::new);
    }

    private static ImportWishes wishes(boolean dryRun, boolean full, boolean force, boolean yes) {
        return new ImportWishes(dryRun, full, force, _ -> yes);
    }

    private ImportOutcome run(ImportWishes wishes, String heading, String... lines) {
        var file = heading + "\n" + String.join("\n", lines) + "\n";
        return directory.run(file.getBytes(StandardCharsets.UTF_8), wishes, QUIET);
    }

    private ImportReport imported(String... lines) {
        return done(run(ImportWishes.plain(), HEADING, lines));
    }

    private static ImportReport done(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
        return ((ImportOutcome.Done) outcome).report();
    }

    private static String counts(ImportReport report) {
        return "%d %d %d %d %d"
                .formatted(
                        report.created(),
                        report.updated(),
                        report.unchanged(),
                        report.deactivated(),
                        report.rejected().size());
    }

    private static List<String> reasons(ImportReport report) {
        return report.rejected().stream().map(fault -> fault.line() + " " + fault.kind()).toList();
    }

    private static List<String> remarks(ImportReport report) {
        return report.remarks().stream()
                .filter(fault -> fault.kind() != Kind.UNIT_WITHOUT_LINE)
                .map(fault -> fault.line() + " " + fault.kind())
                .toList();
    }

    private static Map<String, Object> row(String email) {
        var row = query("SELECT * FROM person WHERE email = ?", email).getFirst();
        row.replaceAll(
                (_, value) -> value instanceof BigInteger number ? number.longValue() : value);
        return row;
    }

    private static long id(String email) {
        return number("SELECT id FROM person WHERE email = ?", email);
    }

    private static long unit(String code) {
        return number("SELECT id FROM unit WHERE code = ?", code);
    }

    private static String path(String code) {
        return text("SELECT path FROM unit WHERE code = ?", code);
    }

    private static String name(String code) {
        return text("SELECT name FROM unit WHERE code = ?", code);
    }

    private static List<String> words(String email) {
        return texts("SELECT word FROM person_word WHERE person_id = ? ORDER BY word", id(email));
    }

    private static List<String> handles() {
        return texts("SELECT handle FROM person ORDER BY id");
    }

    private static List<String> active() {
        return texts("SELECT email FROM person WHERE deactivated_at IS NULL ORDER BY id");
    }

    private static long count(String table) {
        return number("SELECT COUNT(*) FROM " + table);
    }

    private static List<Map<String, Object>> everything() {
        return query(
                """
                SELECT p.*, u.code, u.path, GROUP_CONCAT(w.word ORDER BY w.word) AS words
                  FROM person p
                  JOIN unit u ON u.id = p.unit_id
                  LEFT JOIN person_word w ON w.person_id = p.id
                 GROUP BY p.id
                """);
    }

    private static long number(String sql, Object... arguments) {
        return database.jdbi().withHandle(it -> it.select(sql, arguments).mapTo(Long.class).one());
    }

    private static String text(String sql, Object... arguments) {
        return texts(sql, arguments).getFirst();
    }

    private static List<String> texts(String sql, Object... arguments) {
        return database.jdbi()
                .withHandle(it -> it.select(sql, arguments).mapTo(String.class).list());
    }

    private static List<Map<String, Object>> query(String sql, Object... arguments) {
        return database.jdbi().withHandle(it -> it.select(sql, arguments).mapToMap().list());
    }
}
