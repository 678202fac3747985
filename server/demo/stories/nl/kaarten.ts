/** Kaarten in het Nederlands: geweigerd, kwijt, geblokkeerd, op de telefoon. */
export const CARDS_NL = `
# kaart-geweigerd message tags=card,travel priority=2 outcome=solved times=5
> Hallo, mijn kaart werd vandaag {twee|drie} keer geweigerd in {city}. Er staat genoeg op. Kunnen jullie kijken wat er mis is?
~ Goedemiddag, betalen lukt niet in {city}. Pinautomaat geeft "neem contact op met uw bank". Wat is er aan de hand?
~ Sta hier aan de kassa in {city} en mijn kaart doet het niet. Graag snel hulp!
< Dag {first}, vervelend als dat op reis gebeurt. Kunt u in de app bij Kaarten > Instellingen kijken of betalingen in dat land aan staan?
> Dat stond uit inderdaad. Nu aangezet.
< Mooi. Het werkt meteen. Lukt het toch niet, stuur me dan het tijdstip en het bedrag, dan zoek ik de precieze reden op. {agent}
> Gelukt, net {amount} betaald. Bedankt!

# kaart-kwijt message tags=card priority=1 outcome=solved times=5
> Mijn portemonnee is gestolen in de trein! Hoe blokkeer ik mijn kaart?
~ Ik ben mijn bankkaart kwijt, denk bij {shop}. Wat moet ik doen?
< Dag {first}, blokkeer hem meteen in de app via Kaarten > Blokkeren. Zonder app belt u het kaartenblokkeernummer, dag en nacht. Laat u weten of het gelukt is?
> Geblokkeerd. Staat er iets raars op?
< Nee, de laatste betaling is die van vanochtend bij {shop}. Zal ik een nieuwe kaart naar uw huisadres sturen?
> Ja graag.
< Besteld. Uw pincode blijft dezelfde en met uw telefoon kunt u gewoon blijven betalen. {agent}

# automaat-slikt-kaart comment tags=card,branch priority=2 outcome=answered post=branches times=3
> De automaat in {branch} heeft {day} mijn kaart ingeslikt en niet meer teruggegeven. Binnen was het al donker.
2> Zelfde hier, twee weken geleden. Nieuwe kaart was er na vier dagen.
< Dag {first}, dat is schrikken. Een ingeslikte kaart wordt om veiligheidsredenen vernietigd, maar de nieuwe is dan gratis. Stuurt u ons even een privébericht? Dan bestellen we hem direct. {agent}
> Bericht gestuurd.

# wallet message tags=card,app outcome=solved times=4
> Ik krijg mijn kaart niet toegevoegd aan mijn wallet op {phone}. "Kaart niet ondersteund".
~ Jullie schrijven dat je met je horloge kan betalen. Bij mij wordt de kaart niet herkend?
< Dag {first}, staat het nummer op de voorkant of op de achterkant van uw kaart?
> Voorkant.
< Dan hebt u nog het oude model. Ik heb gratis een nieuwe voor u besteld; u kunt hem nu al vanuit de app toevoegen. {agent}
> Dat is nog eens snel. Dank u!

# limiet message tags=card,payments outcome=answered times=4
> Ik moet {zaterdag|morgen} een tweedehands auto betalen met de kaart, 6.500 euro. Mijn limiet is 2.500. Kan dat hoger?
~ Hoe verhoog ik mijn daglimiet? Ik koop een keuken en de aanbetaling gaat niet door.
< Dag {first}, dat kan: in de app bij Kaarten > Limieten, tot 10.000 euro voor één dag. Daarna springt hij vanzelf terug. {agent}
> Top, staat erin.

# dubbel-afgeschreven message tags=card,payments outcome=solved times=4
> Bij {shop} is {day} twee keer {amount} afgeschreven. Ik heb maar één keer betaald.
< Dag {first}, ik zie ze allebei. De tweede is nog een reservering; die vervalt vanzelf als de winkel hem niet int, meestal binnen drie dagen.
= Zelfde terminal, tweede niet geïnd. Afwachten tot {day}. @Chloé zie jij hetzelfde bij die winkel?
later> Klopt, de tweede is weg. Bedankt voor de uitleg.

# kaartlezer comment tags=card,sign-in outcome=answered post=welcome times=3
> Moet ik die kaartlezer nu houden of kan hij weg? Heb er intussen drie in de la liggen.
2> Ik gebruik hem nooit meer, alles gaat via de app.
< Dag {first}, één bewaren is verstandig: voor een nieuwe telefoon of als u geen app wilt. De andere twee mogen naar het recyclagepark of naar een kantoor. {agent}
`;
