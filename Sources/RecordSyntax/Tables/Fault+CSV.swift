// What is wrong with a CSV file, by name and with the remedy.

extension Fault {
  static func tooLargeCSV(_ count: Int) -> Fault {
    Fault(
      at: ByteRange(0, 0),
      Phrase(
        nl: "dit bestand is \(count) bytes groot; een CSV-bestand is hooguit \(CSVReader.mostBytes) bytes",
        en: "this file has \(count) bytes; a CSV file has at most \(CSVReader.mostBytes)"),
      help: Phrase(
        nl: "splits het in kleinere bestanden, elk met dezelfde kopregel",
        en: "split it into smaller files, each with the same header"))
  }

  static func brokenUTF16(_ place: ByteRange) -> Fault {
    Fault(
      at: place,
      Phrase(
        nl: "dit bestand is bewaard als UTF-16, en wat hier staat is geen teken",
        en: "this file is saved as UTF-16, and what is here is no character"),
      help: Phrase(
        nl: "bewaar het in het spreadsheetprogramma opnieuw, als 'CSV UTF-8'",
        en: "save it again in the spreadsheet program, as 'CSV UTF-8'"))
  }

  static func noRows(_ end: Int) -> Fault {
    Fault(
      at: ByteRange(end, end),
      Phrase(nl: "in dit bestand staat geen enkele rij", en: "there is no row in this file"),
      help: Phrase(
        nl: "zet de namen van de kolommen op de eerste regel, en daaronder een regel per rij",
        en: "put the names of the columns on the first line, and a line for each row below it"))
  }

  static func unclearSeparator(_ header: ByteRange) -> Fault {
    Fault(
      at: header,
      Phrase(
        nl:
          "aan deze kopregel is niet te zien welk teken de kolommen scheidt: van twee soorten staan er evenveel",
        en: "this header does not show which character separates the columns: two kinds occur equally often"),
      help: Phrase(nl: "geef het scheidingsteken op", en: "name the separator"))
  }

  static func readAsWindows1252(_ character: ByteRange) -> Fault {
    Fault(
      .warning, at: character,
      Phrase(
        nl:
          "dit bestand is niet in UTF-8 bewaard en wordt gelezen als Windows-1252; dit is het eerste teken dat anders is",
        en:
          "this file is not saved as UTF-8 and is read as Windows-1252; this is the first character that differs"
      ),
      help: Phrase(
        nl: "kijk of letters met accenten kloppen; zo niet, bewaar het bestand dan als 'CSV UTF-8'",
        en: "see whether letters with accents are right; if not, save the file as 'CSV UTF-8'"))
  }

  static func notWindows1252(_ character: ByteRange, _ byte: UInt8) -> Fault {
    let code = "0x" + String(byte, radix: 16, uppercase: true)
    return Fault(
      at: character,
      Phrase(
        nl: "deze byte (\(name: code)) is geen teken in Windows-1252",
        en: "this byte (\(name: code)) is no character in Windows-1252"),
      help: Phrase(
        nl: "bewaar het bestand in het spreadsheetprogramma opnieuw, als 'CSV UTF-8'",
        en: "save the file again in the spreadsheet program, as 'CSV UTF-8'"))
  }

  // MARK: - Rows and cells

  static func tooFewCells(_ row: ByteRange, _ count: Int, of wanted: Int) -> Fault {
    Fault(
      at: row,
      Phrase(
        nl: """
          deze rij heeft minder cellen (\(count)) dan de kopregel (\(wanted)), en de laatste loopt door op een volgende \
          regel
          """,
        en: """
          this row has fewer cells (\(count)) than the header (\(wanted)), and the last of them goes on on another line
          """),
      help: Phrase(
        nl:
          "kijk of een aanhalingsteken ontbreekt; zo niet, zet de scheidingstekens van de lege cellen erachter",
        en: "see whether a quote is missing; if not, put the separators of the empty cells behind it"))
  }

  static func tooManyCells(_ surplus: ByteRange, _ count: Int, of wanted: Int) -> Fault {
    Fault(
      at: surplus,
      Phrase(
        nl: "deze rij heeft meer cellen (\(count)) dan de kopregel (\(wanted))",
        en: "this row has more cells (\(count)) than the header (\(wanted))"),
      help: Phrase(
        nl: "haal weg wat te veel is; een cel met een scheidingsteken erin staat tussen aanhalingstekens",
        en: "take away what is too much; a cell with a separator in it stands in quotes"))
  }

  static func quoteInPlainCell(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(
        nl: "hier staat een aanhalingsteken in een cel die niet met een aanhalingsteken begint",
        en: "here is a quote in a cell that does not start with a quote"),
      help: Phrase(
        nl: "zet de hele cel tussen aanhalingstekens, en schrijf dit aanhalingsteken dubbel",
        en: "put the whole cell in quotes, and write this quote twice"))
  }

  static func textBehindQuote(_ range: ByteRange, cellStart: Int?) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter het aanhalingsteken dat deze cel sluit staat nog iets",
        en: "something follows the quote that closes this cell"),
      help: Phrase(
        nl: "haal het weg, of schrijf het aanhalingsteken ervoor dubbel als het bij de cel hoort",
        en: "take it away, or write the quote before it twice if it belongs to the cell"),
      related: cellStart.map {
        Related(
          range: ByteRange($0, $0 + 1),
          message: Phrase(
            nl: "de cel begint hier; misschien ontbreekt op deze regel het sluitende aanhalingsteken",
            en: "the cell starts here; perhaps the closing quote is missing on this line"))
      })
  }

  static func unclosedCell(_ quote: Int) -> Fault {
    Fault(
      at: ByteRange(quote, quote + 1),
      Phrase(
        nl: "het aanhalingsteken dat deze cel opent wordt nergens gesloten",
        en: "the quote that opens this cell is never closed"),
      help: Phrase(
        nl: "zet een aanhalingsteken achter de cel, en schrijf aanhalingstekens erin dubbel",
        en: "put a quote behind the cell, and write quotes inside it twice"))
  }
}
