package relais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import relais.database.DatabaseAddress;
import relais.drafting.ModelServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

class ConfigTest {

    private static final String SECRET = "a secret of at least 32 characters";

    @Test
    void without_settings_it_is_the_demo_on_the_embedded_database() {
        var config = Config.from(Map.of());

        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.data()).isEqualTo(Path.of("var"));
        assertThat(config.database()).isEmpty();
        assertThat(config.demo()).isTrue();
        assertThat(config.dev()).isFalse();
        assertThat(config.locale()).isEqualTo(Locale.FRENCH);
        assertThat(config.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(config.management()).contains(new InetSocketAddress("127.0.0.1", 8081));
        assertThat(config.databaseMemory()).isEqualTo(256L * 1024 * 1024);
    }

    @Test
    void every_setting_has_its_type() {
        var config =
                Config.from(
                        Map.ofEntries(
                                entry("RELAIS_PORT", "9000"),
                                entry("RELAIS_BASE_URL", "https://relais.example/"),
                                entry("RELAIS_DATA", "/srv/relais"),
                                entry("RELAIS_DB_POOL", "32"),
                                entry("RELAIS_DB_MEMORY", "2G"),
                                entry("RELAIS_DEMO", "off"),
                                entry("RELAIS_LOCALE", "en"),
                                entry("RELAIS_ZONE", "America/Montreal"),
                                entry("RELAIS_SECRET", SECRET),
                                entry("RELAIS_DEV", "on"),
                                entry("RELAIS_MANAGEMENT", "off"),
                                entry("RELAIS_SMTP_URL", "smtps://relais:pass%40word@mail.example"),
                                entry("RELAIS_LLM_URL", "http://localhost:11434/v1/"),
                                entry("RELAIS_LLM_MODEL", "small"),
                                entry("RELAIS_LLM_KEY", "key-7"),
                                entry("RELAIS_PROXIES", "10.0.0.1, 172.16.0.0/12")));

        assertThat(config.port()).isEqualTo(9000);
        assertThat(config.baseUrl()).contains(URI.create("https://relais.example"));
        assertThat(config.data()).isEqualTo(Path.of("/srv/relais"));
        assertThat(config.databasePool()).isEqualTo(32);
        assertThat(config.databaseMemory()).isEqualTo(2L << 30);
        assertThat(config.demo()).isFalse();
        assertThat(config.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(config.zone()).isEqualTo(ZoneId.of("America/Montreal"));
        assertThat(config.secret()).contains(new Secret(SECRET));
        assertThat(config.dev()).isTrue();
        assertThat(config.management()).isEmpty();
        assertThat(config.smtp().orElseThrow().password()).contains("pass@word");
        assertThat(config.smtp().orElseThrow().port()).isEqualTo(465);
        assertThat(config.model())
                .contains(
                        new ModelServer(
                                URI.create("http://localhost:11434/v1"),
                                Optional.of("small"),
                                Optional.of("key-7")));
        assertThat(config.proxies()).hasSize(2);
    }

    @Test
    void all_problems_are_reported_together() {
        assertThatThrownBy(
                        () ->
                                Config.from(
                                        Map.of(
                                                "RELAIS_PORT", "eighty",
                                                "RELAIS_ZONE", "Paris",
                                                "RELAIS_DB_URL", "jdbc:mariadb://db/relais",
                                                "RELAIS_SECRET", "short",
                                                "RELAIS_PROT", "9000",
                                                "PATH", "/usr/bin")))
                .isInstanceOf(WrongSettings.class)
                .hasMessage(
                        """
                        RELAIS_DB_USER is missing
                        RELAIS_DB_PASSWORD is missing
                        RELAIS_PORT=eighty is wrong, expected: a number from 0 to 65535
                        RELAIS_ZONE=Paris is wrong, expected: a zone such as Europe/Paris
                        RELAIS_SECRET is wrong, expected: at least 32 characters
                        RELAIS_PROT is not a setting of Relais\
                        """);
    }

    @Test
    void each_bad_value_is_named() {
        for (var bad :
                List.of(
                        "RELAIS_PORT=65536",
                        "RELAIS_BASE_URL=relais.example",
                        "RELAIS_BASE_URL=https://relais.example/portal",
                        "RELAIS_BASE_URL=https://user@relais.example",
                        "RELAIS_DB_POOL=0",
                        "RELAIS_DB_MEMORY=lots",
                        "RELAIS_DEMO=yes",
                        "RELAIS_LOCALE=de",
                        "RELAIS_MANAGEMENT=8081",
                        "RELAIS_MANAGEMENT=127.0.0.1:99999",
                        "RELAIS_PROXIES=proxy.example",
                        "RELAIS_PROXIES=10.0.0.0/33")) {
            var parts = bad.split("=", 2);

            assertThatThrownBy(() -> Config.from(Map.of(parts[0], parts[1])))
                    .as(bad)
                    .isInstanceOf(WrongSettings.class)
                    .message()
                    .startsWith(bad + " is wrong, expected: ");
        }
    }

    @Test
    void a_database_of_ones_own_means_no_demo() {
        var config =
                Config.from(
                        Map.of(
                                "RELAIS_DB_URL", "jdbc:mariadb://db/relais",
                                "RELAIS_DB_USER", "relais",
                                "RELAIS_DB_PASSWORD", "hush"));

        assertThat(config.demo()).isFalse();
        assertThat(config.database())
                .contains(new DatabaseAddress("jdbc:mariadb://db/relais", "relais", "hush"));
    }

    @Test
    void a_password_without_its_database_is_a_mistake() {
        assertThatThrownBy(() -> Config.from(Map.of("RELAIS_DB_PASSWORD", "hush")))
                .hasMessage("RELAIS_DB_PASSWORD is set, but RELAIS_DB_URL is not");
    }

    @Test
    void a_secret_may_come_from_a_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("secret"), SECRET + "\n");

        var config = Config.from(Map.of("RELAIS_SECRET_FILE", file.toString()));

        assertThat(config.secret()).contains(new Secret(SECRET));
    }

    @Test
    void a_secret_is_given_once_and_its_file_can_be_read(@TempDir Path folder) {
        assertThatThrownBy(
                        () ->
                                Config.from(
                                        Map.of(
                                                "RELAIS_SECRET",
                                                SECRET,
                                                "RELAIS_SECRET_FILE",
                                                folder + "/none")))
                .hasMessage(
                        "RELAIS_SECRET and RELAIS_SECRET_FILE are both set\n"
                                + "RELAIS_SECRET_FILE cannot be read: "
                                + folder
                                + "/none");
    }

    @Test
    void the_environment_goes_before_the_file(@TempDir Path folder) throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("relais.properties"),
                        "RELAIS_PORT=9000\nRELAIS_LOCALE = en\n");

        var config = Config.from(Settings.of(Map.of("RELAIS_PORT", "9001"), file));

        assertThat(config.port()).isEqualTo(9001);
        assertThat(config.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_stranger_in_the_file_stops_the_start(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("relais.properties"), "port=9000\n");

        assertThatThrownBy(() -> Config.from(Settings.of(Map.of(), file)))
                .hasMessage("port in " + file + " is not a setting of Relais");
    }

    @Test
    void what_comes_with_later_features_may_be_set() {
        Config.from(Map.of("RELAIS_OIDC_ISSUER", "x", "RELAIS_SCIM_TOKEN", "y"));
    }

    @Test
    void a_language_model_needs_a_server_that_has_an_address() {
        assertThatThrownBy(
                        () ->
                                Config.from(
                                        Map.of(
                                                "RELAIS_LLM_MODEL", "small",
                                                "RELAIS_LLM_KEY", "two words")))
                .hasMessageContaining("RELAIS_LLM_MODEL is set, but RELAIS_LLM_URL is not")
                .hasMessageContaining("RELAIS_LLM_KEY is wrong");
        assertThatThrownBy(() -> Config.from(Map.of("RELAIS_LLM_URL", "file:///etc/passwd")))
                .hasMessageContaining("RELAIS_LLM_URL");
    }

    @Test
    void nothing_secret_is_shown() {
        var config =
                Config.from(
                        Map.of(
                                "RELAIS_LLM_URL", "http://localhost:11434/v1",
                                "RELAIS_LLM_KEY", "hush",
                                "RELAIS_DB_URL", "jdbc:mariadb://db/relais?password=hush",
                                "RELAIS_DB_USER", "relais",
                                "RELAIS_DB_PASSWORD", "hush",
                                "RELAIS_SMTP_URL", "smtp://relais:hush@mail.example",
                                "RELAIS_SECRET", SECRET));

        assertThat(config.toString()).doesNotContain("hush", SECRET);
    }

    @Test
    void a_network_knows_its_addresses() {
        assertThat(in("172.16.0.0/12", "172.31.255.1")).isTrue();
        assertThat(in("172.16.0.0/12", "172.32.0.1")).isFalse();
        assertThat(in("10.0.0.1", "10.0.0.2")).isFalse();
        assertThat(in("fd00::/8", "fd12::1")).isTrue();
        assertThat(in("10.0.0.0/8", "fd12::1")).isFalse();
    }

    @Test
    void the_secret_is_made_once(@TempDir Path folder) {
        assertThat(Secret.keptIn(folder)).isEqualTo(Secret.keptIn(folder));
    }

    @Test
    void the_documentation_lists_every_setting() throws Exception {
        var page = Files.readString(Path.of("docs/configuration.md"));

        var named = Pattern.compile("^\\| `(RELAIS_[A-Z_]+)`", Pattern.MULTILINE).matcher(page);

        var documented = named.results().map(result -> result.group(1)).toList();
        var settings = Config.names().stream().filter(n -> !n.endsWith("_FILE")).toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(settings);
        assertThat(page)
                .contains(Config.names().stream().filter(n -> n.endsWith("_FILE")).toList());
    }

    private static boolean in(String network, String address) {
        return Network.parse(network).contains(InetAddress.ofLiteral(address));
    }
}
