/// What coachees of the example say in their evaluations, with consent to publish it; all of it is invented.
enum ExampleQuotes {
  static let all = [
    "Ik zeg nu eerder wat ik nodig heb, en tot mijn verbazing krijg ik dat meestal ook.",
    "Mijn coach stelde precies de vraag die ik zelf steeds uit de weg ging.",
    "Het hielp dat iemand de organisatie kent en toch niet op mijn afdeling werkt.",
    "Ik dacht dat mijn team het probleem was. Nu weet ik wat ik er zelf aan kan doen.",
    "De gesprekken gaven rust. Ik neem besluiten niet meer in de auto naar huis.",
    "Fijn dat ik de coach zelf kon kiezen; na vijf minuten voelde het vertrouwd.",
    "Ik geef leiding zoals bij mij past en niet meer zoals ik dacht dat het hoorde.",
    "Door de wandelingen kon ik dingen zeggen die ik aan tafel nooit had gezegd.",
    "Ik herken mijn patroon nu op het moment zelf, en dan kan ik kiezen.",
    "Zes gesprekken leken mij weinig, maar het was genoeg om verder te kunnen.",
    "Het moeilijke gesprek met mijn collega heb ik gevoerd, en het viel mee.",
    "Ik heb besloten te blijven, en nu is het weer mijn eigen keuze.",
    "Mijn coach hield mij vriendelijk maar beslist aan wat ik mij had voorgenomen.",
    "De intake alleen al bracht orde in mijn hoofd.",
    "Ik was bang dat het zweverig zou zijn. Het was juist heel praktisch.",
    "Na elke keer ging ik weg met één ding om te proberen. Dat werkte.",
    "Ik werk nog even hard, maar ik neem het niet meer mee naar huis.",
    "Dat alles vertrouwelijk bleef, maakte dat ik open durfde te zijn.",
    "Ik zie nu wat ik goed kan en durf dat ook te laten zien.",
    "Voor het eerst in jaren heb ik een plan voor mijn loopbaan.",
  ]
}
