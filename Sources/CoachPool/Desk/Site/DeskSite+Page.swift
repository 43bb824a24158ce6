internal import RecordSyntax

extension DeskSite {
  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: What the browser shows on the tab.
  ///   - root: The way from the page to the site's folder, `../` or nothing.
  ///   - content: What stands in the body.
  func page(_ title: String, root: String, _ content: Markup) -> Markup {
    """
    <!doctype html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>\(title) – \(contract.organisation)</title>
    <link rel="stylesheet" href="\(root)style.css">
    </head>
    <body>
    \(content)</body>
    </html>

    """
  }
}
