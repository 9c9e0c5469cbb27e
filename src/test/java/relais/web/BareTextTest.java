package relais.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareTextTest {

    @Test
    void words_in_a_template_are_found_wherever_they_stand() {
        assertThat(BareText.in("<p>Hello</p>")).containsExactly("Hello");
        assertThat(
                        BareText.in(
                                "@template.layout.page(title = visit.t(\"a.b\"), content ="
                                        + " @`<p>Hello</p>`)"))
                .containsExactly("Hello");
        assertThat(BareText.in("@if(page.isNew())\n<b>New</b>\n@endif")).containsExactly("New");
    }

    @Test
    void markup_expressions_and_comments_are_not_words() {
        assertThat(
                        BareText.in(
                                """
                                @import relais.web.Visit
                                @param Visit visit
                                <%-- A comment. --%>
                                !{var words = "some words";}
                                @for(var item : items)
                                    <p class="lead">${item.name(@`<b>${visit.t("a.b")}</b>`)} · &nbsp;</p>
                                @endfor
                                """))
                .isEmpty();
    }
}
