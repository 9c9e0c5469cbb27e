package relais.training;

/** The module that somebody would take next. */
public record NextModule(String pathSlug, String moduleSlug, String title, int minutes) {

    public String url() {
        return "/training/" + pathSlug + "/" + moduleSlug;
    }
}
