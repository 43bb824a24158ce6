extension HealthWords {
  /// What someone may suffer from before it has a name.
  static let complaints = """
    # Worn out
    *burnout*
    *burnedout*
    *burntout*
    burn out
    burned|burnt out
    *overspannen*
    *overspanning*
    *surmenage*
    *borout*
    bore out
    zenuwinzinking*
    nervous breakdown
    mental breakdown
    breakdowns
    oververmoeid*
    niet fit
    psychische|mentale|geestelijke gesteldheid|toestand
    opgebrand*
    uitgeput geraakt
    *vermoeidheidsklacht*
    *vermoeidheidssyndroom*
    chronisch|chronische vermoeid|vermoeidheid|moe
    chronic fatigue

    # Complaints
    *stressklacht*
    *spanningsklacht*
    *gezondheidsklacht*
    *gezondheidsprobleem*
    *gezondheidsproblemen*
    *gezondheidsredenen*
    *angstklacht*
    *paniekklacht*
    *slaapklacht*
    *slaapprobleem*
    *slaapproblemen*
    *stemmingsklacht*
    *somberheidsklacht*
    *rugklacht*
    *nekklacht*
    *schouderklacht*
    *knieklacht*
    *buikklacht*
    *hartklacht*
    *maagklacht*
    *darmklacht*
    *hoofdpijn*
    *overgangsklacht*
    *geheugenklacht*
    *concentratieklacht*
    *rouwklacht*
    *longklacht*
    *huidklacht*
    *gewrichtsklacht*
    *spierklacht*
    *zenuwklacht*
    *keelklacht*
    *armklacht*
    *heupklacht*
    *voetklacht*
    psychologische|psychiatrische|geestelijke hulp|begeleiding|klachten|problemen|behandeling
    *hyperventil*
    *slapeloos*
    *paniekaanval*
    lichamelijke|fysieke|psychische|mentale|medische|depressieve|somatische klacht|klachten
    stressgerelateerde|werkgerelateerde klachten
    lichamelijk|fysiek|psychisch|mentaal|medisch beperkt|kwetsbaar|ziek|belastbaar
    lichamelijke|fysieke|psychische|mentale|medische kwetsbaarheid
    lichamelijke|fysieke|psychische|mentale|medische|verstandelijke|visuele|auditieve beperking|beperkingen
    lichamelijke|fysieke|psychische|mentale|medische|verstandelijke|visuele|auditieve aandoening|aandoeningen|stoornis
    lichamelijke|fysieke|psychische|mentale|medische|verstandelijke problemen|problematiek|oorzaak|oorzaken
    medische reden|redenen|indicatie|keuring|voorgeschiedenis
    arbeidsbeperking*
    chronische pijn|aandoening|ziekte|klachten
    pijnklacht*
    insomnia
    panic|anxiety attack|attacks|disorder|medication
    mental|physical health issue|issues|problem|problems|condition|conditions|complaint|complaints
    health issue|issues|problem|problems|condition|conditions|complaint|complaints
    medical condition|conditions|leave|treatment|reason|reasons|history
    chronic pain|illness|condition
    """
}
