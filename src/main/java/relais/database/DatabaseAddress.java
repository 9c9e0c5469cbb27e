package relais.database;

/** Where a MariaDB answers, and to whom. */
public record DatabaseAddress(String url, String user, String password) {

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return user + " at " + url.replaceFirst("\\?.*", "");
    }
}
