import Foundation

/// What the safe form of an example is wanted to be, made of the HTML that the specification wants.
struct SafeExpectation {
  /// The HTML.
  let html: String

  /// Takes images and refused links out.
  init(of wanted: String) {
    let images = /<img src="[^"]*" alt="([^"]*)"(?: title="[^"]*")? \/>/
    let links = /<a href="([^"]*)"(?: title="[^"]*")?>(.*?)<\/a>/.dotMatchesNewlines()
    html = wanted.replacing(images) { String($0.1) }.replacing(links) { link in
      let (address, shown) = (Self.written(link.1), String(link.2))
      if address.wholeMatch(of: /(?i)(https?:\/\/[\w.:-]+([\/?#].*)?|mailto:.+)/) != nil {
        return String(link.0)
      }
      return address.isEmpty || address == shown ? shown : "\(shown) (\(address))"
    }
  }

  /// The address as it was written, which is what is shown of it.
  private static func written(_ address: Substring) -> String {
    let plain = String(address).removingPercentEncoding ?? String(address)
    return plain.replacing("\"", with: "&quot;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
