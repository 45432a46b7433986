package org.recourse.correspondence.templates;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The little that a letter's template may be made of. */
final class TemplateSyntax {

  /** Tags, comments, declarations and everything else in angle brackets. */
  static final Pattern MARKUP =
      Pattern.compile(
          "<!--.*?-->|<[!?][^>]*>|</?([\\w:-]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", 32);

  static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  /** Anything that the template engine might evaluate. */
  static final Pattern EXPRESSION =
      Pattern.compile("([$*#@~%])\\{([^}]*)}?|\\[\\(|__|\\[\\[(?!\\$\\{[\\w.]+}]])");

  static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w.]*");

  static final Pattern FRAGMENT = Pattern.compile("frame :: (\\w+)");

  static final Pattern LOOP = Pattern.compile("(\\w+) : \\$\\{([\\w.]+)}");

  static final Set<String> TAGS =
      Set.of(
          "article",
          "section",
          "div",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "ol",
          "li",
          "strong",
          "em",
          "br",
          "span",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "address",
          "th:block");

  /** Tags that translators may set as their language needs. */
  static final Set<String> INLINE = Set.of("strong", "em", "br", "span");

  private static final String VALUE = "\\$\\{[\\w.]+}";

  /** Attributes, each with what it may hold. */
  static final Map<String, Pattern> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("xmlns:th", Pattern.compile("http://www\\.thymeleaf\\.org")),
          Map.entry("class", Pattern.compile("[\\w -]+")),
          Map.entry("lang", Pattern.compile("[\\w-]+")),
          Map.entry("dir", Pattern.compile("ltr|rtl")),
          Map.entry("scope", Pattern.compile("col|row")),
          Map.entry("data-element", Pattern.compile("[a-z][a-z-]*")),
          Map.entry("th:text", Pattern.compile(VALUE)),
          Map.entry("th:if", Pattern.compile(VALUE)),
          Map.entry("th:unless", Pattern.compile(VALUE)),
          Map.entry("th:each", LOOP),
          Map.entry("th:replace", Pattern.compile("~\\{frame :: \\w+}")),
          Map.entry("th:fragment", Pattern.compile("\\w+")));

  private TemplateSyntax() {}
}
