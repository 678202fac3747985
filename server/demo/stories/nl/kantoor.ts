/** Recensies, kantoren en lof in het Nederlands. */
export const PLACES_NL = `
# recensie-goed review tags=branch,praise priority=4 stars=5 outcome=answered times=5
> Heel vriendelijk geholpen met de rekening van mijn overleden vader. Alle tijd genomen en alles rustig uitgelegd.
~ Binnen tien minuten een nieuwe kaart. Top.
~ Klein kantoor, grote service. Ze kennen je naam nog.
< Dank u wel voor deze mooie woorden, {first}. We hebben ze aan de collega's van de Meir laten lezen. {agent}

# recensie-wachten review tags=branch stars=2 outcome=answered times=5
> {minutes} minuten gewacht terwijl er maar één loket open was. Personeel kan er niets aan doen, directie wel.
~ Alleen nog op afspraak, en de eerste vrije is over twee weken.
< Dag {first}, bedankt voor uw eerlijke beoordeling. Op donderdagavond zijn we voortaan tot 19 uur open, zonder afspraak. We hopen dat dat helpt. {agent}

# recensie-bijgesteld review tags=branch stars=1 outcome=answered times=3
> Aan de balie afgesnauwd omdat ik mijn rijbewijs bij had en niet mijn identiteitskaart. Nooit meer.
< Dag {first}, zo willen we niemand ontvangen. De kantoordirecteur belt u graag zelf op; mogen wij uw nummer via een privébericht? {agent}
edit 3> Aan de balie afgesnauwd omdat ik mijn rijbewijs bij had en niet mijn identiteitskaart. Aanvulling: directeur heeft gebeld en zich verontschuldigd.

# recensie-sterren review tags=branch priority=4 stars=4 outcome=no-answer-needed reason="Sterren zonder vraag" times=4
> Prima kantoor.
~ Vlot en vriendelijk.
~ Goed bereikbaar, parkeren is wat lastig.

# aanbevolen recommendation tags=praise priority=4 stars=5 outcome=answered times=3
> Al twintig jaar klant en nooit spijt gehad.
~ Snel antwoord op Messenger, zelfs in het weekend. Aanrader.
< Dat doet deugd om te lezen, {first}. Dank u! {agent}

# afgeraden recommendation tags=account stars=1 outcome=answered times=3
> Al vier weken bezig met een adreswijziging. Elke keer iemand anders, elke keer opnieuw uitleggen.
< Dag {first}, dat moet beter. Stuur mij uw geboortedatum en nieuw adres in een privébericht, dan regel ik het vandaag zelf en bevestig ik het u. {agent}
> Gestuurd.
edit 5> Al vier weken bezig met een adreswijziging. Uiteindelijk na dit bericht binnen het uur opgelost.

# kantoor-dicht comment tags=branch outcome=answered post=branches times=4
> Breda Noord dicht dus. Mijn moeder van 82 moet nu twee bussen nemen om haar uittreksels te halen.
~ "Gaat samen met" betekent gewoon sluiten, zeg het dan ook.
2> En de automaat, blijft die wel?
< Dag {first}, u hebt gelijk: het kantoor sluit. De automaat blijft, en wie slecht ter been is kan elke maand gratis opgehaald worden. Stuur ons een bericht, dan zetten we uw moeder op de lijst. {agent}
2> Fijn dat de automaat blijft.
> Dank u, ik stuur een bericht.

# openingsuren message tags=branch priority=4 outcome=answered times=4
> Is het kantoor in {branch} {zaterdag|donderdagavond} open?
~ Kan ik zonder afspraak langskomen in {branch}?
< Dag {first}, ja: donderdag tot 19 uur zonder afspraak, zaterdag van 9 tot 12.30 op afspraak. Die maakt u het snelst in de app. {agent}
> Bedankt!
`;
