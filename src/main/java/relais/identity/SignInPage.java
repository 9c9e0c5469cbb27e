package relais.identity;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * The sign-in page: where it leads, what it has to say, and whom one may be in the demonstration.
 */
public record SignInPage(
        Visit visit,
        Form form,
        String to,
        Optional<String> notice,
        List<DemoAccount> demoAccounts) {}
