package relais.certificates;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where certificates are dated and found, the same for whoever reads one.
 *
 * @param zone the programme's
 * @param home the portal's public address
 */
public record Imprint(ZoneId zone, URI home) {

    public LocalDate day(Certificate certificate) {
        return certificate.completedAt().atZone(zone).toLocalDate();
    }

    /** Where anyone can verify it. */
    public String address(Certificate certificate) {
        return home.resolve(certificate.url()).toString();
    }

    /** LinkedIn's form for a certification, filled in; nothing is sent before somebody opens it. */
    public String linkedIn(Certificate certificate, String language) {
        var day = day(certificate);
        return "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name="
                + encoded(certificate.edition().in(language).title())
                + "&organizationName="
                + encoded(certificate.edition().issuer())
                + "&issueYear="
                + day.getYear()
                + "&issueMonth="
                + day.getMonthValue()
                + "&certUrl="
                + encoded(address(certificate))
                + "&certId="
                + encoded(certificate.number().toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
