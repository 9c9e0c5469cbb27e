package relais.database;

import java.util.function.LongSupplier;

/**
 * Something kept that can be made again from what it was made from.
 *
 * @param name what is compared, in English: for operators
 * @param differences how many rows are not what they should be; reads only
 * @param repair writes them as they should be
 */
public record Check(String name, LongSupplier differences, Runnable repair) {

    /** For what no one can make again but somebody who finds out what happened. */
    public static final Runnable BY_HAND = () -> {};

    public boolean isRepairable() {
        return repair != BY_HAND;
    }
}
