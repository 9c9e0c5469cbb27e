package relais.presswatch;

/** Reads whatever kind of feed it is given, and says clearly what is wrong with what is none. */
final class FeedReader {

    private FeedReader() {}

    static RawFeed read(Fetched fetched) throws FeedFailure {
        var bytes = withoutLeadingSpace(fetched.bytes());
        if (bytes.length == 0) {
            throw new FeedFailure(Problem.EMPTY);
        }
        return bytes[0] == '{' || bytes[0] == '['
                ? JsonFeed.read(bytes)
                : XmlFeed.read(bytes, fetched.contentType());
    }

    /** Many servers send an empty line before the XML declaration, where XML allows nothing. */
    private static byte[] withoutLeadingSpace(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] > 0) {
            start++;
        }
        return start == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
