package relais.badges;

import relais.web.Form;
import relais.web.Visit;

/** The form for a badge's own picture. */
public record PicturePage(Visit visit, Badge badge, int mostKilobytes, Form form) {

    public String path() {
        return "/hr/badges/" + badge.slug();
    }
}
