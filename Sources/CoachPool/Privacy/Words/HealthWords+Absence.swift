extension HealthWords {
  /// What is said of being ill, and what an employer calls it.
  static let absence = """
    # Being ill, and what an employer calls it
    ziek
    zieke
    zieker
    ziekst
    ziekt*
    *ziekmeld*
    *ziekgemeld*
    ziekmaken
    ziekbed
    ziekjes
    grieperig
    ziekenhuisopname*
    *ziekteverzuim*
    in|langdurig|kortdurend|frequent verzuim
    verzuimt
    verzuimde
    verzuimden
    verzuimd
    verzuimduur
    langdurig|langdurige|langere uitgevallen|uitval|afwezig|afwezigheid
    verzuimmelding*
    verzuimgesprek*
    verzuimbegeleid*
    verzuimtraject*
    verzuimperiode*
    verzuimhistorie
    betergemeld*
    betermeld*
    beter gemeld|melden|meldt
    meld|meldt|meldde|melden zich|mij|me beter
    meld|meldt|meldde|melden zich|mij|me morgen|vandaag|gisteren|weer|volledig|deels|gedeeltelijk beter
    herstelmeld*
    hersteldmeld*
    hersteld gemeld|melden|meldt
    sick
    sickness
    sickleave
    sick leave
    ill
    illness*
    unwell
    off sick
    long|longterm|medical absence
    long term absence
    signed|written off sick
    off work with|for

    # Not able to work: benefits, assessments and the way back
    ziekengeld
    *arbeidsongeschikt*
    *gedeeltelijkarbeids*
    *reintegr*
    tweede|2e|twee spoor
    spoor 2
    spoor twee
    *tweedespoor*
    opbouwschema
    *arbeidstherapeut*
    *verzekeringsarts*
    mogelijkhedenlijst
    functionele mogelijkhedenlijst
    verminderd|verminderde|beperkt|beperkte belastbaar|belastbare|belastbaarheid
    volledig|deels|gedeeltelijk|medisch|helft|procent afgekeurd
    afgekeurd voor haar|zijn|mijn|het|dit werk|vak|functie|beroep|baan
    noriskpolis
    norisk polis
    doelgroepregister
    indicatie banenafspraak
    *arbeidshandicap*
    wajong*
    verbetering|wet poortwachter
    poortwachtertraject*
    urenbeperking*
    WIA
    WAO
    WGA
    IVA
    UWVkeuring
    disability
    disabilities
    disabled
    phased return
    unfit for work|duty
    incapacity for work
    incapacitated
    medical certificate
    """
}
