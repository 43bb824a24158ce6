extension HealthWords {
  /// Finding out and treating, and who does.
  static let treatment = """
    # Finding out
    *diagnose*
    *diagnosis*
    gediagnosticeerd*
    gediagnostiseerd*
    medisch|ziek verklaard

    # Medicines
    *medicatie*
    *medicijn*
    medication*
    medicated
    pijnstill*
    painkiller*
    sertraline
    citalopram
    escitalopram
    paroxetine
    fluoxetine
    venlafaxine
    mirtazapine
    amitriptyline
    quetiapine
    slik|slikt|slikte|gebruik|gebruikt|krijg|krijgt lithium
    slik|slikt|slikte iets|pillen|tabletten
    diazepam
    temazepam
    lorazepam
    concerta
    dexamfetamine
    tramadol
    oxycodon
    morfine
    insuline
    insulin
    bloedverdunner*
    betablokker*
    methotrexaat
    prednison
    slaappil*
    slaapmiddel*
    kalmeringsmiddel*
    antibioticum
    antibiotica
    antibiotics
    *antidepress*
    *antipsychot*
    ritalin
    methylfenidaat
    oxazepam
    prozac

    # Operations and hospitals
    geopereerd*
    knieoperatie
    heupoperatie
    rugoperatie
    hartoperatie
    oogoperatie
    hersenoperatie
    buikoperatie
    schouderoperatie
    borstoperatie
    voetoperatie
    handoperatie
    nekoperatie
    darmoperatie
    maagoperatie
    spoedoperatie
    galblaasoperatie
    mijn|haar|zijn operatie
    van|na|wacht|op een operatie
    after|had|needs|needed an operation
    my|his|her operation|surgery|surgeries
    opgenomen geweest
    opgenomen in|op een|de|het ziekenhuis|kliniek|instelling|inrichting|psychiatrie|intensive
    opgenomen in|op een|de ggz|verslavingskliniek|afkickkliniek
    in|op een|de|het ziekenhuis|kliniek|instelling|inrichting|psychiatrie|ggz|verslavingskliniek|afkickkliniek opgenomen
    lig|ligt|lag|liggen|beland|belandde|verblijft in het ziekenhuis
    in het ziekenhuis gelegen|beland|terechtgekomen|verbleven
    uit het ziekenhuis ontslagen
    in hospital
    admitted to hospital
    admitted to the hospital
    niertransplantatie
    levertransplantatie
    harttransplantatie
    longtransplantatie
    stamceltransplantatie
    hoornvliestransplantatie
    gedotterd
    pacemaker
    geamputeerd
    borstamputatie
    met|op krukken
    in het gips
    on crutches
    had|needs|after|from surgery
    hospitalised
    hospitalized
    herstellende
    herstellenden

    # Therapies and other treatment
    in|volgt|volgde|krijgt|kreeg|begint|begonnen|met therapie
    in therapy
    my|his|her|their therapy
    mijn|haar|zijn therapie
    doe|doet|krijg|krijgt|kreeg|volg|volgt fysiotherapie|ergotherapie|logopedie
    *psychotherapie*
    psychotherapy
    *schematherapie*
    *groepstherapie*
    *relatietherapie*
    *gesprekstherapie*
    therapie gevolgd|gekregen|begonnen|gestart
    *gedragstherapie*
    *traumatherapie*
    *therapiesessie*
    EMDR
    *chemo
    chemokuur*
    chemokuren
    *chemotherap*
    *immuuntherap*
    *immunotherap*
    *radiotherapie*
    radiotherapy
    radiation therapy
    hormoontherapie
    onder behandeling
    bestraald
    bestralingen
    revalider*
    revalideert
    revalidatietraject*
    rehab
    ggzbehandeling*
    ggztraject*

    # Who treats someone
    occupational physician|doctor
    company doctor
    advies|verslag|brief|oordeel|rapport|terugkoppeling|verklaring|verwijzing van|door de|een|mijn|haar|zijn @
    spreekuur|behandeling|hulp van|bij|door de|een|mijn|haar|zijn @
    verwezen|doorverwezen|gezien|behandeld|onderzocht|gestuurd|goedgekeurd door de|een|mijn|haar|zijn @
    gesprek|gesprekken|afspraak|afspraken|consult|contact|praat|praatte|sessie|sessies met|bij de|een @
    volgens|via de|een|mijn|haar|zijn @
    @ adviseerde|raadde|raadt|verwees|schreef|vond
    @bedrijfsarts
    @arboarts
    @arbodienst
    arbodienst heeft haar|hem|mij
    verzuimconsulent*
    @ggz
    @verslavingszorg
    @crisisdienst
    @praktijkondersteuner
    @neuroloog
    @cardioloog
    @oncoloog
    @gynaecoloog
    @revalidatiearts
    @relatietherapeut
    @psycholoog
    @psychologe
    @psychiater
    @therapeut
    @therapeute
    @psychotherapeut
    @fysiotherapeut
    @huisarts
    @dokter
    @specialist
    @verslavingsarts
    @psychologist
    @psychiatrist
    @therapist
    @physiotherapist
    @doctor
    """
}
