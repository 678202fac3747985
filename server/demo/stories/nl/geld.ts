/** Betalen, kosten, sparen, lenen en beleggen in het Nederlands. */
export const MONEY_NL = `
# kosten comment tags=fees priority=2 outcome=answered post=welcome times=5
> Alweer duurder. {fee} per jaar voor een rekening waar ik niks mee doe behalve loon op ontvangen.
~ Waarom staat er ineens {fee} aan "pakketkosten" op mijn afschrift?
~ Kosten omhoog, kantoren dicht. Wat krijgen wij daarvoor terug?
2> Ik ben om die reden al weg.
< Dag {first}, we begrijpen dat u daar niet blij mee bent. De basisrekening is gratis als uw loon hier binnenkomt. Stuurt u ons privé welke rekening u hebt? Dan kijken we of u goedkoper uit kunt. {agent}
> Doe ik. Had dat niet vanzelf gekund?

# instant comment tags=payments outcome=answered post=instant times=4
> Werkt dat ook naar andere banken? Bij mij duurde het zondag nog tot maandag.
~ Is er een maximum aan die instant overschrijvingen?
< Dag {first}, ja, naar elke bank in de eurozone die meedoet, tot 5.000 euro per dag in de app. Doet de andere bank niet mee of antwoordt ze niet op tijd, dan gaat het als gewone overschrijving. {agent}
> Duidelijk, bedankt.

# overschrijving-fout message tags=payments priority=2 outcome=handed-over times=4
> Ik heb per ongeluk {sum} naar een verkeerd rekeningnummer overgemaakt. Eén cijfer fout. Kan dat terug?
~ Help, verkeerd rekeningnummer gebruikt. {sum} weg. Wat nu?
< Dag {first}, geen paniek. Wanneer hebt u het overgemaakt, en staat het al op "uitgevoerd"?
> Vanochtend om negen uur. Uitgevoerd ja.
= Terugroeping aangevraagd, ref {ref}, antwoord binnen tien werkdagen. @Anna volg jij dit op als ik er vrijdag niet ben?
< Dan vragen wij de andere bank om het terug te sturen. De ontvanger moet akkoord gaan; dat duurt meestal een week. Ik heb het dossier {ref} geopend en u krijgt bericht bij elke stap. {agent}
> Oef. Bedankt om het zo snel te doen.

# hypotheek-vraag message tags=mortgage outcome=handed-over times=4
> Wij willen ons huis verbouwen, ongeveer 45.000 euro. Kan dat bij onze bestaande hypotheek of moet dat apart?
~ Is het mogelijk om onze hypotheek mee te nemen als we verhuizen?
< Dag {first}, beide kan, en wat het voordeligst is hangt af van wat er nog loopt. Wilt u een gesprek op kantoor of liever via video?
> Video, 's avonds liefst.
< Dan heb ik {day} om 19.00 uur voor u gereserveerd. U krijgt vooraf een lijstje met wat handig is om bij de hand te hebben. {agent}
= Afspraak staat bij het team woonkredieten, dossier {ref}.

# rente comment tags=mortgage outcome=answered post=rates times=4
> En wie vroeger aan 4,1 % getekend heeft? Die mag blijven betalen zeker?
~ Geldt dit ook voor bestaande klanten?
2> Herfinancieren kost je drie maanden rente. Reken het uit voor je springt.
< Dag {first}, herzien kan, ook voor bestaande klanten. Of het loont, hangt af van de resterende looptijd en de kosten. Onze adviseurs rekenen het gratis voor u uit, ook als de uitkomst "niets doen" is. {agent}
> Dat laatste waardeer ik. Ik maak een afspraak.

# spaarrente comment tags=savings outcome=answered times=3
> Wanneer stijgt de spaarrente eindelijk? Voor een lening zijn jullie er wel snel bij.
< Dag {first}, samen met de getrouwheidspremie is het nu 1,60 %. We bekijken de rente elk kwartaal opnieuw; de volgende keer is de eerste van de maand. {agent}

# beleggen-kosten message tags=investing outcome=answered times=3
> Ik beleg 100 euro per maand. Op het overzicht staan "lopende kosten 1,42 %". Betaal ik dat bovenop of zit dat erin?
< Dag {first}, dat zit erin: het wordt dagelijks van het fonds afgehouden en zit al in de koers die u ziet. Op 1.200 euro per jaar is dat ongeveer 17 euro. {agent}
> Helder. Mogen ze in euro op het overzicht zetten.

# volmacht message tags=account outcome=solved times=3
> Mijn moeder is 87 en kan zelf niet meer bankieren. Hoe krijg ik een volmacht? Ze kan moeilijk naar het kantoor komen.
< Dag {first}, fijn dat u haar helpt. Woont uw moeder thuis of in een zorginstelling? Voor beide komen we langs.
> Thuis, in {branch}.
< Dan komt een collega van {branch} bij haar thuis. Dat past op {day} tussen 10 en 12 uur. Zij heeft alleen haar identiteitskaart nodig, u ook. {agent}
> Dat is geweldige service. We zijn er.

# jongerenrekening comment tags=youth,account outcome=answered post=youth times=4
> Vanaf welke leeftijd krijgen ze zo'n kaart? De onze is net {zeven|tien}.
~ Kan de oma ook geld storten op zo'n rekening?
< Dag {first}, de kaart kan vanaf acht jaar. De rekening zelf kan al vanaf de geboorte, en grootouders kunnen storten met het rekeningnummer dat u deelt. {agent}
> Handig, dank je.
`;
