/** What people who complain speak of, in words that no single firm or trade owns. */
export interface SignWords {
  /** Something does not do what it should. */
  trouble: string;
  /** What is asked of the firm. */
  remedy: string;
  /** How long or how often already. */
  waiting: string;
  /** Things between a firm and its customers. */
  business: string;
  /** Questions that reproach. */
  reproach: string;
}

export const ENGLISH_SIGNS: SignWords = {
  trouble: `not work*, doesn't work*, don't work*, isn't work*, won't work*, stopped work*, can't log*, can't get, cannot get, can't access, can't open, can't use, won't load, won't open, won't let, won't connect, won't charge,
    doesn't load, not load*, keeps crash*, keeps say*, keep getting, keeps freez*, broke, broken, crash*, error*, bug, bugs, glitch*, failed, failing, fails, failure, freez*, frozen, down, outage*, stuck, issue*, problem*, trouble,
    wrong, missing, defect*, faulty, damaged, ruined, ripped, leak*, cracked, cancelled, canceled, overcharged, charged, declined, rejected, lost, never arrived, never received, didn't receive, haven't received, not received, out of stock`,
  remedy: `fix, fixed, fixing, resolve*, sort, help, assist*, refund*, replace*, replacement, compensat*, explain, respond, response, reply, answer, contact, contacted, called, emailed, on hold, cancel, return, returned, money back`,
  waiting: `still, again, yet, already, waiting, waited, wait, since, hour, hours, hrs, day, days, week, weeks, month, months, minutes, mins, ago, late, delay*, forever, twice, third time, every time, constantly, keep, keeps`,
  business: `order*, deliver*, shipping, shipped, shipment, account, app, store, service, customer*, support, website, site, update*, product*, flight*, phone, email*, password, payment*, bill, billing, price, prices, paid, bought, purchase*, card,
    package, parcel, online, booking, booked, internet, network, signal, device, battery, screen, item, items, size, staff, agent, agents, manager, subscription, invoice, contract, line, machine, branch, ticket*`,
  reproach: `why, how come, what's going on, what is going on, what's up with, what's wrong with, wtf, seriously, when will, when are you, when is, how long, how do i, how can i, where is, where are, are you kidding, are you going, can you please, can someone, can anyone, what happened`,
};

export const FRENCH_SIGNS: SignWords = {
  trouble: `ne fonctionne*, ne marche*, marche pas, fonctionne pas, marche plus, fonctionne plus, n'arrive pas, arrive pas a, ne peux pas, peux pas, peux plus, ne s'ouvre, ne charge, casse*, panne, plante*, erreur*, bug, bugs, bloque*, probleme*, souci*, ennui*,
    defectueu*, abime*, perdu*, manqu*, jamais arrive*, jamais recu*, pas recu*, pas ete livre*, annule*, preleve*, debite*, refuse*, rejete*, faux, fausse, rupture`,
  remedy: `regler, reglez, reparer, reparez, resoudre, aide, aider, aidez, rembours*, remplac*, compens*, expliqu*, repondre, repondez, reponse*, contacter, contacte, appele, ecrit, annuler, retour, retourner, solution`,
  waiting: `toujours, encore, deja, attends, attend, attente, attendre, depuis, heure, heures, jour, jours, semaine, semaines, mois, minutes, retard*, deux fois, troisieme fois, chaque fois, sans cesse, toujours pas`,
  business: `commande*, livraison*, livre, colis, compte*, application, appli, magasin*, service*, client*, site, mise a jour, produit*, vol, vols, telephone, mail*, mot de passe, paiement*, facture*, prix, paye, achete, achat*, carte*,
    reservation*, internet, reseau, appareil, batterie, ecran, article*, taille, personnel, agent*, conseiller*, abonnement*, contrat*, agence*, ligne, distributeur*, billet*, virement*`,
  reproach: `pourquoi, comment se fait, qu'est ce qui se passe, c'est quoi, serieusement, quand est ce que, quand allez, combien de temps, comment faire, ou est, ou en est, est ce normal, est-ce normal, vous vous moquez, que se passe`,
};

export const DUTCH_SIGNS: SignWords = {
  trouble: `werkt niet, werkt weer niet, doet het niet, doet niets, niet werkt, lukt niet, kan niet, kan geen, krijg geen, krijg niet, niet inloggen, laadt niet, opent niet, kapot, stuk, defect*, crasht, storing*, fout, fouten, foutmelding*, bug, bugs, vast, probleem,
    problemen, verkeerd*, beschadigd*, kwijt, ontbreekt, ontbreken, nooit aangekomen, nooit ontvangen, niet ontvangen, niet geleverd, geannuleerd, aangerekend, afgeschreven, geweigerd, geblokkeerd, uitverkocht`,
  remedy: `oplossen, opgelost, oplossing, herstellen, repareren, help, helpen, hulp, terugbeta*, terugstort*, vervang*, vergoed*, uitleg*, antwoord*, reageren, reactie, contact, gebeld, gemaild, bellen, annuleren, retour, terugsturen, geld terug`,
  waiting: `nog steeds, nog altijd, weer, opnieuw, al, alweer, wacht, wachten, gewacht, sinds, uur, uren, dag, dagen, week, weken, maand, maanden, minuten, te laat, vertrag*, twee keer, derde keer, elke keer, telkens, constant`,
  business: `bestelling*, besteld, levering*, geleverd, pakje, pakket, rekening*, app, winkel*, service, klant*, klantendienst, klantenservice, website, site, update*, product*, vlucht*, telefoon, mail*, wachtwoord, betaling*, factuur*, facturen, prijs, betaald,
    gekocht, aankoop, kaart*, boeking, geboekt, internet, netwerk, toestel, batterij, scherm, artikel*, maat, personeel, medewerker*, abonnement*, contract*, kantoor, automaat, ticket*, overschrijving*, storting*`,
  reproach: `waarom, hoe komt het, wat is er aan de hand, wat is dat, serieus, wanneer, hoe lang, hoelang, hoe kan dit, hoe kan het, waar blijft, waar is, is dat normaal, is dit normaal, menen jullie, wat gebeurt`,
};
