package relais.support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page as it is read to somebody who does not see it: the browser's accessibility tree. */
public final class ReadAloud {

    private final Map<String, Map<String, Object>> nodes;
    private final Map<String, Object> root;

    private ReadAloud(Map<String, Map<String, Object>> nodes, Map<String, Object> root) {
        this.nodes = nodes;
        this.root = root;
    }

    /** The first thing of this role, with all that is in it. */
    @SuppressWarnings("unchecked")
    public static ReadAloud of(Chromium browser, String role) {
        browser.driver().executeCdpCommand("Accessibility.enable", Map.of());
        var tree = browser.driver().executeCdpCommand("Accessibility.getFullAXTree", Map.of());
        var nodes = new LinkedHashMap<String, Map<String, Object>>();
        ((List<Map<String, Object>>) tree.get("nodes"))
                .forEach(node -> nodes.put((String) node.get("nodeId"), node));
        var root =
                nodes.values().stream()
                        .filter(node -> role.equals(role(node)))
                        .findFirst()
                        .orElseThrow();
        return new ReadAloud(nodes, root);
    }

    /** What it is announced as. */
    public String name() {
        return name(root);
    }

    /** What is read for each thing of this role in it, marks that are only seen left out. */
    public List<String> all(String role) {
        var found = new ArrayList<Map<String, Object>>();
        gather(root, role, found);
        return found.stream().map(this::text).toList();
    }

    private void gather(Map<String, Object> node, String role, List<Map<String, Object>> found) {
        if (role.equals(role(node))) {
            found.add(node);
        }
        children(node).forEach(child -> gather(child, role, found));
    }

    private String text(Map<String, Object> node) {
        if ("StaticText".equals(role(node))) {
            return name(node);
        }
        return children(node).stream()
                .map(this::text)
                .filter(it -> !it.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> children(Map<String, Object> node) {
        var ids = (List<String>) node.getOrDefault("childIds", List.of());
        return ids.stream().map(nodes::get).filter(it -> it != null).toList();
    }

    private static String role(Map<String, Object> node) {
        return value(node, "role");
    }

    private static String name(Map<String, Object> node) {
        return value(node, "name");
    }

    private static String value(Map<String, Object> node, String field) {
        return node.get(field) instanceof Map<?, ?> it && it.get("value") != null
                ? it.get("value").toString()
                : "";
    }
}
