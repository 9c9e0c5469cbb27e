package relais.sharing;

/**
 * What somebody has shared in a calendar month.
 *
 * @param company of what the company publishes
 * @param personal on subjects of their own
 */
public record Month(int company, int personal) {

    public int all() {
        return company + personal;
    }
}
