/// The guide for HR that a new pool brings: in Dutch, from a first coach to a first report.
///
/// Its commands are run by a test in the order in which they stand there, so a word in them that changes has to change here.
package enum Guide {
  /// Where it stands in the repository.
  package static let path = "HANDLEIDING.md"

  static let file = WiringFile(path: path, text: text)

  private static let text = #"""
    # Handleiding voor de coachpool

    Deze map is de administratie van de interne coachpool: kleine tekstbestanden onder `pool/`, bewaard met git. Het
    hulpmiddel `coachpool` schrijft ze, kijkt ze na en telt ze op tot het jaarverslag. Wie met Excel overweg kan en van
    git heeft gehoord, redt zich hiermee. Weet je het even niet: `coachpool help`, en `coachpool explain REGEL` bij een
    melding die je niet begrijpt.

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

    Moeten meer mensen bij de profielen van coaches kunnen, geef die dan een eigen repository: kopieer wat openbaar is
    (`coachpool index` zet dat in `pool/index/`) en geef geen toegang tot deze.

    CI (GitHub of GitLab) kijkt elke wijziging na en toont daarbij geen gegevens van personen. Zet in
    `.github/workflows/coachpool.yml` of `.gitlab-ci.yml` waar het hulpmiddel vandaan komt (twee regels), of laat
    `coachpool init --source … --revision …` dat doen. Wat je niet gebruikt, mag weg.

    ## De besloten map

    Maak die een keer, buiten deze map, en zeg elke keer waar ze ligt, of zet dat in de instellingen van je systeem
    (`COACHPOOL_PRIVATE`):

    ```sh
    coachpool init --private ../besloten
    export COACHPOOL_PRIVATE=../besloten
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

    Laat de functionaris gegevensbescherming meelezen, en leg de regeling voor aan de ondernemingsraad (WOR art. 27).

    In `pool/terms/` staat een standaardovereenkomst met de negen onderwerpen die er altijd in horen. Pas de tekst aan.

    ## Een eerste coach

    ```sh
    coachpool new coach --name "Noor Voorbeeld" --kinds regulier
    ```

    Het bestand dat er dan is, vul je aan: talen, werkvormen, thema's, opleiding, en onder de streep het profiel in eigen
    woorden. Dan:

    ```sh
    coachpool check
    ```

    `check` zegt van elke melding waar ze staat, wat er aan de hand is en hoe het opgelost wordt. `fout` moet weg voordat
    je verder gaat; `waarschuwing` is een afspraak die niet is nagekomen. Klopt iets toch, dan komt de reden in het bestand
    zelf (`allow`), zonder iets persoonlijks.

    """#
}
