package relais.presswatch;

import relais.web.WebLink;

import java.net.URI;
import java.util.regex.Pattern;

/** Where a feed may be: on the public web, or a file in the folder for feeds. */
final class FeedAddress {

    private static final Pattern FILE = Pattern.compile("file:[\\w-][\\w. -]*");

    private FeedAddress() {}

    /** Names of files have no slash: there is no way out of the folder. */
    static boolean isFile(String address) {
        return FILE.matcher(address).matches();
    }

    /** Without user and password, which everyone in the studio could read. */
    static boolean isWeb(String address) {
        return WebLink.of(address).filter(address::equals).isPresent()
                && URI.create(address).getRawUserInfo() == null;
    }
}
