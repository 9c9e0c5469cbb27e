package relais;

import relais.database.DatabaseAddress;
import relais.drafting.ModelServer;
import relais.mail.SmtpServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that differs between one installation and another: docs/configuration.md says what
 * each setting does. Read once, at start, and handed down; nothing else looks at the environment.
 *
 * @param baseUrl the public address, without a slash at its end; absent: as the request says
 * @param database a MariaDB of one's own; absent: the embedded one
 * @param databaseMemory bytes, for the embedded server's buffer pool
 * @param secret signs cookies and links, and seals private words; absent: {@link Secret#keptIn} the
 *     data folder
 * @param formerSecret still opens what was sealed with it
 * @param management where /metrics answers; absent: nowhere
 * @param model of language, which helps to begin a post; absent: an outline does
 * @param proxies whose X-Forwarded-For and X-Forwarded-Proto we believe
 */
public record Config(
        int port,
        Optional<URI> baseUrl,
        Path data,
        Optional<DatabaseAddress> database,
        int databasePool,
        long databaseMemory,
        boolean demo,
        Locale locale,
        ZoneId zone,
        Optional<Secret> secret,
        Optional<Secret> formerSecret,
        boolean dev,
        Optional<InetSocketAddress> management,
        Optional<SmtpServer> smtp,
        Optional<ModelServer> model,
        List<Network> proxies) {

    /** Settings of features that come later: they may be set, and do nothing yet. */
    private static final List<String> LATER =
            List.of("RELAIS_OIDC_", "RELAIS_SAML_", "RELAIS_SCIM_TOKEN", "RELAIS_TEST_DB_URL");

    /** What the environment says, and where it is silent, relais.properties in this folder. */
    public static Config read() {
        return from(Settings.of(System.getenv(), Path.of("relais.properties")));
    }

    public static Config from(Map<String, String> values) {
        return from(new Settings(values));
    }

    /** The names of all settings, each of which docs/configuration.md explains. */
    static Set<String> names() {
        var settings = new Settings(Map.of());
        from(settings);
        return settings.asked();
    }

    static Config from(Settings settings) {
        var database = ownDatabase(settings);
        var config =
                new Config(
                        settings.number("RELAIS_PORT", 0, 65535, 8080),
                        settings.read("RELAIS_BASE_URL", "https://relais.example", Parse::origin),
                        settings.read("RELAIS_DATA", "a folder", Path::of).orElse(Path.of("var")),
                        database,
                        settings.number("RELAIS_DB_POOL", 1, 1000, 16),
                        settings.read("RELAIS_DB_MEMORY", "256M or 2G", Parse::memory)
                                .orElse(256L << 20),
                        settings.onOff("RELAIS_DEMO", database.isEmpty()),
                        settings.read("RELAIS_LOCALE", "fr or en", Parse::locale)
                                .orElse(Locale.FRENCH),
                        settings.read("RELAIS_ZONE", "a zone such as Europe/Paris", ZoneId::of)
                                .orElse(ZoneId.of("Europe/Paris")),
                        settings.secret("RELAIS_SECRET", "at least 32 characters", Secret::new),
                        settings.secret(
                                "RELAIS_FORMER_SECRET", "at least 32 characters", Secret::new),
                        settings.onOff("RELAIS_DEV", false),
                        settings.read(
                                        "RELAIS_MANAGEMENT",
                                        "127.0.0.1:8081, or off",
                                        Parse::listener)
                                .orElse(Optional.of(new InetSocketAddress("127.0.0.1", 8081))),
                        settings.secret(
                                "RELAIS_SMTP_URL",
                                "smtp://user:password@mail.example:587",
                                SmtpServer::parse),
                        languageModel(settings),
                        settings.read("RELAIS_PROXIES", "10.0.0.1,172.16.0.0/12", Network::list)
                                .orElse(List.of()));
        settings.refuseUnknown(LATER);
        settings.refuseProblems();
        return config;
    }

    /** Where links in mail and in the log lead. */
    public URI home() {
        return baseUrl.orElseGet(() -> URI.create("http://localhost:" + port));
    }

    /** Whether this is a proxy of ours. */
    public boolean trusts(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.contains(address));
    }

    /** The same with RELAIS_DEMO=on. */
    public Config withDemo() {
        return new Config(
                port,
                baseUrl,
                data,
                database,
                databasePool,
                databaseMemory,
                true,
                locale,
                zone,
                secret,
                formerSecret,
                dev,
                management,
                smtp,
                model,
                proxies);
    }

    private static Optional<ModelServer> languageModel(Settings settings) {
        var url = settings.read("RELAIS_LLM_URL", "http://localhost:11434/v1", Parse::service);
        var model = settings.read("RELAIS_LLM_MODEL", "a name", name -> name);
        var key = settings.secret("RELAIS_LLM_KEY", "a key of visible characters", Parse::token);

        if (url.isEmpty()) {
            settings.useless("RELAIS_LLM_MODEL", model, "RELAIS_LLM_URL");
            settings.useless("RELAIS_LLM_KEY", key, "RELAIS_LLM_URL");
        }
        return url.map(u -> new ModelServer(u, model, key));
    }

    private static Optional<DatabaseAddress> ownDatabase(Settings settings) {
        var url =
                settings.read(
                        "RELAIS_DB_URL", "jdbc:mariadb://db.example/relais", Parse::mariaDbUrl);
        var user = settings.read("RELAIS_DB_USER", "a name", name -> name);
        var password = settings.secret("RELAIS_DB_PASSWORD", "a password", text -> text);

        url.ifPresentOrElse(
                _ -> {
                    settings.require("RELAIS_DB_USER", user);
                    settings.require("RELAIS_DB_PASSWORD", password);
                },
                () -> {
                    settings.useless("RELAIS_DB_USER", user, "RELAIS_DB_URL");
                    settings.useless("RELAIS_DB_PASSWORD", password, "RELAIS_DB_URL");
                });
        return url.map(u -> new DatabaseAddress(u, user.orElse(""), password.orElse("")));
    }
}
