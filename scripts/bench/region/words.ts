/** The same words in nynorsk and bokmål. */
export interface Both { nn: string; nb: string }

const both = (rows: readonly string[]): Both[] => rows.map((row) => {
  const [nn = '', nb = nn] = row.split('|')
  return { nn, nb }
})

/** First and last halves of what a service is about: «barnehageplass», «symjeløyve». */
export const FIELDS = both([
  'barnehage', 'skule|skole', 'kultur', 'idretts', 'bustad|bolig', 'helse', 'omsorgs', 'fritids', 'veg|vei', 'hamne|havne', 'bibliotek', 'ungdoms',
  'eldre', 'familie', 'næringsliv', 'landbruks', 'skogbruks', 'miljø', 'klima', 'byggje|bygge', 'eigedoms|eiendoms', 'renovasjons', 'vass|vann',
  'beredskaps', 'frivillig', 'musikk',
])
export const THINGS = both([
  'plass', 'tilskot|tilskudd', 'løyve|tillatelse', 'rettleiing|veiledning', 'stønad', 'teneste|tjeneste', 'avtale', 'tilsyn', 'ordning', 'kort', 'gebyr', 'kurs',
  'utleige|utleie', 'transport', 'støtte', 'gruppe', 'råd', 'plan', 'melding', 'rom', 'vurdering', 'register', 'pris', 'fond',
])
export const FOR_WHOM = both(['', ' for unge', ' for eldre', ' for tilflyttarar| for tilflyttere', ' for lag og foreiningar| for lag og foreninger', ' for bedrifter', ' for studentar| for studenter'])
export const ASKING = both(['Søk om', 'Meld frå om|Meld fra om', 'Spør om', 'Få hjelp med', 'Bestill', 'Sjekk', 'Endre'])

/** Pieces of sentences. «{x}» is what the service is about. */
export const SUBJECTS = both([
  'Kommunen', 'Servicekontoret', 'Saksbehandlaren|Saksbehandleren', 'Den som søkjer,|Den som søker,', 'Kontoret', 'Fagleiaren|Faglederen', 'Familien', 'Laget', 'Ein vaksen i hushaldet|En voksen i husholdningen',
  'Den som har {x}|Den som har {x}', 'Vi', 'Du', 'Utvalet|Utvalget', 'Eigaren|Eieren', 'Verja|Vergen', 'Rådgjevaren|Rådgiveren',
])
export const VERBS = both([
  'ser på|ser på', 'svarer på', 'tek vare på|tar vare på', 'sender', 'får', 'hentar|henter', 'skriv under på|skriver under på', 'går gjennom', 'ventar på|venter på', 'legg ved|legger ved',
  'betaler for', 'melder frå om|melder fra om', 'held oversikt over|holder oversikt over', 'avgjer|avgjør', 'endrar|endrer', 'les|leser',
])
export const OBJECTS = both([
  'søknaden om {x}', 'vedtaket', 'avtalen om {x}', 'skjemaet', 'opplysningane om hushaldet|opplysningene om husholdningen', 'planen for året', 'tilbodet om {x}|tilbudet om {x}',
  'rekninga|regningen', 'ei skriftleg fråsegn|en skriftlig uttalelse', 'brevet frå kontoret|brevet fra kontoret', 'kartet over området', 'det som er avtalt', 'endringar i {x}|endringer i {x}', 'dokumentasjonen',
  'ein time til samtale|en time til samtale', 'reglane for {x}|reglene for {x}', 'ventelista|ventelisten', 'meldinga|meldingen', 'kvitteringa|kvitteringen', 'prislista|prislisten',
])
export const TAILS = both([
  'innan tre veker|innen tre uker', 'så snart saka er klar|så snart saken er klar', 'før fristen går ut', 'på same måte kvart år|på samme måte hvert år', 'når noko endrar seg|når noe endrer seg', 'i eit eige møte|i et eget møte',
  'utan å ta betalt|uten å ta betalt', 'saman med deg|sammen med deg', 'når alle papira er komne|når alle papirene er kommet', 'dersom det er ledig kapasitet|hvis det er ledig kapasitet', 'etter eit besøk heime hos deg|etter et besøk hjemme hos deg',
  'om våren og om hausten|om våren og om høsten', 'på telefon eller ved oppmøte', 'i god tid før oppstart', 'til og med den siste dagen i månaden|til og med den siste dagen i måneden', 'også for dei som nettopp har flytta hit|også for dem som nettopp har flyttet hit',
])
export const HEADINGS = both(['Mange betaler mindre', 'Når du flyttar|Når du flytter', 'Slik vel vi ut|Slik velger vi ut', 'Om du treng meir hjelp|Hvis du trenger mer hjelp', 'Det du kan vente deg', 'Samarbeid med andre'])
export const PAPERS = both(['Stadfesting frå skulen|Bekreftelse fra skolen', 'Den siste skattemeldinga|Den siste skattemeldingen', 'Fråsegn frå lege|Uttalelse fra lege', 'Kart over tomta|Kart over tomten', 'Legitimasjon med bilete|Legitimasjon med bilde', 'Leigekontrakt|Leiekontrakt', 'Fullmakt', 'Rekneskap for siste året|Regnskap for det siste året'])
export const UNITS = both(['per månad|per måned', 'per år', 'per gong|per gang', 'per time', 'for heile perioden|for hele perioden'])

/** Parts of names of kommuner, real enough to read and not the name of any. */
export const NAME_STARTS = ['Furu', 'Stein', 'Lang', 'Brei', 'Sol', 'Gran', 'Bjørke', 'Havn', 'Myr', 'Fjell', 'Elve', 'Skog', 'Vind', 'Klipp', 'Dal', 'Øvre', 'Indre', 'Ytre', 'Nord', 'Sør']
export const NAME_ENDS = ['vik', 'nes', 'dal', 'haugen', 'øy', 'fjord', 'strand', 'li', 'bygd', 'sund', 'heim', 'voll', 'åsen', 'eid', 'vatn', 'land', 'stad', 'moen', 'berg']
