/// The style sheet of the site, which also does the searching.
struct DeskStyle: Sendable {
  private let filters: [DeskFilter]

  /// Takes what can be searched by.
  init(_ filters: [DeskFilter]) { self.filters = filters }

  /// Its text.
  var text: String { Self.fixed + searching }

  /// For each word that can be chosen: while it is chosen, who does not have it is not there.
  private var searching: String {
    let rules = filters.flatMap { filter in
      filter.choices.map { choice in
        let key = Self.quoted(choice.key)
        return
          "main:has(#\(filter.name) option[value=\(key)]:checked) .coaches > :not([data-\(filter.name)~=\(key)])"
      }
    }
    let all = rules + ["main:has(#open:checked) .coaches > :not([data-open])"]
    return all.joined(separator: ",\n") + " { display: none }\n"
  }

  /// A string of CSS; what is no letter, digit or hyphen by its number.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
    return "\"\(scalars.joined())\""
  }

  /// What does not follow from the pool. Colours have a contrast of 7 and more in light and dark (WCAG 2.2, 1.4.6).
  private static let fixed = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1b1f22; --soft: #47525a; --line: #7a868e; --accent: #0a4f78; --card: #f4f7f9;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181b; --ink: #eef2f4; --soft: #c3ccd2; --line: #8b979f; --accent: #9fd3f5; --card: #1f252a;
      }
    }
    * { box-sizing: border-box }
    body {
      margin: 0 auto; max-width: 76rem; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem;
      background: var(--paper); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; margin: 0 0 .5rem }
    h2 { font-size: 1.35rem; margin: 1.5rem 0 .5rem }
    h3 { font-size: 1.15rem; margin: 0 }
    p { margin: .35rem 0; max-width: 46rem }
    a { color: var(--accent); text-underline-offset: .15em }
    a:hover { text-decoration-thickness: .15em }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px }
    #coaches:focus { outline: none }
    .skip { position: absolute; left: -100rem }
    .skip:focus { position: static; display: inline-block; padding: .5rem 0 }
    .organisation, .state, dt { color: var(--soft) }
    .filters {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .25rem 1.25rem;
      align-items: end; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--card);
      border: 1px solid var(--line); border-radius: .5rem;
    }
    .filters .only { grid-column: 1 / -1 }
    label { font-weight: 600 }
    select, button {
      font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem;
      min-height: 2.75rem; padding: .3rem .7rem;
    }
    select { display: block; width: 100% }
    button { font-weight: 600; cursor: pointer }
    input[type="checkbox"] { width: 1.4rem; height: 1.4rem; margin: 0 .4rem 0 0; vertical-align: -.3rem }
    #coaches { display: flex; flex-direction: column; counter-reset: coaches }
    #coaches h2 { order: -2; margin-bottom: 0 }
    .count { order: -1; margin: 0 0 1rem; color: var(--soft) }
    .count::after { content: counter(coaches) }
    .coaches {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1rem;
      margin: 0; padding: 0; list-style: none;
    }
    .coaches > li {
      counter-increment: coaches; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line);
      border-radius: .5rem;
    }
    .coaches h3 a { display: inline-block; padding: .1rem 0 }
    .coaches p { font-size: .95rem }
    img { object-fit: cover; border-radius: .5rem; max-width: 100% }
    .coaches img { float: right; margin: 0 0 .5rem .75rem }
    nav a { display: inline-block; padding: .5rem 0 }
    .profile > img { float: right; margin: 0 0 1rem 1.5rem }
    .text { max-width: 46rem }
    .text pre { overflow-x: auto; padding: .75rem; background: var(--card) }
    .text blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 4px solid var(--line) }
    dl { clear: both; display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .1rem 1rem; margin: 1.5rem 0 }
    dt { grid-column: 1; font-weight: 600 }
    dd { grid-column: 2; margin: 0 }
    footer { margin-top: 2rem }
    @media (max-width: 34rem) { dl { display: block } dt { margin-top: .6rem } }
    @media (prefers-contrast: more) { :root { --soft: var(--ink); --line: var(--ink) } }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #000; --line: #666; --accent: #000; --card: #fff }
      .filters, .skip, nav, footer { display: none }
      body { max-width: none; padding: 0; font-size: 10.5pt }
      .coaches > li { break-inside: avoid }
    }
    /* A browser that cannot search without a script shows all coaches. */
    @supports not selector(:has(a)) { .filters { display: none } }

    """
}
