package relais.database;

import java.util.function.LongSupplier;

/**
 * Something kept that can be made again from what it was made from.
 *
 * @param name what is compared, in English: for operators
 * @param differences how many rows are not what they should be; reads only
 * @param repair writes them as they should be
 */
public record Check(String name, LongSupplier differences, Runnable repair) {}
