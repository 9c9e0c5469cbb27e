package relais.certificates;

import relais.pictures.QrCode;
import relais.web.Visit;

/** A certificate to be printed, in one language. */
public record PaperPage(Visit visit, Imprint imprint, Certificate certificate) {

    private static final int LONG = 26;
    private static final int VERY_LONG = 52;
    private static final int FEW = 6;

    public Edition.Text text() {
        return certificate.edition().in(visit.language());
    }

    // In letters that the paper has

    public String issuer() {
        return Letters.written(certificate.edition().issuer());
    }

    public String name() {
        return Letters.written(certificate.name());
    }

    public String title() {
        return Letters.written(text().title());
    }

    public String words(Edition.Module module) {
        return Letters.written(module.title());
    }

    public String day() {
        return visit.date(imprint.day(certificate));
    }

    public String address() {
        return imprint.address(certificate);
    }

    /** As somebody types it who has no phone at hand. */
    public String shortAddress() {
        return imprint.home()
                .resolve("/certificates/verification")
                .toString()
                .replaceFirst("^https?://", "");
    }

    public String code() {
        return QrCode.of(address());
    }

    public int minutes() {
        return text().modules().stream().mapToInt(Edition.Module::minutes).sum();
    }

    /** How large words of this length are set. */
    public String size(String words) {
        int length = words.codePointCount(0, words.length());
        return length > VERY_LONG ? "longest" : length > LONG ? "long" : "short";
    }

    /** A list that fills the page is set in two columns, and smaller. */
    public boolean isCrowded() {
        return text().modules().size() > FEW;
    }
}
