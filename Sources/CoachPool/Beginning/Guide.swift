internal import RecordSyntax

/// The guide for HR that a new pool brings: in Dutch, from a first coach to a first report.
///
/// Its commands are run by a test in the order in which they stand there, so a word in them that changes has to change here.
package enum Guide {
  /// Where it stands in the repository.
  package static let path = "HANDLEIDING.md"

  /// The guide of a pool that begins in a year; what happens in it happens in that year.
  static func file(_ year: String, _ language: Language) -> WiringFile {
    var text = text.replacing("JAAR", with: year)
    // The keys of the agreements that the pool begins with.
    if language == .english { for (dutch, english) in keys { text = text.replacing(dutch, with: english) } }
    return WiringFile(path: path, text: text)
  }

  private static let keys = [
    ("regulier", "regular"), ("loopbaan,werk-prive", "career,work-life"),
    ("--themes loopbaan", "--themes career"), ("--theme loopbaan", "--theme career"),
    ("act,wandelen", "act,walking"), ("standaard-", "standard-"),
  ]

  private static let text = #"""
    # Handleiding voor de coachpool

    Deze map is de administratie van de interne coachpool: kleine tekstbestanden onder `pool/`, bewaard met git. Het
    hulpmiddel `coachpool` schrijft ze, kijkt ze na en telt ze op tot het jaarverslag. Wie met Excel overweg kan en van
    git heeft gehoord, redt zich hiermee. Weet je het even niet: `coachpool help`, en `coachpool explain REGEL` bij een
    melding die je niet begrijpt.

    De dagen in de voorbeelden zijn die van een heel jaar. Wat nog niet is geweest, is niet vast te leggen: neem je eigen
    dagen, of zet om te oefenen achter elke opdracht de dag waarop je doet alsof, zoals `--as-of JAAR-12-08`.

    ## Wat er nooit in komt

    - **Geen namen van coachees.** Een coachee is een code, zoals `p-7k3m9q`. Wie dat is, staat in de besloten map.
    - **Niets uit de gesprekken**: geen vraag, geen doel, geen verslag. Wel: wanneer, hoe lang en waar.
    - **Niets over gezondheid**, ook niet in een toelichting. `coachpool check` zoekt ernaar.

    Git onthoudt alles. Wat er per ongeluk in komt, is pas weg als het ook uit de geschiedenis is:
    `coachpool retention --history` zegt hoe.

    ## Wie mag wat zien

    | wat | wie |
    | --- | --- |
    | deze repository | alleen de coördinatoren; ook de lijst van wie er toegang heeft, hoort bij hen |
    | de besloten map | alleen de coördinatoren; niet in een repository, niet in een gedeelde map van de afdeling, wel in de back-up |
    | een coach | het eigen traject, van de coördinator; geen toegang tot de repository |
    | een leidinggevende, een opdrachtgever | niets hieruit; het jaarverslag |
    | iedereen | het gepubliceerde jaarverslag; de profielen van coaches, als die daarmee instemmen |
    | wie er zelf in voorkomt | alles over zichzelf: `coachpool dossier CODE` maakt de brief |

    Moeten meer mensen bij de profielen van coaches kunnen, geef hun dan de website daarvan (hieronder), en geen toegang
    tot deze repository.

    CI (GitHub of GitLab) kijkt elke wijziging na en toont daarbij geen gegevens van personen. Zet in
    `.github/workflows/coachpool.yml` of `.gitlab-ci.yml` waar het hulpmiddel vandaan komt (twee regels), of laat
    `coachpool init --source … --revision …` dat doen. Wat je niet gebruikt, mag weg.

    ## De besloten map

    Maak die een keer, buiten deze map, en zeg elke keer waar ze ligt, of zet dat in de instellingen van je systeem
    (`COACHPOOL_PRIVATE`):

    ```sh
    coachpool init --private ../besloten
    export COACHPOOL_PRIVATE="$PWD/../besloten"
    ```

    ## De afspraken

    In `pool/contract.json` staat wat de organisatie heeft afgesproken. Elke controle meet daaraan. Wat er niet in staat,
    heeft de waarde uit de laatste kolom. Neem de lijst een keer door met de coördinatoren, en leg vast wat anders is.

    | afspraak | waar het om gaat | zonder eigen keuze |
    | --- | --- | --- |
    | `organisation` | de naam in het jaarverslag | |
    | `coordinators` | wie de intakes doen, elk met een sleutel en een naam | niemand |
    | `departments`, `locations` | afdelingen en plaatsen, voor de spreiding van coaches en de lijnen tussen mensen | geen |
    | `kinds` | soorten trajecten: hoeveel gesprekken, hoe lang, hoeveel maanden, wat verplicht is | `regulier` staat er al: 6 gesprekken, hoogstens 8 |
    | `choice` | kiest de coachee zelf (`coachee`), op advies (`advised`), of wijst de coördinator toe (`assigned`)? De bronnen verschillen; zelf kiezen is de gewoonte | zelf of op advies, met kennismaking |
    | `referral.destinations` | waarheen wordt verwezen: binnen de organisatie, terug, of naar buiten | vijf staan er al |
    | `referral.internalWhen` | welke vragen bij een interne coach passen: enkelvoudig, praktisch, weinig persoonlijk | zo |
    | `lines` | coach en coachee werken niet in een team of afdeling; hoelang daarna nog niet (`coolOffMonths`) | team en afdeling; geen afkoelperiode |
    | `coaches` | opleiding, intervisie, supervisie, bijscholing, gedragscode (`conduct`) | 140 uur opleiding, een uur intervisie per kwartaal |
    | `evaluation` | wanneer de evaluatie uitgaat, en met welke schaal | een half jaar na afloop, 1 tot en met 10 |
    | `retention` | hoelang iets bewaard wordt, en waarom | inhoud 8 maanden, code 12 maanden, feiten 3 jaar na afloop |
    | `publication` | vanaf welk aantal een cijfer in het verslag komt | 5, en oordelen en citaten vanaf 5 invullers |
    | `privacy` | wie verantwoordelijk is, op welke grondslag; voor het register van artikel 30 | moet ingevuld: `coachpool register --check` |

    De eerste drie vul je meteen in: zet ze onder `"language"`, met eigen namen.

    ```json
    "coordinators": { "sanne": { "name": "Sanne Voorbeeld" } },
    "departments": { "zorg": "Zorg", "staf": "Bestuur en staf" },
    "locations": { "hoofdgebouw": "Hoofdgebouw" },
    ```

    `coachpool fmt` brengt een bestand daarna in de vaste vorm; hoe je het intikt, maakt niet uit.

    Laat de functionaris gegevensbescherming meelezen, en leg de regeling voor aan de ondernemingsraad (WOR art. 27).

    In `pool/terms/` staat een standaardovereenkomst met de negen onderwerpen die er altijd in horen. Pas de tekst aan.

    ## Een eerste coach

    ```sh
    coachpool new coach --name "Noor Voorbeeld" --kinds regulier --themes loopbaan,werk-prive --methods act,wandelen --languages nl --department staf --on JAAR-01-06
    ```

    De opdracht zegt welk bestand er is, wat daarin nog leeg is, en wat de controle ervan vindt. Vul in dat bestand aan:
    de opleiding (`training`), en onder de tweede streep het profiel in eigen woorden. Dan:

    ```sh
    coachpool check
    ```

    `check` zegt van elke melding waar ze staat, wat er aan de hand is en hoe het opgelost wordt. Een *fout* moet weg
    voordat je verder gaat; een *waarschuwing* is een afspraak die niet is nagekomen, zoals opleiding die er nog niet staat.
    Klopt iets toch, dan komt de reden in het bestand zelf (`allow`), zonder iets persoonlijks.

    Coachees kiezen zelf, op een website die alleen laat zien wat van coaches openbaar is. Zet die map op het intranet, en maak
    haar opnieuw als er iets verandert. Een foto ligt naast het profiel in `pool/coaches/`, en komt erop als `photo` in het
    record haar noemt, met de dag waarop de coach instemde.

    ```sh
    coachpool coaches --theme loopbaan
    coachpool site ../website
    ```

    ## Een eerste traject

    Iemand vraagt om coaching. Eerst komt er een code, dan het traject dat de code noemt. De codes worden geloot; hieronder
    staat steeds `p-7k3m9q` voor de coachee en `t-JAAR-k7qm` voor het traject.

    ```sh
    coachpool new person --name "Els Voorbeeld" --department zorg
    coachpool new trajectory --kind regulier --coachee p-7k3m9q --route self --themes loopbaan --on JAAR-02-03
    ```

    Na de intake, en na de kennismaking met een coach die de coachee zelf koos:

    ```sh
    coachpool log t-JAAR-k7qm intake --on JAAR-02-10 --minutes 30 --by sanne --question-clear yes --goals 2 --advice internal --because criteria
    coachpool log t-JAAR-k7qm introduction --on JAAR-02-17 --coach noor-voorbeeld --coach-agrees yes --coachee-agrees yes --lines-checked yes
    ```

    De overeenkomst komt uit het traject en de standaardovereenkomst, om te printen en te tekenen. Ze noemt de coachee, dus ze
    hoort niet in deze map:

    ```sh
    coachpool agreement t-JAAR-k7qm --output ../overeenkomst.md
    coachpool log t-JAAR-k7qm agreement --on JAAR-02-24 --coach noor-voorbeeld --chosen-by coachee --delivery internal --sessions 6 --minutes 60 --until JAAR-09-01 --manager none --terms standaard-JAAR
    ```

    Elk gesprek is een regel: alleen wanneer, hoelang en waar. Hadden meer coachees die dag een gesprek, noem dan hun trajecten
    achter elkaar.

    ```sh
    coachpool log t-JAAR-k7qm session --on JAAR-02-24 --place coaching-room
    coachpool log t-JAAR-k7qm session --on JAAR-03-10 --place outdoor
    coachpool log t-JAAR-k7qm session --on JAAR-03-31 --place coaching-room
    coachpool log t-JAAR-k7qm session --on JAAR-05-26 --place online
    ```

    En aan het einde:

    ```sh
    coachpool close t-JAAR-k7qm --reason completed --goals reached --on JAAR-05-26
    coachpool show t-JAAR-k7qm
    ```

    `show` laat zien hoe een record ervoor staat, en wat er nu komt.

    ## Vastleggen

    Wat je hebt gewijzigd, leg je vast met git. Voor elke commit kijkt `coachpool check` na wat erin komt; met een fout gaat
    hij niet door. Dat geldt ook voor wat git samenvoegt, maar niet voor `git rebase`: daarbij laat git niets nakijken. Doe
    daarna zelf `coachpool check`; anders vindt CI het. Schrijf in het bericht nooit een naam.

    ```sh
    git add --all
    git commit -m "Eerste coach en eerste traject"
    ```

    `coachpool diff` vertelt vooraf in gewone woorden wat er anders is dan bij de vorige commit. Werken jullie met meer
    mensen, dan voegt git samen wat je allebei hebt bijgeschreven. Spreekt het elkaar tegen, dan blijven beide kanten staan
    en wijst `check` de plek aan.

    Maak je een bestand in de webpagina van GitHub of GitLab, noem het dan `new-….md`; `coachpool fmt` geeft het een goede naam.

    ## Wat er wanneer moet

    ```sh
    coachpool agenda
    ```

    De agenda noemt alles wat komt en wat te laat is, met de opdracht die het afdoet; `--format ics` maakt er een agenda
    voor je agendaprogramma van. In dit voorbeeld: het terugkomgesprek drie maanden na afloop, en de evaluatie na een half jaar.

    ```sh
    coachpool log t-JAAR-k7qm follow-up --on JAAR-09-08 --minutes 30
    coachpool log t-JAAR-k7qm invitation --on JAAR-11-27
    coachpool new evaluation --trajectory t-JAAR-k7qm --by coachee --moment after --on JAAR-12-08
    ```

    De cijfers van de evaluatie vul je in dat bestand in. Een citaat komt erin als de coachee daar toestemming voor gaf.

    Komt er al een administratie uit Excel, dan leest `coachpool import` die in; de namen worden dan codes.

    ## Elke maand

    ```sh
    coachpool retention
    ```

    Dit noemt wat volgens de bewaartermijnen weg moet. `coachpool retention --apply` haalt het weg, en
    `coachpool retention --history` zegt wat git er nog van heeft en hoe dat eruit gaat. Vraagt iemand om inzage of om wissing:
    `coachpool new privacy-request`, dan `coachpool dossier CODE` of `coachpool erase CODE`. Antwoorden moet binnen een maand;
    de agenda houdt dat bij.

    ## Het jaarverslag

    In januari is het jaar voorbij. Eerst een concept, dat niet in git komt:

    ```sh
    coachpool report annual JAAR --output pool/reports/JAAR.md
    ```

    Klopt er een cijfer niet, kijk dan welke records erachter zitten: `coachpool report annual JAAR --explain total`. Kleine
    aantallen staan er niet in, en ook niets waaruit ze te berekenen zijn. Is het goed, publiceer dan:

    ```sh
    coachpool report annual JAAR --publish
    coachpool check
    git add --all
    git commit -m "Jaarverslag JAAR"
    ```

    Vanaf nu wordt dit jaar afgedrukt uit wat is gepubliceerd, ook als de records later weg zijn.

    """#
}
