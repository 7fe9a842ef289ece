import type { ProblemCode, ShapeCode } from '../contract/index.ts'
import type { Says } from './says.ts'

/** What the rules of the contract say when they are broken: what is wrong, and what to do. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode | ShapeCode, Says>> = {
  postalCode: {
    nn: 'Eit postnummer har fire siffer.',
    nb: 'Et postnummer har fire siffer.',
    en: 'A postal code has four digits.',
  },
  domainBare: {
    nn: 'Skriv berre namnet, som osteroy.no: utan https://, port og skråstrek.',
    nb: 'Skriv bare navnet, som osteroy.no: uten https://, port og skråstrek.',
    en: 'Write only the name, like osteroy.no: without https://, port or slash.',
  },
  domainName: {
    nn: 'Domenet må vere eit namn med punktum i, som osteroy.no.',
    nb: 'Domenet må være et navn med punktum i, som osteroy.no.',
    en: 'The domain must be a name with a dot in it, like osteroy.no.',
  },
  factKommune: {
    nn: 'Ei lokal opplysning for ein kommune må seie kva kommune ho gjeld, og berre då.',
    nb: 'En lokal opplysning for en kommune må si hvilken kommune den gjelder, og bare da.',
    en: 'A local fact of one kommune must say which kommune it is for, and only then.',
  },
  date: {
    nn: 'Datoen må vere skriven som 2027-03-01 og finnast i kalenderen.',
    nb: 'Datoen må være skrevet som 2027-03-01 og finnes i kalenderen.',
    en: 'The date must be written like 2027-03-01 and be in the calendar.',
  },
  instant: {
    nn: 'Tidspunktet må vere UTC med millisekund.',
    nb: 'Tidspunktet må være UTC med millisekunder.',
    en: 'The time must be in UTC, with milliseconds.',
  },
  clockTime: {
    nn: 'Klokkeslettet må vere som 15:30.',
    nb: 'Klokkeslettet må være som 15:30.',
    en: 'The time must be like 15:30.',
  },
  keyForm: {
    nn: 'Nøkkelen kan berre ha små bokstavar a–z, tal og bindestrek.',
    nb: 'Nøkkelen kan bare ha små bokstaver a–z, tall og bindestrek.',
    en: 'The key can only have lower-case letters a–z, digits and hyphens.',
  },
  keyLong: {
    nn: 'Nøkkelen kan ha høgst 80 teikn.',
    nb: 'Nøkkelen kan ha høyst 80 tegn.',
    en: 'The key can have at most 80 characters.',
  },
  slugForm: {
    nn: 'Adressa kan berre ha små bokstavar a–z, tal og bindestrek.',
    nb: 'Adressen kan bare ha små bokstaver a–z, tall og bindestrek.',
    en: 'The address can only have lower-case letters a–z, digits and hyphens.',
  },
  slugLong: {
    nn: 'Adressa kan ha høgst 80 teikn.',
    nb: 'Adressen kan ha høyst 80 tegn.',
    en: 'The address can have at most 80 characters.',
  },
  rowIdForm: {
    nn: 'Rad-id-en kan berre ha små bokstavar, tal og bindestrek.',
    nb: 'Rad-id-en kan bare ha små bokstaver, tall og bindestrek.',
    en: 'The row id can only have lower-case letters, digits and hyphens.',
  },
  kommunenummer: {
    nn: 'Eit kommunenummer har fire siffer. Har det berre tre, manglar nullen først: 0301.',
    nb: 'Et kommunenummer har fire siffer. Har det bare tre, mangler nullen først: 0301.',
    en: 'A kommune number has four digits. If it has three, the zero in front is missing: 0301.',
  },
  numberDays: {
    nn: 'Nummeret må gjelde frå ein dag som ikkje er etter dagen det gjeld til.',
    nb: 'Nummeret må gjelde fra en dag som ikke er etter dagen det gjelder til.',
    en: 'The number must be valid from a day that is not after the day it is valid until.',
  },
  numbersInOrder: {
    nn: 'Set numra i rekkjefølgje: det eldste først.',
    nb: 'Sett numrene i rekkefølge: det eldste først.',
    en: 'Put the numbers in order, the oldest first.',
  },
  numbersOverlap: {
    nn: 'Ein kommune har eitt nummer om gongen. Set ein siste dag på nummeret før, dagen før dette gjeld frå.',
    nb: 'En kommune har ett nummer om gangen. Sett en siste dag på nummeret før, dagen før dette gjelder fra.',
    en: 'A kommune has one number at a time. Give the number before a last day, the day before this one is valid from.',
  },
  offerTwice: {
    nn: 'Tenesta står to gonger. Ta bort den eine.',
    nb: 'Tjenesten står to ganger. Ta bort den ene.',
    en: 'The service is there twice. Remove one of them.',
  },
  colour: {
    nn: 'Fargen må vere skriven som #00539b.',
    nb: 'Fargen må være skrevet som #00539b.',
    en: 'The colour must be written like #00539b.',
  },
  languageMissing: { nn: 'Vel minst eitt språk.', nb: 'Velg minst ett språk.', en: 'Choose at least one language.' },
  languageTwice: {
    nn: 'Kvart språk kan berre stå éin gong.',
    nb: 'Hvert språk kan bare stå én gang.',
    en: 'Each language can be listed only once.',
  },
  langTag: {
    nn: 'Språkkoden må vere som «en» eller «se».',
    nb: 'Språkkoden må være som «en» eller «se».',
    en: 'The language code must be like “en” or “se”.',
  },
  saidLong: {
    nn: 'Teksten er for lang (over 2000 teikn).',
    nb: 'Teksten er for lang (over 2000 tegn).',
    en: 'The text is too long (over 2000 characters).',
  },
  saidEmpty: { nn: 'Teksten kan ikkje vere tom.', nb: 'Teksten kan ikke være tom.', en: 'The text cannot be empty.' },
  wordsMissing: {
    nn: 'Skriv teksten på minst eitt språk.',
    nb: 'Skriv teksten på minst ett språk.',
    en: 'Write the text in at least one language.',
  },
  priceNegative: {
    nn: 'Ein pris kan ikkje vere mindre enn null.',
    nb: 'En pris kan ikke være mindre enn null.',
    en: 'A price cannot be less than zero.',
  },
  priceDays: {
    nn: 'Prisen må gjelde frå ein dag som er før dagen han gjeld til.',
    nb: 'Prisen må gjelde fra en dag som er før dagen den gjelder til.',
    en: 'The price must be valid from a day before the day it is valid to.',
  },
  lawForm: {
    nn: 'Lova må vere skriven som LOV-2005-06-17-64.',
    nb: 'Loven må være skrevet som LOV-2005-06-17-64.',
    en: 'The law must be written like LOV-2005-06-17-64.',
  },
  rowsMany: { nn: 'For mange rader (over 200).', nb: 'For mange rader (over 200).', en: 'Too many rows (over 200).' },
  bodyMissing: {
    nn: 'Skriv kven som har ansvaret eller kan hjelpe.',
    nb: 'Skriv hvem som har ansvaret eller kan hjelpe.',
    en: 'Write who is responsible or can help.',
  },
  losWord: { nn: 'Ordet finst ikkje i Los.', nb: 'Ordet finnes ikke i Los.', en: 'The word is not in Los.' },
  theme: { nn: 'Temaet finst ikkje i Los.', nb: 'Temaet finnes ikke i Los.', en: 'The theme is not in Los.' },
  themeMissing: { nn: 'Vel minst eitt tema.', nb: 'Velg minst ett tema.', en: 'Choose at least one theme.' },
  lifeEvent: { nn: 'Livshendinga finst ikkje.', nb: 'Livshendelsen finnes ikke.', en: 'There is no such life event.' },
  hrefLong: { nn: 'Adressa er for lang.', nb: 'Adressen er for lang.', en: 'The address is too long.' },
  hrefForm: {
    nn: 'Lenkja må byrje med https://, mailto:, tel: eller service: (ei anna teneste). Andre adresser, som «javascript:», er ikkje lov.',
    nb: 'Lenken må begynne med https://, mailto:, tel: eller service: (en annen tjeneste). Andre adresser, som «javascript:», er ikke lov.',
    en: 'The link must begin with https://, mailto:, tel: or service: (another service). Other addresses, such as “javascript:”, are not allowed.',
  },
  linkWithoutText: { nn: 'Ei lenkje må ha tekst.', nb: 'En lenke må ha tekst.', en: 'A link must have text.' },
  headingWithoutText: {
    nn: 'Ei overskrift må ha tekst.',
    nb: 'En overskrift må ha tekst.',
    en: 'A heading must have text.',
  },
  tableCells: {
    nn: 'Alle rader i tabellen må ha like mange celler som overskriftsrada.',
    nb: 'Alle rader i tabellen må ha like mange celler som overskriftsraden.',
    en: 'All rows of the table must have as many cells as its header row.',
  },
  textLong: {
    nn: 'Teksten har for mange avsnitt (over 500).',
    nb: 'Teksten har for mange avsnitt (over 500).',
    en: 'The text has too many paragraphs (over 500).',
  },
  phone: {
    nn: 'Telefonnummeret kan berre ha tal, og landkode med + framfor.',
    nb: 'Telefonnummeret kan bare ha tall, og landkode med + foran.',
    en: 'The phone number can only have digits, and a country code with + before it.',
  },
  email: {
    nn: 'E-postadressa er ikkje gyldig.',
    nb: 'E-postadressen er ikke gyldig.',
    en: 'The e-mail address is not valid.',
  },
  webUrl: {
    nn: 'Nettadressa må byrje med https:// og ha eit gyldig namn.',
    nb: 'Nettadressen må begynne med https:// og ha et gyldig navn.',
    en: 'The web address must begin with https:// and have a valid name.',
  },
  orgnummer: {
    nn: 'Eit organisasjonsnummer har ni siffer.',
    nb: 'Et organisasjonsnummer har ni siffer.',
    en: 'An organisation number has nine digits.',
  },
  dayWrong: {
    nn: 'Datoen {number} finst ikkje: månaden har ikkje så mange dagar.',
    nb: 'Datoen {number} finnes ikke: måneden har ikke så mange dager.',
    en: 'There is no such date as {number} (day, month): the month has not so many days.',
  },
  orgnummerWrong: {
    nn: '{number} er ikkje eit organisasjonsnummer: det siste sifferet stemmer ikkje med dei andre. Sjå etter i Brønnøysundregistra.',
    nb: '{number} er ikke et organisasjonsnummer: det siste sifferet stemmer ikke med de andre. Se etter i Brønnøysundregistrene.',
    en: '{number} is not an organisation number: the last digit does not fit the others. Look it up in the Brønnøysund registers.',
  },
  phoneWrong: {
    nn: 'Det finst ikkje telefonnummer som {number}. Eit norsk nummer har åtte siffer, korte nummer har tre til seks, og eit utanlandsk har landkode med + framfor.',
    nb: 'Det finnes ikke telefonnummer som {number}. Et norsk nummer har åtte siffer, korte nummer har tre til seks, og et utenlandsk har landkode med + foran.',
    en: 'There is no phone number like {number}. A Norwegian number has eight digits, short ones three to six, and a foreign one has a country code with + before it.',
  },
  openingOrder: {
    nn: 'Opningstida kan ikkje opne og stengje på same klokkeslett. Er det ope heile døgnet, skriv 00.00 til 00.00.',
    nb: 'Åpningstiden kan ikke åpne og stenge på samme klokkeslett. Er det åpent hele døgnet, skriv 00.00 til 00.00.',
    en: 'Opening hours cannot open and close at the same time. If it is open around the clock, write 00:00 to 00:00.',
  },
  openingHalf: {
    nn: 'Skriv både når det opnar og når det stengjer. La begge stå tomme når det er stengt.',
    nb: 'Skriv både når det åpner og når det stenger. La begge stå tomme når det er stengt.',
    en: 'Write both when it opens and when it closes. Leave both empty when it is closed.',
  },
  openingsOverlap: {
    nn: 'To opningstider på same dag går over i kvarandre. Rett den eine, eller slå dei saman.',
    nb: 'To åpningstider på samme dag går over i hverandre. Rett den ene, eller slå dem sammen.',
    en: 'Two opening times on the same day overlap. Correct one of them, or make them one.',
  },
  dayTwice: {
    nn: 'Same vekedag står to gonger i éi opningstid. Ta bort den eine.',
    nb: 'Samme ukedag står to ganger i én åpningstid. Ta bort den ene.',
    en: 'The same weekday is listed twice in one opening. Remove one of them.',
  },
  dayBoth: {
    nn: 'Same dag står både som stengt og som open. Ta bort den eine.',
    nb: 'Samme dag står både som stengt og som åpen. Ta bort den ene.',
    en: 'The same day is listed both as closed and as open. Remove one of them.',
  },
  hoursAlways: {
    nn: 'Det som er ope heile døgnet, kan ikkje ha ei vanleg veke eller periodar òg. Ta dei bort, eller vel ein annan type.',
    nb: 'Det som er åpent hele døgnet, kan ikke ha en vanlig uke eller perioder også. Ta dem bort, eller velg en annen type.',
    en: 'What is open around the clock cannot have an ordinary week or seasons too. Remove them, or choose another kind.',
  },
  seasonForm: {
    nn: 'Skriv begge dagane på same måte: anten same dag kvart år, eller to dagar med årstal.',
    nb: 'Skriv begge dagene på samme måte: enten samme dag hvert år, eller to dager med årstall.',
    en: 'Write both days the same way: either the same day every year, or two days with a year.',
  },
  seasonOrder: {
    nn: 'Perioden må slutte etter at han byrjar.',
    nb: 'Perioden må slutte etter at den begynner.',
    en: 'The season must end after it begins.',
  },
  seasonDay: {
    nn: 'Datoen finst ikkje. Rett dagen eller månaden.',
    nb: 'Datoen finnes ikke. Rett dagen eller måneden.',
    en: 'There is no such date. Correct the day or the month.',
  },
  seasonsOverlap: {
    nn: 'To periodar har dagar til felles. Rett den eine.',
    nb: 'To perioder har dager til felles. Rett den ene.',
    en: 'Two seasons have days in common. Correct one of them.',
  },
  waiverPlace: {
    nn: 'Unntaket må gjelde ei side eller ei teneste.',
    nb: 'Unntaket må gjelde en side eller en tjeneste.',
    en: 'The waiver must be for a page or a service.',
  },
  paragraphLong: {
    nn: 'Eit avsnitt kan ha høgst 20 000 teikn. Del det opp.',
    nb: 'Et avsnitt kan ha høyst 20 000 tegn. Del det opp.',
    en: 'A paragraph can have at most 20,000 characters. Split it up.',
  },
  rowIdTwice: {
    nn: 'Rad-id-en «{id}» står to gonger.',
    nb: 'Rad-id-en «{id}» står to ganger.',
    en: 'The row id “{id}” is used twice.',
  },
  redirectFrom: {
    nn: 'Skriv den gamle adressa slik ho står etter namnet på nettstaden, som /artikkel/1234.',
    nb: 'Skriv den gamle adressen slik den står etter navnet på nettstedet, som /artikkel/1234.',
    en: 'Write the old address as it comes after the name of the site, like /artikkel/1234.',
  },
  changeField: {
    nn: 'Det finst ikkje noko felt «{field}» som kan endrast slik.',
    nb: 'Det finnes ikke noe felt «{field}» som kan endres slik.',
    en: 'There is no field “{field}” that can be changed like this.',
  },
  changeTarget: {
    nn: 'Endringa gjeld «{target}», men innhaldet er av noko anna.',
    nb: 'Endringen gjelder «{target}», men innholdet er av noe annet.',
    en: 'The change is of “{target}”, but its content is of something else.',
  },

  // Texts as the editor stores them.
  textUnreadable: {
    nn: 'Teksten kan ikkje lesast. Last sida på nytt, og prøv ein gong til.',
    nb: 'Teksten kan ikke leses. Last siden på nytt, og prøv en gang til.',
    en: 'The text cannot be read. Reload the page and try again.',
  },
  textPart: {
    nn: 'Teksten har noko som ikkje kan stå her ({part}). Bruk avsnitt, overskrifter, lister, lenkjer, tabellar eller ramme.',
    nb: 'Teksten har noe som ikke kan stå her ({part}). Bruk avsnitt, overskrifter, lister, lenker, tabeller eller ramme.',
    en: 'The text has something that is not allowed here ({part}). Use paragraphs, headings, lists, links, tables or boxes.',
  },
  linePart: {
    nn: 'Teksten har noko som ikkje kan stå i ei linje ({part}). Slett det og skriv det på nytt.',
    nb: 'Teksten har noe som ikke kan stå i en linje ({part}). Slett det og skriv det på nytt.',
    en: 'The text has something that is not allowed in a single line ({part}). Delete it and write it again.',
  },
  headingLevel: {
    nn: 'Ei overskrift i teksten kan vere på nivå 3 eller 4, ikkje {level}. Tittelen og spørsmåla står over.',
    nb: 'En overskrift i teksten kan være på nivå 3 eller 4, ikke {level}. Tittelen og spørsmålene står over.',
    en: 'A heading in the text can be at level 3 or 4, not {level}. The title and the questions are the levels above.',
  },
  tableRows: {
    nn: 'Tabellen må ha minst éi rad under overskriftsrada.',
    nb: 'Tabellen må ha minst én rad under overskriftsraden.',
    en: 'The table must have at least one row below its header row.',
  },
  cellText: {
    nn: 'Ei celle i ein tabell kan berre ha tekst.',
    nb: 'En celle i en tabell kan bare ha tekst.',
    en: 'A cell of a table can only have text.',
  },
  cellMerged: {
    nn: 'Ein tabell kan ikkje ha celler som er slegne saman. Del dei.',
    nb: 'En tabell kan ikke ha celler som er slått sammen. Del dem.',
    en: 'A table cannot have merged cells. Split them.',
  },
  cellParagraphs: {
    nn: 'Ei celle i ein tabell kan berre ha eitt avsnitt. Skriv det som éi setning, eller lag ei rad til.',
    nb: 'En celle i en tabell kan bare ha ett avsnitt. Skriv det som én setning, eller lag en rad til.',
    en: 'A table cell can only have one paragraph. Write it as one sentence, or add a row.',
  },
  lineBreak: {
    nn: 'Teksten har eit linjeskift inne i eit avsnitt, og det blir ikkje vist. Lag eit nytt avsnitt med Enter, eller ei liste.',
    nb: 'Teksten har et linjeskift inne i et avsnitt, og det blir ikke vist. Lag et nytt avsnitt med Enter, eller en liste.',
    en: 'The text has a line break within a paragraph, which is not shown. Make a new paragraph with Enter, or a list.',
  },
  tabSign: {
    nn: 'Teksten har ein tabulator, og han blir ikkje vist. Lag ein tabell, eller bruk mellomrom.',
    nb: 'Teksten har en tabulator, og den blir ikke vist. Lag en tabell, eller bruk mellomrom.',
    en: 'The text has a tab, which is not shown. Make a table, or use spaces.',
  },
  textMark: {
    nn: 'Teksten har ord som er understreka, gjennomstreka, heva, senka eller farga. Det blir ikkje vist. Bruk feit skrift eller kursiv, eller skriv det med ord.',
    nb: 'Teksten har ord som er understreket, gjennomstreket, hevet, senket eller farget. Det blir ikke vist. Bruk fet skrift eller kursiv, eller skriv det med ord.',
    en: 'The text has words that are underlined, struck through, raised, lowered or coloured. That is not shown. Use bold or italics, or say it in words.',
  },
  textPlaced: {
    nn: 'Teksten har avsnitt som er midtstilte, høgrestilte eller rykte inn. Det blir ikkje vist. Fjern det, eller lag ei liste.',
    nb: 'Teksten har avsnitt som er midtstilt, høyrestilt eller rykket inn. Det blir ikke vist. Fjern det, eller lag en liste.',
    en: 'The text has paragraphs that are centred, moved to the right or indented. That is not shown. Remove it, or make a list.',
  },
  listStart: {
    nn: 'Ei nummerert liste byrjar alltid på 1, og denne byrjar på {start}. Set punkta i same liste, eller skriv tala i teksten.',
    nb: 'En nummerert liste begynner alltid på 1, og denne begynner på {start}. Sett punktene i samme liste, eller skriv tallene i teksten.',
    en: 'A numbered list always starts at 1, and this one starts at {start}. Put the items in one list, or write the numbers in the text.',
  },
  listCheck: {
    nn: 'Ei liste kan ikkje ha boksar til å krysse av. Bruk ei punktliste.',
    nb: 'En liste kan ikke ha bokser til å krysse av. Bruk en punktliste.',
    en: 'A list cannot have boxes to tick. Use a bulleted list.',
  },
  calloutEmpty: {
    nn: 'Ramma er tom. Skriv i ho, eller slett ho.',
    nb: 'Rammen er tom. Skriv i den, eller slett den.',
    en: 'The box is empty. Write in it, or delete it.',
  },
  factNotChosen: {
    nn: 'Vel kva lokal opplysning som skal stå i teksten.',
    nb: 'Velg hvilken lokal opplysning som skal stå i teksten.',
    en: 'Choose which local fact to show in the text.',
  },

  // Values of another shape than the contract's.
  missing: { nn: 'Må fyllast ut.', nb: 'Må fylles ut.', en: 'Must be filled in.' },
  notText: { nn: 'Her skal det stå ein tekst.', nb: 'Her skal det stå en tekst.', en: 'This must be a text.' },
  notNumber: { nn: 'Her skal det stå eit tal.', nb: 'Her skal det stå et tall.', en: 'This must be a number.' },
  notWhole: { nn: 'Skriv eit heilt tal.', nb: 'Skriv et helt tall.', en: 'Write a whole number.' },
  notYesNo: {
    nn: 'Her skal det stå ja eller nei.',
    nb: 'Her skal det stå ja eller nei.',
    en: 'This must be yes or no.',
  },
  notList: { nn: 'Her skal det stå ei liste.', nb: 'Her skal det stå en liste.', en: 'This must be a list.' },
  notFields: {
    nn: 'Her skal det stå fleire felt.',
    nb: 'Her skal det stå flere felt.',
    en: 'This must be several fields.',
  },
  notDate: { nn: 'Her skal det stå ein dato.', nb: 'Her skal det stå en dato.', en: 'This must be a date.' },
  notThis: { nn: 'Her skal det stå noko anna.', nb: 'Her skal det stå noe annet.', en: 'This must be something else.' },
  notAmong: {
    nn: 'Vel ein av desse: {values}.',
    nb: 'Velg en av disse: {values}.',
    en: 'Choose one of these: {values}.',
  },
  unknownField: {
    nn: 'Ukjent felt: {keys}. Ta det bort.',
    nb: 'Ukjent felt: {keys}. Ta det bort.',
    en: 'Unknown field: {keys}. Remove it.',
  },
  tooShort: {
    nn: 'Teksten må ha minst {min} teikn.',
    nb: 'Teksten må ha minst {min} tegn.',
    en: 'The text must have at least {min} characters.',
  },
  tooLong: {
    nn: 'Teksten er for lang. Han kan ha høgst {max} teikn.',
    nb: 'Teksten er for lang. Den kan ha høyst {max} tegn.',
    en: 'The text is too long. It can have at most {max} characters.',
  },
  tooSmall: { nn: 'Må vere minst {min}.', nb: 'Må være minst {min}.', en: 'Must be at least {min}.' },
  tooBig: { nn: 'Kan vere høgst {max}.', nb: 'Kan være høyst {max}.', en: 'Can be at most {max}.' },
  noForm: {
    nn: 'Verdien passar ikkje med nokon av dei lovlege formene.',
    nb: 'Verdien passer ikke med noen av de lovlige formene.',
    en: 'The value fits none of the allowed forms.',
  },
  badlyWritten: {
    nn: 'Verdien er ikkje skriven rett.',
    nb: 'Verdien er ikke skrevet riktig.',
    en: 'The value is not written correctly.',
  },
  invalid: {
    nn: 'Verdien er ikkje gyldig. Sjå på han ein gong til.',
    nb: 'Verdien er ikke gyldig. Se på den en gang til.',
    en: 'The value is not valid. Have another look at it.',
  },
}
