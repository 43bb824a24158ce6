import Testing

/// What `docc` does not say of the catalogue: a page or type that no group has is found by its name alone, and one that is
/// called as a type is takes its place.
struct CatalogueTests {
  private static let modules = ["CoachPool", "RecordSyntax", "RecordSchema", "CommonMark"]

  @Test func `every page stands in one group of the front page`() throws {
    let pages = try Catalogue.pages().filter { !Self.modules.contains($0) }
    #expect(try Catalogue.listed(on: "CoachPool").pages.sorted() == pages)
  }

  @Test func `no page is called as a type is, whose page would take its place`() throws {
    #expect(try Set(Catalogue.publicTypes(of: "CoachPool")).isDisjoint(with: Catalogue.pages()))
  }

  @Test(arguments: modules)
  func `every public type of a module stands in one group of its page`(_ module: String) throws {
    #expect(try Catalogue.listed(on: module).types.sorted() == Catalogue.publicTypes(of: module).sorted())
  }

  @Test func `pages link to each other as docc does, which finds no files`() throws {
    for page in try Catalogue.pages() {
      #expect(try !Catalogue.text(of: page).contains(/\]\([^:)]*\.md\)/), "\(page)")
    }
  }
}
