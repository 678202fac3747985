export const FIRST_NAMES =
  'Anna Bram Chloé Daan Emma Fatima Gilles Hanne Inès Jonas Karim Léa Milan Noor Olivier Pauline Quinten Rania Sofie Thomas Ugo Valérie Wout Xavier Yasmine Zoë Arthur Björn Céline Dries Elif Florence Grégory Hugo Imane Jules Kato Lucas Manon Nathan'.split(
    ' ',
  );

export const LAST_NAMES =
  'Peeters,Janssens,Maes,Jacobs,Mertens,Willems,Claes,Goossens,Wouters,De Smet,Dubois,Lambert,Dupont,Martin,Simon,Laurent,Leroy,Michel,Lejeune,Renard,Smith,Jones,Taylor,Brown,Walker,El Amrani,Yilmaz,Nguyen,Kowalski,Rossi,García,Van Damme,Vermeulen,Hermans,Aerts,Michiels,Lemmens,Bogaert,Pauwels,Moens,Dumont,Charlier,Fontaine,Noël,Collard,Henry,Thys,Baert,Cools,Desmet'.split(
    ',',
  );

/** From these, rare words are made: streets, firms, places. */
export const SYLLABLES =
  'ba ber cor da den dor el fa gra ha ho il ka kor la len lo mar me mo na nor o pa pel que ra ri ro sa sel ta tor u va ven wa xa ye zo'.split(
    ' ',
  );
