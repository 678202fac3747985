/** Phishing, fraude, onbeleefdheid en spam in het Nederlands. */
export const TRUST_NL = `
# phishing-sms message tags=phishing priority=2 outcome=answered times=5
> Ik kreeg een sms dat mijn toegang vandaag vervalt, met een link. Is dat van jullie?
~ Klopt het dat ik mijn gegevens moet bevestigen? Kreeg een mail met jullie logo.
~ Net gebeld door iemand "van Lumen Bank" die mijn kaartlezer wilde gebruiken. Dat zijn jullie toch niet?
< Dag {first}, goed dat u het vraagt: dat is niet van ons. Klik nergens op en verwijder het. Hebt u ergens iets ingevuld?
> Nee, ik vertrouwde het niet.
< Prima gedaan. Dan hoeft u niets meer te doen. Stuur gerust een schermafdruk door, dan laten we de pagina sluiten. {agent}

# phishing-slachtoffer message tags=phishing,fraud priority=1 outcome=handed-over times=3
> Ik ben opgelicht denk ik. Iemand van "de fraudedienst" belde en nu is {sum} weg van mijn spaarrekening.
< {first}, ik heb uw toegang en kaart net geblokkeerd, er kan niets meer weg. Blijf bij de telefoon: onze fraudedienst belt u binnen tien minuten. Zij vragen nooit een code.
= @Sofie dringend: overboeking van {sum} 20 minuten geleden. Emma (Fraude) heeft de ontvangende bank al aan de lijn.
> Ze hebben gebeld. Een deel is tegengehouden zeggen ze.
< Dat klopt, en voor de rest loopt de terugroeping. U krijgt morgen voor 12 uur nieuws onder {ref}. Het is heel goed dat u meteen schreef. {agent}

# waarschuwing-dank comment tags=phishing priority=4 outcome=no-answer-needed reason="Bedankje" post=phishing times=4
> Gedeeld. Mijn buurvrouw trapte er vorige week bijna in.
~ Goed dat jullie dit melden, ik had er gisteren ook één.
< Dank u voor het delen, {first}. {agent}

# boos-wachttijd comment tags=rude,branch outcome=answered post=branches times=4
> {minutes} minuten aan de telefoon gehangen en dan wordt er opgelegd. Schandalig gewoon.
~ Jullie helpdesk is de naam niet waard. {minutes} minuten muziekje luisteren.
2> Maandagochtend nooit bellen, tip.
< Dag {first}, dat is veel te lang en onze excuses. {day} was er een storing met de centrale. Stuur ons uw nummer privé, dan belt een collega u vandaag nog. {agent}
> Nummer gestuurd. Ben benieuwd.
> Oké, ze hebben gebeld en het is geregeld. Chapeau.

# schelden comment tags=rude priority=4 outcome=no-answer-needed reason="Schelden zonder vraag" times=2
> Bende zakkenvullers zijn jullie
hide>

# spam-krediet comment tags=spam outcome=spam times=4
> Snel geld nodig zonder papieren? Mevrouw Hilde hielp mij aan 15.000 in twee dagen. Stuur haar een bericht {vandaag nog|via WhatsApp}
hide>

# valse-winactie comment tags=phishing priority=2 outcome=answered times=3
> Klopt het dat jullie 20 telefoons weggeven? Ik moest mijn kaartnummer invullen om deel te nemen.
2> Nep! Ziet er net echt uit.
< Dag {first}, dat is geen actie van ons. Vul niets in, en hebt u het al gedaan, blokkeer dan uw kaart in de app en schrijf ons meteen privé. Dank aan iedereen die waarschuwt. {agent}
> Had gelukkig nog niks ingevuld.
`;
