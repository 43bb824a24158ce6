import CoachPoolFiles
import TestSupport
import Testing

struct AtomicFileTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a file is replaced, keeps its mode, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    try folder.setMode(0o640, of: "a.txt")
    try AtomicFile.write(bytes("new"), to: folder.path(of: "a.txt"), over: bytes("old"))
    #expect(try folder.text(of: "a.txt") == "new")
    #expect(try folder.mode(of: "a.txt") == 0o640)
    #expect(try folder.names() == ["a.txt"])
  }

  @Test func `a new file is made`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write(bytes("new"), to: folder.path(of: "a.txt"), over: nil)
    #expect(try folder.text(of: "a.txt") == "new")
  }

  @Test func `a private file is its owner's alone, new or not`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    try folder.setMode(0o644, of: "a.txt")
    for (name, old) in [("a.txt", bytes("old")), ("b.txt", nil)] {
      try AtomicFile.write([.init(folder.path(of: name), bytes("new"), over: old, isPrivate: true)])
      #expect(try folder.text(of: name) == "new")
      #expect(try folder.mode(of: name) == 0o600)
    }
  }

  @Test func `of several files none is written when one was changed meanwhile`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "one/a.txt")
    try folder.write("theirs", to: "two/b.txt")
    let changes = [
      AtomicFile.Change(folder.path(of: "one/a.txt"), bytes("new"), over: bytes("old")),
      AtomicFile.Change(folder.path(of: "two/b.txt"), bytes("new"), over: bytes("old")),
    ]
    #expect(throws: FileError(folder.path(of: "two/b.txt"), .changed)) { try AtomicFile.write(changes) }
    #expect(try folder.text(of: "one/a.txt") == "old")
    try folder.write("old", to: "two/b.txt")
    try AtomicFile.write(changes)
    #expect(try folder.text(of: "one/a.txt") == "new")
    #expect(try folder.text(of: "two/b.txt") == "new")
    #expect(try folder.names(in: "one") + folder.names(in: "two") == ["a.txt", "b.txt"])
  }

  @Test func `a file is deleted only when it and the others are still what was read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    try folder.write("theirs", to: "b.txt")
    let changes = [
      AtomicFile.Change(folder.path(of: "b.txt"), bytes("new"), over: bytes("old")),
      AtomicFile.Change(folder.path(of: "a.txt"), nil, over: bytes("old")),
    ]
    #expect(throws: FileError(folder.path(of: "b.txt"), .changed)) { try AtomicFile.write(changes) }
    #expect(try folder.names() == ["a.txt", "b.txt"])
    try folder.write("old", to: "b.txt")
    try AtomicFile.write(changes)
    #expect(try folder.names() == ["b.txt"])
    #expect(try folder.text(of: "b.txt") == "new")
    #expect(throws: FileError(folder.path(of: "a.txt"), .changed)) { try AtomicFile.write([changes[1]]) }
  }

  @Test func `a file that was changed, made or removed meanwhile is left alone`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "a.txt")
    try folder.write("theirs", to: "a.txt")
    for expected in [bytes("old"), nil] {
      #expect(throws: FileError(path, .changed)) {
        try AtomicFile.write(bytes("mine"), to: path, over: expected)
      }
    }
    #expect(try folder.text(of: "a.txt") == "theirs")
    try folder.remove("a.txt")
    #expect(throws: FileError(path, .changed)) {
      try AtomicFile.write(bytes("mine"), to: path, over: bytes("theirs"))
    }
    #expect(try folder.names() == [])
  }

  @Test func `a link or pipe in the file's place is left alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "target.txt")
    try folder.link("link.txt", to: "target.txt")
    try folder.makePipe("pipe")
    #expect(throws: FileError(folder.path(of: "link.txt"), .link)) {
      try AtomicFile.write(bytes("new"), to: folder.path(of: "link.txt"), over: bytes("old"))
    }
    #expect(throws: FileError(folder.path(of: "pipe"), .noRegularFile)) {
      try AtomicFile.write(bytes("new"), to: folder.path(of: "pipe"), over: nil)
    }
    #expect(try folder.text(of: "target.txt") == "old")
    #expect(try folder.names() == ["link.txt", "pipe", "target.txt"])
  }

  @Test func `a folder is made where there is none, and nothing else is taken for one`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.makeFolder(folder.path(of: "index"))
    try AtomicFile.makeFolder(folder.path(of: "index"))
    #expect(try folder.names() == ["index"])
    try folder.link("link", to: "index")
    try folder.write("", to: "file")
    #expect(throws: FileError(folder.path(of: "link"), .link)) {
      try AtomicFile.makeFolder(folder.path(of: "link"))
    }
    #expect(throws: FileError(folder.path(of: "file"), .noFolder)) {
      try AtomicFile.makeFolder(folder.path(of: "file"))
    }
  }
}
