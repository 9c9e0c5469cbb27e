package relais.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import relais.support.Chromium;

/** A browser in the hands of somebody who has no mouse. */
record Keyboard(Chromium browser) {

    private static final int FARTHEST = 150;

    /**
     * By Tab, as far as it takes, and Enter; until what was pressed is gone with its page, or with
     * the part of the page that was exchanged.
     */
    void follow(String css, String path) {
        reach(css);
        var pressed = browser.driver().switchTo().activeElement();
        press(Keys.ENTER);
        browser.await(() -> isGone(pressed) && browser.path().equals(path));
    }

    void write(String field, String words) {
        reach("[name='" + field + "']");
        press(words);
    }

    /**
     * Keys that are sent to a field for files are taken for the name of one: Tab goes to the page.
     */
    void reach(String css) {
        stopsTo(css);
    }

    /** How often Tab is pressed until it is there. */
    int stopsTo(String css) {
        int stops = 0;
        for (; stops < FARTHEST && !isAt(css); stops++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
        }
        assertThat(isAt(css)).as("%s is reached by Tab", css).isTrue();
        return stops;
    }

    void press(CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** The address changes before the page does. */
    private static boolean isGone(WebElement element) {
        try {
            element.getTagName();
            return false;
        } catch (StaleElementReferenceException e) {
            return true;
        }
    }

    boolean isAt(String css) {
        var here = browser.driver().switchTo().activeElement();
        return browser.all(css).contains(here);
    }
}
