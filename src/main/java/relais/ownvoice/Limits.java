package relais.ownvoice;

/**
 * What a personal draft keeps to.
 *
 * @param fromKit at most this much comes from kit or suggestions
 * @param fromColleague less than this much is shared with any one colleague’s post
 */
public record Limits(double fromKit, double fromColleague) {

    boolean allow(double kit, double colleague) {
        return kit <= fromKit && colleague < fromColleague;
    }
}
