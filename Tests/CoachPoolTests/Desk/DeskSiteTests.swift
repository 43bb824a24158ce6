import RecordSyntax
import Testing

@testable import CoachPool

/// The pages of the site, as text; a browser judges them where it is installed.
struct DeskSiteTests {
  private static func files(
    _ changes: [RuleExample.Change] = [], _ language: Language = .english, photos: [String: DeskPhoto] = [:]
  ) throws -> [String: String] {
    let context = try DeskPool.context(changes)
    let site = DeskSite(
      CoachProfile.all(in: context), photos: photos, contract: context.contract, language: language)
    return Dictionary(
      uniqueKeysWithValues: site.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func `there is a page to choose from, one for each coach, and a style sheet`() throws {
    let files = try Self.files([DeskPool.coach("bea")])
    #expect(
      files.keys.sorted() == ["coaches/bea.html", "coaches/noor-veldhuis.html", "index.html", "style.css"])
  }

  @Test(arguments: Language.allCases)
  func `it speaks one language, and says in which the coaches wrote`(language: Language) throws {
    let files = try Self.files([], language)
    let page = try #require(files["coaches/noor-veldhuis.html"])
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("<section class=\"text\" lang=\"nl\" dir=\"auto\">") == (language == .english))
    #expect(page.contains(language == .dutch ? "<dt>Thema&#39;s</dt>" : "<dt>Themes</dt>"))
  }

  @Test func `a coach can be found by all that the profile has, with variants of a language`() throws {
    let files = try Self.files([DeskPool.coach("bea", #", "languages": ["nl-BE", "fr"]"#, open: false)])
    let index = try #require(files["index.html"])
    #expect(index.contains("<li data-theme=\"leiderschap\" data-method=\"\" data-language=\"fr nl nl-be\">"))
    #expect(index.contains("<option value=\"nl\">Dutch</option>"))
    let style = try #require(files["style.css"])
    #expect(
      style.contains(
        "main:has(#language option[value=\"nl\"]:checked) .coaches > :not([data-language~=\"nl\"])"))
  }

  @Test func `what all have in common, and what none has, cannot be searched by`() throws {
    let index = try #require(try Self.files()["index.html"])
    #expect(
      !index.contains("id=\"location\"") && index.contains("id=\"theme\"") && !index.contains("conflict"))
  }

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title><svg/onload=x>",
    "\u{202E}gnp.exe", "\u{0}\u{1B}[31m", "]]>&lt;b&gt;",
  ]

  @Test(arguments: hostile)
  func `whatever stands in a field stays text`(text: String) throws {
    let value = Value.string(text)
    let changes: [RuleExample.Change] = [
      .edit(ExamplePool.coach, .set(["name"], value)),
      .edit(ExamplePool.coach, .set(["positions", 0, "role"], value)),
      .edit(ExamplePool.coach, .set(["training", 0, "title"], value)),
      .edit(ExamplePool.coach, .set(["registrations"], [["body": "stir", "level": value, "number": value]])),
      .edit(Contract.path, .set(["organisation"], value)),
      .edit(Contract.path, .set(["themes", "leiderschap", "label"], value)),
    ]
    let plain = try Self.files()
    for (name, file) in try Self.files(changes) {
      #expect(Self.tags(file) == Self.tags(plain[name] ?? ""))
      #expect(!file.unicodeScalars.contains { $0.properties.isBidiControl || $0.value < 0x20 && $0 != "\n" })
    }
  }

  /// The tags of a page with their attributes' names, whatever the values are.
  private static func tags(_ page: String) -> Set<String> {
    Set(
      page.matches(of: /<[^>]*>/).map { match in
        String(match.output).replacing(/="[^"]*"/, with: "")
      })
  }

  @Test func `a profile's text is read as Markdown, and what is no markup of it stays text`() throws {
    let context = try DeskPool.context()
    let document = try #require(context.document(ExamplePool.coach))
    let coach = try #require(context.pool.coach("noor-veldhuis"))
    let text = """
      # Zo werk ik

      *Rustig* en [praktisch](https://voorbeeld.example/a?b&c), <b onclick=x>niet</b> [zo](javascript:alert(1)).

      <script>alert(1)</script>
      """
    let body = try #require(document.body)
    let written = Array(document.bytes[..<body.indices.lowerBound]) + Array(text.utf8)
    let profile = CoachProfile(coach, Document(parsing: written, at: ExamplePool.coach), on: ExamplePool.asOf)
    let site = DeskSite([profile], photos: [:], contract: context.contract, language: .dutch)
    let page = String(
      decoding: try #require(site.files.first { $0.name.hasPrefix("coaches/") }).bytes, as: UTF8.self)
    #expect(
      page.contains(
        "<h2>Zo werk ik</h2>\n<p><em>Rustig</em> en <a href=\"https://voorbeeld.example/a?b&amp;c\""))
    #expect(page.contains("&lt;b onclick=x&gt;niet&lt;/b&gt; zo (javascript:alert(1))."))
    #expect(
      page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.contains("<script")
        && !page.contains("<b "))
  }

  @Test func `a page lets in no script and nothing from elsewhere`() throws {
    for (name, file) in try Self.files() where name.hasSuffix(".html") {
      #expect(file.contains("content=\"default-src 'none'; style-src 'self'; img-src 'self';"))
      #expect(!file.contains("<script") && !file.contains("http:") && !file.contains("https:"))
      #expect(!file.contains(#/ on[a-z]+=/#) && !file.contains(#/ style=/#))
    }
  }

  @Test func `a photo is shown with a name that says whose it is`() throws {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    let files = try Self.files(photos: ["noor-veldhuis": try #require(DeskPhoto(png))])
    #expect(files["photos/noor-veldhuis.png"] != nil)
    #expect(
      files["coaches/noor-veldhuis.html"]?.contains(
        "<img src=\"../photos/noor-veldhuis.png\" alt=\"Photo of Noor Veldhuis\"") == true)
  }

  @Test func `the same pool gives the same bytes`() throws {
    #expect(try Self.files([DeskPool.coach("bea")]) == Self.files([DeskPool.coach("bea")]))
  }
}
