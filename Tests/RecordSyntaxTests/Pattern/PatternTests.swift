import RecordSyntax
import Testing

struct PatternTests {
  @Test(arguments: [
    ("^[a-z0-9]+(-[a-z0-9]+)*$", "t-2023-k7qm", true), ("^[a-z0-9]+(-[a-z0-9]+)*$", "t--k", false),
    ("^[a-z0-9]+(-[a-z0-9]+)*$", "", false), ("a|b", "xxb", true), ("^(?:a|b)$", "ab", false),
    ("^a*$", "aaa", true), ("^a*$", "aab", false), ("", "anything", true), ("^$", "", true),
    ("^$", " ", false), ("^a{2,3}$", "a", false), ("^a{2,3}$", "aaa", true), ("^a{2,3}$", "aaaa", false),
    ("^a{2,}$", "aaaaa", true), ("^(ab){2}$", "abab", true), ("^a+?b$", "aab", true),
    ("^\\d{4}-\\d\\d$", "2023-09", true), ("^\\D$", "5", false), ("^\\w+$", "aZ_9", true),
    ("^\\w$", "é", false), ("^\\W$", "é", true), ("^\\s$", "\u{FEFF}", true), ("^\\s$", "\u{2003}", true),
    ("^\\S$", "\u{180E}", true), ("^.$", "\n", false), ("^.$", "😀", true), ("^[^x]$", "é", true),
    ("^[^é]$", "é", false), ("^[à-ÿ]+$", "éü", true), ("^[à-ÿ]+$", "e", false),
    ("\\bcoach\\b", "de coach zegt", true), ("\\bcoach\\b", "coachee", false), ("\\Bee\\b", "coachee", true),
    ("^\\u00e9$", "é", true), ("^\\u{1F600}$", "😀", true), ("^\\ud83d\\ude00$", "😀", true),
    ("^\\x41\\t\\cA$", "A\t\u{1}", true), ("^[\\b]$", "\u{8}", true), ("^[\\-a]+$", "a-", true),
    ("^[a-]$", "-", true), ("[]", "x", false), ("^[^]$", "\n", true), ("^\\p{L}+$", "añß", true),
    ("^\\p{Lu}", "a", false), ("^\\p{gc=Nd}$", "৩", true),
    ("^(?<jaar>\\d+)$", "2024", true), ("a$|^b", "ba", true),
    ("(^a)|b$", "xb", true), ("^(a?)*b$", "aab", true), ("(){3}x", "x", true), ("a\\/b", "a/b", true),
    ("^\\0$", "\0", true), ("$^", "", true), ("x*y", "zzzy", true),
  ])
  func `a pattern admits what ECMA-262 says`(pattern: String, text: String, expected: Bool) throws {
    #expect(try Pattern(pattern).matches(text) == expected, "\(pattern) on \(text)")
  }

  @Test(arguments: [
    ("(?=a)", PatternRefusal.Reason.lookAhead), ("(?!a)b", .lookAhead), ("(?<=a)b", .lookBehind),
    ("(?<!a)b", .lookBehind), ("(a)\\1", .backReference), ("(?<x>a)\\k<x>", .backReference),
    ("\\p{Script=Latin}", .unicodeProperty), ("\\p{ExtPict}", .unicodeProperty), ("\\p{Foo}", .syntax),
    ("\\p{gc=Foo}", .syntax), ("\\p{Script}", .syntax), ("(a{1000}){1000}", .tooLarge),
    ("a{200000}", .tooLarge),
    ("a)", .syntax), ("(a", .syntax), ("[a", .syntax), ("[z-a]", .syntax), ("a**", .syntax),
    ("*", .syntax), ("a{2,1}", .syntax), ("{", .syntax), ("]", .syntax), ("\\", .syntax), ("\\a", .syntax),
    ("\\Z", .syntax), ("(a)\\2", .syntax), ("\\k<x>", .syntax), ("(?<x>a)(?<x>b)", .syntax),
    ("[\\d-z]", .syntax), ("\\u{110000}", .syntax), ("^*", .syntax), ("(?:", .syntax), ("(?x)", .syntax),
    ("\\01", .syntax), ("\\x4", .syntax),
  ])
  func `what is not regular or not a pattern is refused by name`(
    pattern: String, reason: PatternRefusal.Reason
  ) {
    let refusal = #expect(throws: PatternRefusal.self) { try Pattern(pattern) }
    #expect(refusal?.reason == reason)
    #expect(refusal?.message.text(.dutch).isEmpty == false)
    #expect(refusal?.message.text(.english).isEmpty == false)
  }

  @Test(arguments: [
    ("ab(?=c)", 2), ("é\u{1F600}(?<!c)", 2), ("(a)b\\1", 4), ("x\\p{Script=Latin}", 1), ("ab)", 2),
    ("a**", 2),
    ("[a-z][z-a]", 6), ("ab\\q", 2), ("a{3,1}", 2), ("(?:a", 4),
  ])
  func `a refusal says where in the pattern`(pattern: String, offset: Int) {
    let refusal = #expect(throws: PatternRefusal.self) { try Pattern(pattern) }
    #expect(refusal?.offset == offset)
  }

  @Test func `deep nesting is refused, not followed`() {
    let deep = String(repeating: "(", count: 50_000) + String(repeating: ")", count: 50_000)
    #expect(throws: PatternRefusal.self) { try Pattern(deep) }
  }

  @Test func `a pattern with too many deterministic states forgets and goes on`() throws {
    let pattern = try Pattern("(a|b)*a(a|b){18}c")
    var text: [UInt8] = []
    var seed: UInt32 = 7
    for _ in 0..<9_000 {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      text.append(seed >> 31 == 0 ? UInt8(ascii: "a") : UInt8(ascii: "b"))
    }
    #expect(!pattern.matches(text, 0..<text.count))
    text[text.count - 19] = UInt8(ascii: "a")
    text.append(UInt8(ascii: "c"))
    #expect(pattern.matches(text, 0..<text.count))
  }

  @Test func `a pattern is used from several tasks at once`() async throws {
    let pattern = try Pattern("(a|b)*a(a|b){12}c")
    let found = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<8 {
        group.addTask { pattern.matches("b" + String(repeating: "a", count: 12 + index) + "c") }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(found == 7)
  }

  @Test func `a range of the bytes is matched as a text of its own`() throws {
    let bytes = Array("xxabcxx".utf8)
    #expect(try Pattern("^abc$").matches(bytes, 2..<5))
    #expect(try !Pattern("^abc$").matches(bytes, 2..<6))
  }
}
