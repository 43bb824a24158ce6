import CoachPool
import Testing

struct LeftoverNameTests {
  @Test(arguments: [
    ("trajectories/2023/t-2023-k7qm.md", "trajectories/2023/.t-2023-k7qm.md.4711.coachpool.tmp"),
    ("contract.json", ".contract.json.4711.coachpool.tmp"), ("/a/.x", "/a/..x.4711.coachpool.tmp"),
  ])
  func `the name of a new text says whose it is and who writes it`(file: String, path: String) {
    let name = LeftoverName(of: file, process: 4711)
    #expect(name.path == path)
    #expect(LeftoverName(path) == name)
  }

  @Test(arguments: [
    "t-2023-k7qm.md", ".t-2023-k7qm.md", ".t-2023-k7qm.md.4711.tmp", "t-2023-k7qm.md.4711.coachpool.tmp",
    ".t-2023-k7qm.md.04711.coachpool.tmp", ".t-2023-k7qm.md.-1.coachpool.tmp", ".t.md.x.coachpool.tmp",
    ".t-2023-k7qm.md..coachpool.tmp", ".t.md.99999999999.coachpool.tmp", "..4711.coachpool.tmp",
    ".4711.coachpool.tmp", ".coachpool.tmp", "a/.t.md.4711.coachpool.tmp/b", "",
  ])
  func `other names are nobody's`(_ path: String) {
    #expect(LeftoverName(path) == nil)
  }

  @Test(arguments: [
    ("contract.json", true), ("coaches/anna.md", true), ("erasures.jsonl", true), ("reports/2023.json", true),
    ("index/coaches.jsonl", true), ("notes.txt", false), ("coaches/Anna.md", false),
  ])
  func `of a pool are only files that commands write there`(file: String, isOfPool: Bool) {
    #expect(LeftoverName(of: file, process: 1).isOfPool == isOfPool)
  }
}
