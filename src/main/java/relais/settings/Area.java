package relais.settings;

import relais.people.Role;

import java.util.List;
import java.util.Optional;

/** Who a setting belongs to, and where it is changed. */
public enum Area {
    PROGRAMME(Role.LEAD, "/lead/settings", Programme.ALL),
    TECHNICAL(Role.ADMIN, "/admin/settings", Technical.ALL);

    private final Role role;
    private final String path;
    private final List<Setting<?>> settings;

    Area(Role role, String path, List<Setting<?>> settings) {
        this.role = role;
        this.path = path;
        this.settings = settings;
    }

    public Role role() {
        return role;
    }

    public String path() {
        return path;
    }

    public List<Setting<?>> settings() {
        return settings;
    }

    /** Empty for what is no setting of this area. */
    public Optional<Setting<?>> setting(String key) {
        return settings.stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
