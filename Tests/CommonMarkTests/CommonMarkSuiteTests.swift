import CommonMark
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// The examples of the specification, every one compared to the letter.
///
/// Only links always say more here than there (`rel`). Where this form differs on purpose, a list says why, and what is
/// wanted is made of the specification's HTML by that rule.
struct CommonMarkSuiteTests {
  private static let suite = PublicSuite("commonmark")

  /// Links to a relative address, another scheme or a host that cannot be one (346): text, and the address in brackets.
  private static let refusedLinks: Set = [
    22, 23, 32, 33, 192, 193, 194, 195, 196, 198, 200, 202, 203, 204, 205, 206, 214, 215, 216, 217, 218,
    346, 404, 419, 422, 433, 473, 474, 482, 483, 484, 485, 486, 487, 489, 492, 495, 496, 498, 499, 500,
    501, 502, 503, 504, 505, 506, 507, 509, 510, 512, 514, 515, 516, 518, 519, 521, 522, 527, 528, 529,
    530, 532, 533, 534, 535, 539, 540, 541, 542, 543, 544, 549, 550, 553, 554, 555, 556, 557, 558, 559,
    560, 561, 562, 564, 565, 566, 567, 568, 569, 570, 571, 593, 596, 598, 599, 601,
  ]

  /// Images: their descriptions.
  private static let images: Set = [
    517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588,
    589, 591,
  ]

  /// HTML: the same characters, as text; without comments.
  private static let html: Set = [
    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165,
    166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185,
    186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615,
    616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
  ]

  @Test(
    .enabled(if: suite.isPresent, "the examples of CommonMark are not on this machine: .ci/run fetches them"))
  func `every example becomes what the specification says, or what is safe instead`() throws {
    var exact = 0
    let examples = try Self.suite.cases()
    for (number, example) in zip(1..., examples) {
      let wanted = example.text("html")
      let html = Markdown(example.text("markdown")).html(headingLevel: 1)
      #expect(TagReader.fault(in: html) == nil, "\(number)")
      let found = html.replacing(#" rel="noopener noreferrer nofollow""#, with: "")
      if Self.html.contains(number) {
        #expect(found != wanted && Self.characters(found) == Self.characters(wanted), "\(number)")
      } else if Self.images.contains(number) || Self.refusedLinks.contains(number) {
        #expect(found != wanted, "\(number)")
        #expect(
          found.removingPercentEncoding == SafeExpectation(of: wanted).html.removingPercentEncoding,
          "\(number)")
      } else {
        #expect(found == wanted, "\(number)")
        exact += 1
      }
    }
    #expect((examples.count, exact) == (652, 461))
  }

  /// What is read on the page: HTML's own characters without comments and the paragraph that lines of HTML are put in.
  private static func characters(_ html: String) -> String {
    let html = html.replacing(/(?s)<!--(>|->|.*?-->)/, with: "")
    return [("<p>", ""), ("</p>", ""), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
      .reduce(html) { $0.replacing($1.0, with: $1.1) }.split(separator: "\n")
      // A comment alone on its line leaves the blanks before it.
      .filter { $0.contains { $0 != " " } }.joined(separator: "\n")
  }
}
