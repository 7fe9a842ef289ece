import type { Says } from '@innbyggarportal/shared-content/words'

/** The portal's own words; `{name}` is filled in. */
export const UI_TABLE = {
  skip: { nn: 'Hopp til innhaldet', nb: 'Hopp til innholdet', en: 'Skip to the content' },
  demo: {
    nn: 'Demonstrasjon – ikkje ei ekte kommuneside',
    nb: 'Demonstrasjon – ikke en ekte kommuneside',
    en: 'Demonstration – not the website of a real municipality',
  },
  menu: { nn: 'Hovudmeny', nb: 'Hovedmeny', en: 'Main menu' },
  youAreHere: { nn: 'Du er her', nb: 'Du er her', en: 'You are here' },
  home: { nn: 'Framside', nb: 'Forside', en: 'Home' },
  languages: { nn: 'Språk', nb: 'Språk', en: 'Language' },
  onThisPage: { nn: 'På denne sida', nb: 'På denne siden', en: 'On this page' },
  footer: { nn: 'Om nettstaden', nb: 'Om nettstedet', en: 'About this website' },
  noCookies: {
    nn: 'Vi bruker ikkje informasjonskapslar.',
    nb: 'Vi bruker ikke informasjonskapsler.',
    en: 'We use no cookies.',
  },

  homeTitle: { nn: 'Kva kan vi hjelpe deg med?', nb: 'Hva kan vi hjelpe deg med?', en: 'How can we help you?' },
  homeDescription: {
    nn: 'Tenester, skjema og kontakt i {kommune}.',
    nb: 'Tjenester, skjema og kontakt i {kommune}.',
    en: 'Services, forms and contact details for {kommune}.',
  },
  topTasks: { nn: 'Mest brukt', nb: 'Mest brukt', en: 'Most used' },
  lifeEvents: {
    nn: 'Når noko hender i livet',
    nb: 'Når noe hender i livet',
    en: 'When something happens in your life',
  },
  allThemes: { nn: 'Alle tema', nb: 'Alle temaer', en: 'All topics' },
  contactUs: { nn: 'Kontakt oss', nb: 'Kontakt oss', en: 'Contact us' },
  allContacts: { nn: 'Alle kontaktar', nb: 'Alle kontakter', en: 'All contacts' },
  allServices: { nn: 'Alle tenester A–Å', nb: 'Alle tjenester A–Å', en: 'All services A–Z' },

  servicesTitle: { nn: 'Tenester A–Å', nb: 'Tjenester A–Å', en: 'Services A–Z' },
  servicesDescription: {
    nn: 'Alle tenestene i {kommune}, i alfabetisk rekkjefølgje.',
    nb: 'Alle tjenestene i {kommune}, i alfabetisk rekkefølge.',
    en: 'All services of {kommune} in alphabetical order.',
  },
  noServices: {
    nn: 'Det er ikkje lagt ut tenester her enno. Ring eller skriv til oss, så hjelper vi deg.',
    nb: 'Det er ikke lagt ut tjenester her ennå. Ring eller skriv til oss, så hjelper vi deg.',
    en: 'No services have been published here yet. Call or write to us and we will help you.',
  },
  themeDescription: {
    nn: 'Tenester om {theme} i {kommune}.',
    nb: 'Tjenester om {theme} i {kommune}.',
    en: 'Services about {theme} in {kommune}.',
  },
  lifeEventDescription: {
    nn: 'Tenester frå {kommune} når dette hender: {event}.',
    nb: 'Tjenester fra {kommune} når dette hender: {event}.',
    en: 'Services from {kommune} when this happens: {event}.',
  },
  notHere: { nn: 'Ikkje i {kommune}', nb: 'Ikke i {kommune}', en: 'Not in {kommune}' },
  lettersLabel: { nn: 'Bokstavar', nb: 'Bokstaver', en: 'Letters' },

  searchTitle: { nn: 'Søk', nb: 'Søk', en: 'Search' },
  searchDescription: {
    nn: 'Søk i tenestene til {kommune}.',
    nb: 'Søk i tjenestene til {kommune}.',
    en: 'Search the services of {kommune}.',
  },
  searchLabel: { nn: 'Søk på nettstaden', nb: 'Søk på nettstedet', en: 'Search this website' },
  searchHint: {
    nn: 'Skriv til dømes «barnehage» eller «byggje garasje».',
    nb: 'Skriv for eksempel «barnehage» eller «bygge garasje».',
    en: 'Try for example “kindergarten” or “build a garage”.',
  },
  searchButton: { nn: 'Søk', nb: 'Søk', en: 'Search' },
  searchByList: {
    nn: 'Finn tenesta i lista «{list}».',
    nb: 'Finn tjenesten i listen «{list}».',
    en: 'Find the service in the list “{list}”.',
  },
  searchHits: {
    nn: '{count} treff på «{query}»',
    nb: '{count} treff på «{query}»',
    en: '{count} results for “{query}”',
  },
  searchOneHit: { nn: 'Eitt treff på «{query}»', nb: 'Ett treff på «{query}»', en: 'One result for “{query}”' },
  searchNoHits: { nn: 'Ingen treff på «{query}»', nb: 'Ingen treff på «{query}»', en: 'No results for “{query}”' },
  searchNoHitsHelp: {
    nn: 'Prøv eit anna eller kortare ord, eller sjå gjennom alle tenestene under.',
    nb: 'Prøv et annet eller kortere ord, eller se gjennom alle tjenestene under.',
    en: 'Try another or a shorter word, or look through all the services below.',
  },
  searchWays: {
    nn: 'Fann du ikkje det du leita etter?',
    nb: 'Fant du ikke det du lette etter?',
    en: 'Did you not find what you were looking for?',
  },
  searchWaysCall: { nn: 'Ring {phone}', nb: 'Ring {phone}', en: 'Call {phone}' },
  searchWaysContact: {
    nn: 'Sjå kontakt og opningstider',
    nb: 'Se kontakt og åpningstider',
    en: 'See contact details and opening hours',
  },

  contactTitle: { nn: 'Kontakt', nb: 'Kontakt', en: 'Contact' },
  contactDescription: {
    nn: 'Telefon, e-post, adresse og opningstider i {kommune}.',
    nb: 'Telefon, e-post, adresse og åpningstider i {kommune}.',
    en: 'Phone, e-mail, address and opening hours of {kommune}.',
  },
  moreContacts: { nn: 'Fleire kontaktar', nb: 'Flere kontakter', en: 'More contacts' },
  noContacts: {
    nn: 'Kontaktopplysningane er ikkje lagde inn enno.',
    nb: 'Kontaktopplysningene er ikke lagt inn ennå.',
    en: 'The contact details have not been filled in yet.',
  },
  phone: { nn: 'Telefon', nb: 'Telefon', en: 'Phone' },
  email: { nn: 'E-post', nb: 'E-post', en: 'E-mail' },
  address: { nn: 'Adresse', nb: 'Adresse', en: 'Address' },
  openingHours: { nn: 'Opningstider', nb: 'Åpningstider', en: 'Opening hours' },
  specialHours: { nn: 'Avvikande opningstider', nb: 'Avvikende åpningstider', en: 'Other opening hours on these days' },
  website: { nn: 'Nettstad', nb: 'Nettsted', en: 'Website' },

  newsTitle: { nn: 'Aktuelt', nb: 'Aktuelt', en: 'News' },
  newsDescription: { nn: 'Nytt frå {kommune}.', nb: 'Nytt fra {kommune}.', en: 'News from {kommune}.' },
  newsEmpty: {
    nn: 'Det er ikkje noko nytt å melde akkurat no.',
    nb: 'Det er ikke noe nytt å melde akkurat nå.',
    en: 'There is no news right now.',
  },

  accessibilityTitle: {
    nn: 'Tilgjengelegheitserklæring',
    nb: 'Tilgjengelighetserklæring',
    en: 'Accessibility statement',
  },
  accessibilityDescription: {
    nn: 'Kor tilgjengeleg nettstaden til {kommune} er, og korleis du melder frå om feil.',
    nb: 'Hvor tilgjengelig nettstedet til {kommune} er, og hvordan du melder fra om feil.',
    en: 'How accessible the website of {kommune} is, and how to report a problem.',
  },
  accessibilityIntro: {
    nn: 'Alle skal kunne bruke denne nettstaden. Lova krev at han følgjer WCAG 2.1 på nivå A og AA. Vi testar sidene automatisk før dei blir publiserte, men slike testar finn ikkje alt.',
    nb: 'Alle skal kunne bruke dette nettstedet. Loven krever at det følger WCAG 2.1 på nivå A og AA. Vi tester sidene automatisk før de blir publisert, men slike tester finner ikke alt.',
    en: 'Everyone should be able to use this website. The law requires it to meet WCAG 2.1 at level A and AA. We test the pages automatically before they are published, but such tests do not find everything.',
  },
  accessibilityLink: {
    nn: 'Les tilgjengelegheitserklæringa på uustatus.no',
    nb: 'Les tilgjengelighetserklæringen på uustatus.no',
    en: 'Read the accessibility statement at uustatus.no (in Norwegian)',
  },
  accessibilityMissing: {
    nn: 'Erklæringa for denne nettstaden er ikkje publisert enno.',
    nb: 'Erklæringen for dette nettstedet er ikke publisert ennå.',
    en: 'The statement for this website has not been published yet.',
  },
  accessibilityReport: { nn: 'Meld frå om feil', nb: 'Meld fra om feil', en: 'Report a problem' },
  accessibilityReportText: {
    nn: 'Fann du noko som ikkje verkar for deg? Sei frå til oss. Fortel kva side det gjeld, kva du ville gjere, og gjerne kva hjelpemiddel du bruker. Vi rettar feilen og hjelper deg med det du kom for.',
    nb: 'Fant du noe som ikke virker for deg? Si fra til oss. Fortell hvilken side det gjelder, hva du ville gjøre, og gjerne hvilket hjelpemiddel du bruker. Vi retter feilen og hjelper deg med det du kom for.',
    en: 'Did you find something that does not work for you? Tell us which page it is about, what you wanted to do and, if you like, which assistive technology you use. We will fix it, and help you with what you came for.',
  },
  accessibilityComplaint: { nn: 'Klage', nb: 'Klage', en: 'Complaints' },
  accessibilityComplaintText: {
    nn: 'Får du ikkje hjelp av oss, kan du klage til Diskrimineringsnemnda. Det kostar ikkje noko. Tilsynet for universell utforming av ikt ser til at reglane blir følgde.',
    nb: 'Får du ikke hjelp av oss, kan du klage til Diskrimineringsnemnda. Det koster ingenting. Tilsynet for universell utforming av ikt ser til at reglene blir fulgt.',
    en: 'If we do not help you, you can complain to the Norwegian Anti-Discrimination Tribunal, free of charge. The Norwegian Authority for Universal Design of ICT checks that the rules are followed.',
  },
  accessibilityTribunal: {
    nn: 'Klag til Diskrimineringsnemnda',
    nb: 'Klag til Diskrimineringsnemnda',
    en: 'Complain to the Anti-Discrimination Tribunal',
  },
  accessibilityAuthority: {
    nn: 'Les om krava hos Tilsynet for universell utforming av ikt',
    nb: 'Les om kravene hos Tilsynet for universell utforming av ikt',
    en: 'Read about the requirements at the Authority for Universal Design of ICT',
  },
  accessibilityLaw: {
    nn: 'Likestillings- og diskrimineringslova § 18, om universell utforming av ikt',
    nb: 'Likestillings- og diskrimineringsloven § 18, om universell utforming av ikt',
    en: 'Equality and Anti-Discrimination Act § 18, on universal design of ICT (in Norwegian)',
  },
  accessibilityRegulation: {
    nn: 'Forskrift om universell utforming av ikt-løysingar',
    nb: 'Forskrift om universell utforming av ikt-løsninger',
    en: 'Regulation on universal design of ICT solutions (in Norwegian)',
  },

  privacyTitle: { nn: 'Personvern', nb: 'Personvern', en: 'Privacy' },
  privacyDescription: {
    nn: 'Kva {kommune} veit om deg når du bruker nettstaden.',
    nb: 'Hva {kommune} vet om deg når du bruker nettstedet.',
    en: 'What {kommune} knows about you when you use this website.',
  },
  privacyControllerTitle: { nn: 'Kven som har ansvaret', nb: 'Hvem som har ansvaret', en: 'Who is responsible' },
  privacyControllerText: {
    nn: '{kommune} er behandlingsansvarleg. Dei som driv nettstaden for kommunen, kan berre bruke opplysningar slik kommunen har avtalt med dei.',
    nb: '{kommune} er behandlingsansvarlig. De som driver nettstedet for kommunen, kan bare bruke opplysninger slik kommunen har avtalt med dem.',
    en: '{kommune} is the controller. Those who run the website for the municipality may only use personal data in the way agreed with the municipality.',
  },
  privacyNoCookiesTitle: { nn: 'Ingen informasjonskapslar', nb: 'Ingen informasjonskapsler', en: 'No cookies' },
  privacyNoCookiesText: {
    nn: 'Vi bruker ikkje informasjonskapslar, og nettstaden lagrar ikkje noko anna på mobilen eller datamaskina di. Vi veit ikkje kven du er når du les sidene.',
    nb: 'Vi bruker ikke informasjonskapsler, og nettstedet lagrer ikke noe annet på mobilen eller datamaskinen din. Vi vet ikke hvem du er når du leser sidene.',
    en: 'We use no cookies, and this website stores nothing else on your phone or computer. We do not know who you are when you read the pages.',
  },
  privacyReadingTitle: { nn: 'Når du les og søkjer', nb: 'Når du leser og søker', en: 'When you read and search' },
  privacyReadingText: {
    nn: 'Nettstaden får IP-adressa di for å kunne sende sida til deg, og orda du søkjer etter, for å finne svar. Han lagrar ingen av delane.',
    nb: 'Nettstedet får IP-adressen din for å kunne sende siden til deg, og ordene du søker etter, for å finne svar. Det lagrer ingen av delene.',
    en: 'The website gets your IP address so that it can send the page to you, and the words you search for so that it can find answers. It stores neither.',
  },
  privacyFormsTitle: {
    nn: 'Når du søkjer eller melder noko',
    nb: 'Når du søker eller melder noe',
    en: 'When you apply for or report something',
  },
  privacyFormsText: {
    nn: 'Skjema og innlogging ligg hos dei tenestene lenkjene fører til. Der blir opplysningane dine brukte til å behandle saka di, og der kan du lese korleis.',
    nb: 'Skjema og innlogging ligger hos de tjenestene lenkene fører til. Der blir opplysningene dine brukt til å behandle saken din, og der kan du lese hvordan.',
    en: 'Forms and logins belong to the services that the links lead to. There your details are used to handle your case, and there you can read how.',
  },
  privacyWritingTitle: {
    nn: 'Når du ringjer eller skriv til oss',
    nb: 'Når du ringer eller skriver til oss',
    en: 'When you call or write to us',
  },
  privacyWritingText: {
    nn: 'Vi bruker det du fortel, til å hjelpe deg og til å gjere oppgåvene kommunen har etter lov (personvernforordninga artikkel 6 nr. 1 bokstav c og e). Det som høyrer til ei sak, skal vi ta vare på etter arkivlova. Anna slettar vi når vi ikkje treng det lenger. Send ikkje fødselsnummer eller helseopplysningar i e-post.',
    nb: 'Vi bruker det du forteller, til å hjelpe deg og til å gjøre oppgavene kommunen har etter lov (personvernforordningen artikkel 6 nr. 1 bokstav c og e). Det som hører til en sak, skal vi ta vare på etter arkivloven. Annet sletter vi når vi ikke trenger det lenger. Send ikke fødselsnummer eller helseopplysninger i e-post.',
    en: 'We use what you tell us to help you and to carry out the tasks the municipality has by law (GDPR article 6 (1) c and e). What belongs to a case must be kept under the Archives Act. The rest is deleted when we no longer need it. Do not send national identity numbers or health information by e-mail.',
  },
  privacyRightsTitle: { nn: 'Rettane dine', nb: 'Rettighetene dine', en: 'Your rights' },
  privacyRightsText: {
    nn: 'Du kan be om å få sjå opplysningane vi har om deg, få retta det som er feil, og i nokre tilfelle få dei sletta, få avgrensa bruken eller protestere. Du skal ha svar innan éin månad. Spør personvernombodet eller ta kontakt med oss:',
    nb: 'Du kan be om å få se opplysningene vi har om deg, få rettet det som er feil, og i noen tilfeller få dem slettet, få begrenset bruken eller protestere. Du skal ha svar innen én måned. Spør personvernombudet eller ta kontakt med oss:',
    en: 'You can ask to see the data we hold about you, have errors corrected and, in some cases, have data deleted, have its use restricted, or object. You are entitled to an answer within one month. Ask the data protection officer or contact us:',
  },
  privacyComplaintTitle: { nn: 'Klage', nb: 'Klage', en: 'Complaints' },
  privacyComplaintText: {
    nn: 'Meiner du at vi bryt reglane, kan du klage til Datatilsynet.',
    nb: 'Mener du at vi bryter reglene, kan du klage til Datatilsynet.',
    en: 'If you think we break the rules, you can complain to the Norwegian Data Protection Authority.',
  },
  privacyAuthority: { nn: 'Gå til Datatilsynet', nb: 'Gå til Datatilsynet', en: 'Go to the Data Protection Authority' },

  notFoundTitle: { nn: 'Vi fann ikkje sida', nb: 'Vi fant ikke siden', en: 'We could not find the page' },
  notFoundText: {
    nn: 'Sida kan vere flytt eller sletta, eller adressa kan vere skriven feil. Søk etter det du treng, eller gå vidare herfrå.',
    nb: 'Siden kan være flyttet eller slettet, eller adressen kan være skrevet feil. Søk etter det du trenger, eller gå videre herfra.',
    en: 'The page may have moved or been deleted, or the address may be misspelt. Search for what you need, or go on from here.',
  },
  waysOn: { nn: 'Vegar vidare', nb: 'Veier videre', en: 'Where to go next' },

  loginNone: { nn: 'Utan innlogging.', nb: 'Uten innlogging.', en: 'No login.' },
  loginSubstantial: {
    nn: 'Logg inn med ID-porten, til dømes MinID eller BankID.',
    nb: 'Logg inn med ID-porten, for eksempel MinID eller BankID.',
    en: 'Log in with ID-porten, for example MinID or BankID.',
  },
  loginHigh: {
    nn: 'Logg inn med ID-porten, til dømes BankID.',
    nb: 'Logg inn med ID-porten, for eksempel BankID.',
    en: 'Log in with ID-porten, for example BankID.',
  },
  takesAbout: { nn: 'Det tek om lag {time}.', nb: 'Det tar omtrent {time}.', en: 'It takes about {time}.' },
  linkLanguage: {
    nn: 'Innhaldet er på {language}.',
    nb: 'Innholdet er på {language}.',
    en: 'The content is in {language}.',
  },
  nextDeadline: { nn: 'Frist: {date} ({what}).', nb: 'Frist: {date} ({what}).', en: 'Deadline: {date} ({what}).' },
  nextDeadlineOnly: { nn: 'Frist: {date}.', nb: 'Frist: {date}.', en: 'Deadline: {date}.' },
  responsibleBody: {
    nn: '{body} tek seg av denne tenesta for {kommune}.',
    nb: '{body} tar seg av denne tjenesten for {kommune}.',
    en: '{body} provides this service for {kommune}.',
  },
  responsibleState: {
    nn: '{body} har ansvaret for denne tenesta, ikkje kommunen.',
    nb: '{body} har ansvaret for denne tjenesten, ikke kommunen.',
    en: '{body} is responsible for this service, not the municipality.',
  },
  responsibleNobody: {
    nn: '{kommune} har ikkje denne tenesta. {body} kan hjelpe deg.',
    nb: '{kommune} har ikke denne tjenesten. {body} kan hjelpe deg.',
    en: '{kommune} does not offer this service. {body} can help you.',
  },
  goTo: { nn: 'Gå til nettsida til {body}', nb: 'Gå til nettsiden til {body}', en: 'Go to the website of {body}' },
  callTo: { nn: 'Ring {body}: {phone}', nb: 'Ring {body}: {phone}', en: 'Call {body}: {phone}' },
  // nynorsk and bokmål are read by the same people: for them the other language is English, and for others Norwegian.
  shortAll: {
    nn: 'Denne tenesta er skildra på engelsk.',
    nb: 'Denne tjenesten er beskrevet på engelsk.',
    en: 'This service is described in Norwegian.',
  },
  shortSome: {
    nn: 'Noko av det viktigaste om denne tenesta finst berre på engelsk.',
    nb: 'Noe av det viktigste om denne tjenesten finnes bare på engelsk.',
    en: 'Some of the most important information about this service is only in Norwegian.',
  },
  shortRead: { nn: 'Les sida på engelsk:', nb: 'Les siden på engelsk:', en: 'Read the page in Norwegian:' },
  shortDo: { nn: 'Slik gjer du det på nett:', nb: 'Slik gjør du det på nett:', en: 'To apply or do it online:' },
  shortCall: { nn: 'Treng du hjelp? Ring', nb: 'Trenger du hjelp? Ring', en: 'Do you need help? Call' },
  someInOther: {
    nn: 'Noko av teksten på denne sida er ikkje omsett, og står på {languages}.',
    nb: 'Noe av teksten på denne siden er ikke oversatt, og står på {languages}.',
    en: 'Some of the text on this page has not been translated and is in {languages}.',
  },
  checkedAt: { nn: 'Sist kontrollert {date}', nb: 'Sist kontrollert {date}', en: 'Last checked {date}' },
  priceWhat: { nn: 'Kva', nb: 'Hva', en: 'What' },
  priceAmount: { nn: 'Pris', nb: 'Pris', en: 'Price' },
  decidedBy: { nn: 'Bestemt av: {body}', nb: 'Bestemt av: {body}', en: 'Decided by: {body}' },
  comesFrom: { nn: 'Ny pris frå {date}.', nb: 'Ny pris fra {date}.', en: 'New price from {date}.' },
  validFrom: { nn: 'Gjeld frå {date}.', nb: 'Gjelder fra {date}.', en: 'Valid from {date}.' },
  validTo: { nn: 'Gjeld til {date}.', nb: 'Gjelder til {date}.', en: 'Valid until {date}.' },
  legalLimit: {
    nn: 'Du skal ha svar innan {time}. Det seier lova.',
    nb: 'Du skal ha svar innen {time}. Det sier loven.',
    en: 'By law you must have an answer within {time}.',
  },
  usualTime: {
    nn: 'Vanleg ventetid er {time}.',
    nb: 'Vanlig ventetid er {time}.',
    en: 'The usual waiting time is {time}.',
  },
  complaintRight: {
    nn: 'Du kan klage på vedtaket.',
    nb: 'Du kan klage på vedtaket.',
    en: 'You can appeal against the decision.',
  },
  careRight: {
    nn: 'Du kan klage når du meiner at du ikkje har fått det du har rett til.',
    nb: 'Du kan klage når du mener at du ikke har fått det du har rett til.',
    en: 'You can complain if you think you have not been given what you have a right to.',
  },
  remarkRight: {
    nn: 'Du kan seie kva du meiner om planane.',
    nb: 'Du kan si hva du mener om planene.',
    en: 'You can say what you think of the plans.',
  },
  periodFromAware: {
    nn: 'Fristen er {time} frå du fekk vite om det du klagar på.',
    nb: 'Fristen er {time} fra du fikk vite om det du klager på.',
    en: 'You must complain within {time} of learning of it.',
  },
  periodFromNotice: {
    nn: 'Fristen er {time} frå varselet vart sendt.',
    nb: 'Fristen er {time} fra varselet ble sendt.',
    en: 'The time limit is {time} from when the notice was sent.',
  },
  periodFromTaxList: {
    nn: 'Fristen er {time}. Han går frå dagen skattelista vart kunngjord eller skattesetelen vart send: den dagen som kom sist.',
    nb: 'Fristen er {time}. Den går fra dagen skattelisten ble kunngjort eller skatteseddelen ble sendt: den dagen som kom sist.',
    en: 'The time limit is {time}. It runs from the day the tax list was announced or the tax bill was sent, whichever came last.',
  },
  remarkSendTo: {
    nn: 'Send merknaden til {body}.',
    nb: 'Send merknaden til {body}.',
    en: 'Send your comments to {body}.',
  },
  complaintNoRight: {
    nn: 'Du kan ikkje klage på denne avgjerda.',
    nb: 'Du kan ikke klage på denne avgjørelsen.',
    en: 'You cannot appeal against this decision.',
  },
  complaintPeriod: {
    nn: 'Fristen er {time} frå du fekk vedtaket.',
    nb: 'Fristen er {time} fra du fikk vedtaket.',
    en: 'You must appeal within {time} of receiving the decision.',
  },
  complaintSendTo: { nn: 'Send klaga til {body}.', nb: 'Send klagen til {body}.', en: 'Send the appeal to {body}.' },
  complaintAppeal: {
    nn: 'Får du ikkje medhald, går klaga vidare til {body}.',
    nb: 'Får du ikke medhold, går klagen videre til {body}.',
    en: 'If the decision is not changed, your appeal goes on to {body}.',
  },
  tableNumber: { nn: 'Tabell {number}', nb: 'Tabell {number}', en: 'Table {number}' },
  typePage: { nn: 'nettside', nb: 'nettside', en: 'web page' },
  typeBrochure: { nn: 'brosjyre', nb: 'brosjyre', en: 'brochure' },
  typeVideo: { nn: 'video', nb: 'video', en: 'video' },
  typeGuide: { nn: 'rettleiing', nb: 'veiledning', en: 'guide' },
  noContactHere: {
    nn: 'Ta kontakt med kommunen, så viser vi deg vidare.',
    nb: 'Ta kontakt med kommunen, så viser vi deg videre.',
    en: 'Contact the municipality and we will show you the way.',
  },

  and: { nn: 'og', nb: 'og', en: 'and' },
} as const satisfies Record<string, Says>
