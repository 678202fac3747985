/** De app en aanmelden in het Nederlands. */
export const APP_NL = `
# app-start-niet message tags=app,sign-in priority=2 outcome=solved times=5
> Sinds de update start de app niet meer op. Wit scherm en dan terug naar het begin. Ik heb {phone}.
~ App crasht direct na mijn code. Al twee keer opnieuw geïnstalleerd. {phone}.
~ Kan al sinds {day} niet in de app. Wat is er mis?
< Dag {first}, excuses voor het ongemak. Welke versie staat er bij Instellingen > Apps > Lumen Bank?
> 8.2.0
= Bekende fout in 8.2.0. @Jonas staat 8.2.1 overal in de winkel?
< Dank u. In die versie zit een fout die op sommige toestellen voorkomt. 8.2.1 staat nu in de winkel en lost het op. {agent}
> Hij doet het weer, merci.

# itsme message tags=sign-in outcome=solved times=4
> Aanmelden met itsme lukt niet meer, ik krijg telkens "sessie verlopen".
~ itsme blijft hangen als ik bij jullie wil inloggen. Bij andere sites werkt het wel.
< Dag {first}, gebeurt dat in de app of op de website? En staat de tijd van uw telefoon op automatisch?
> Website. Tijd stond inderdaad handmatig, vijf minuten verkeerd.
< Dat is het: de bevestiging is maar kort geldig. Zet de tijd op automatisch en probeer het nog eens. {agent}
> Yes, werkt. Daar was ik zelf nooit opgekomen.

# app-compliment comment tags=app,praise priority=4 outcome=no-answer-needed reason="Compliment, bedankt" post=app times=4
> Eindelijk zie ik meteen mijn saldo zonder drie keer te klikken. Goed gedaan!
~ De nieuwe app is echt beter. Zelfs mijn man snapt hem.
< Dat horen we graag, {first}! We geven het door aan de makers. {agent}

# app-klacht comment tags=app priority=3 outcome=answered post=app times=5
> Waarom moest dat nu weer veranderen? Ik vind mijn overschrijvingen niet meer terug.
~ Vernieuwd = alles op een andere plek. Waar zijn de bewaarde begunstigden?
~ Mooie kleurtjes, maar mijn spaarrekening staat nu pas onderaan. Kan dat anders?
2> Bij mij ook zoeken. Onder de drie streepjes.
< Dag {first}, even wennen, dat snappen we. U vindt het onder Betalen > Overzicht, en met een lange druk op een rekening zet u de volgorde zelf. Mist u nog iets? {agent}
> Gevonden. Die lange druk mag je wel ergens uitleggen.
< Terechte opmerking, die komt in de volgende rondleiding.

# nieuwe-telefoon message tags=sign-in,app outcome=solved times=4
> Nieuwe telefoon, oude is al ingeruild en nu vraagt de app een code van de oude. Hoe kom ik erin?
< Dag {first}, geen probleem. Kies op het eerste scherm "Nieuwe telefoon" en dan itsme of uw kaartlezer. Het duurt twee minuten.
> Met de kaartlezer gelukt.
< Prima. Voor uw veiligheid kunt u de eerste 24 uur tot 500 euro overschrijven. {agent}

# meldingen forum tags=app title="{Meldingen komen dubbel|Pushmeldingen komen te laat}" outcome=answered times=3
> Sinds de laatste update krijg ik van elke betaling een melding die pas een uur later komt, en soms twee keer. Meer mensen last van?
2> Ja, {phone} hier. Vooral bij betalingen in het weekend.
< Dank voor het melden. We zien dat meldingen sinds {day} vertraagd zijn bij een deel van de toestellen. Onze collega's zijn ermee bezig; de betalingen zelf zijn gewoon direct uitgevoerd. {agent}
3> Bij mij is het vandaag weer normaal.
< Klopt, de oorzaak is weggenomen. Laat het hier weten als het terugkomt.
> Ook hier opgelost. Bedankt voor de opvolging.

# budgetknop forum tags=app title="Potjes voor vaste kosten: hoe doen jullie dat?" outcome=answered times=2
> Ik zou graag elke maand automatisch geld opzij zetten per doel (auto, vakantie, verzekering). Spaarrekening per doel of bestaat er iets handigers in de app?
2> Ik heb vier spaarrekeningen met een naam en doorlopende opdrachten. Kost niets.
3> Doe ik ook, maar je ziet het totaal dan niet meer.
< Handige tips! In het voorjaar komen er potjes binnen één rekening, met een doelbedrag en een datum. Het totaal blijft dan zichtbaar. {agent}
> Dan wacht ik daarop. Dank!
`;
