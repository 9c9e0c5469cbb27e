package relais.training;

/** A module that is to be completed before another one opens. */
public record Prior(String path, String module, String title) {

    public String url() {
        return "/training/" + path + "/" + module;
    }
}
