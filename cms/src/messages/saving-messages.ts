import type { Says } from '@innbyggarportal/shared-content/words'

/** Saving and requests: what is refused whatever the document. */
export const savingMessages = {
  conflict: {
    nn: 'Nokon annan lagra samtidig. Ingenting er lagra. Prøv ein gong til.',
    nb: 'Noen andre lagret samtidig. Ingenting er lagret. Prøv en gang til.',
    en: 'Someone else saved at the same time. Nothing was saved. Try again.',
  },
  stale: {
    nn: 'Nokon annan har lagra her sidan du henta dokumentet. Ingenting er lagra. Sjå over det som er nytt, og lagre på nytt.',
    nb: 'Noen andre har lagret her siden du hentet dokumentet. Ingenting er lagret. Se over det som er nytt, og lagre på nytt.',
    en: 'Someone else has saved here since you got the document. Nothing was saved. Look over what is new, and save again.',
  },
  wrongRev: {
    nn: '«rev» må vere eit heilt tal frå 1 og oppover, slik du fekk det med dokumentet.',
    nb: '«rev» må være et helt tall fra 1 og oppover, slik du fikk det med dokumentet.',
    en: '“rev” must be a whole number from 1 upwards, as you got it with the document.',
  },
  revOfMany: {
    nn: '«rev» høyrer til eitt dokument. Endre eitt om gongen, eller la «rev» vere. Ingenting er lagra.',
    nb: '«rev» hører til ett dokument. Endre ett om gangen, eller la «rev» være. Ingenting er lagret.',
    en: '“rev” belongs to one document. Change one at a time, or leave “rev” out. Nothing was saved.',
  },
  databaseAway: {
    nn: 'Databasen svarar ikkje no. Ingenting er lagra. La sida stå open, og prøv igjen om litt.',
    nb: 'Databasen svarer ikke nå. Ingenting er lagret. La siden stå åpen, og prøv igjen om litt.',
    en: 'The database is not responding right now. Nothing was saved. Leave the page open and try again in a little while.',
  },
  lostTransaction: {
    nn: 'Lagringa blei avbroten, og ingenting er lagra. Prøv ein gong til.',
    nb: 'Lagringen ble avbrutt, og ingenting er lagret. Prøv en gang til.',
    en: 'Saving was interrupted, and nothing was saved. Try again.',
  },
  maybeSaved: {
    nn: 'Noko gjekk gale midt i lagringa. Endringa kan vere lagra. Last sida på nytt og sjå over før du prøver ein gong til.',
    nb: 'Noe gikk galt midt i lagringen. Endringen kan være lagret. Last siden på nytt og se over før du prøver en gang til.',
    en: 'Something went wrong in the middle of saving. The change may have been saved. Reload the page and look it over before you try again.',
  },
  fault: {
    nn: 'Noko gjekk gale hos oss. Ingenting er lagra. Prøv igjen om litt.',
    nb: 'Noe gikk galt hos oss. Ingenting er lagret. Prøv igjen om litt.',
    en: 'Something went wrong here. Nothing was saved. Try again in a little while.',
  },
  signedOut: {
    nn: 'Du er ikkje innlogga, og ingenting er lagra. Logg inn, og prøv igjen.',
    nb: 'Du er ikke innlogget, og ingenting er lagret. Logg inn, og prøv igjen.',
    en: 'You are not signed in, and nothing was saved. Sign in and try again.',
  },
  otherPerson: {
    nn: 'No er ein annan innlogga i denne nettlesaren, og ingenting er lagra. Logg inn som deg sjølv, og prøv igjen.',
    nb: 'Nå er en annen innlogget i denne nettleseren, og ingenting er lagret. Logg inn som deg selv, og prøv igjen.',
    en: 'Somebody else is signed in in this browser now, and nothing was saved. Sign in as yourself and try again.',
  },
  fixedField: {
    nn: '«{field}» kan ikkje endrast etter at dokumentet er laga.',
    nb: '«{field}» kan ikke endres etter at dokumentet er laget.',
    en: '“{field}” cannot be changed once the document is made.',
  },
  needed: {
    nn: '«{field}» manglar. Fyll ut før du lagrar.',
    nb: '«{field}» mangler. Fyll ut før du lagrer.',
    en: '“{field}” is missing. Fill it in before you save.',
  },
  keyTaken: {
    nn: 'Nøkkelen «{key}» er alt i bruk. Vel ein annan.',
    nb: 'Nøkkelen «{key}» er allerede i bruk. Velg en annen.',
    en: 'The key “{key}” is already in use. Choose another.',
  },
  keyName: { nn: 'Nøkkel', nb: 'Nøkkel', en: 'Key' },
  nameTaken: {
    nn: 'Det finst alt ein brukar som heiter «{name}». Skriv namnet slik at ingen tek feil av dykk, til dømes med mellomnamn.',
    nb: 'Det finnes allerede en bruker som heter «{name}». Skriv navnet slik at ingen tar feil av dere, for eksempel med mellomnavn.',
    en: 'There is already a user called “{name}”. Write the name so that nobody mistakes one for the other, for instance with a middle name.',
  },
  oddName: {
    nn: 'Skriv namnet med vanlege bokstavar, mellomrom, punktum og bindestrek.',
    nb: 'Skriv navnet med vanlige bokstaver, mellomrom, punktum og bindestrek.',
    en: 'Write the name with ordinary letters, spaces, full stops and hyphens.',
  },
  tooLarge: {
    nn: 'Dette er for stort. Det kan vere høgst {size}. Gjer det kortare, eller del det opp.',
    nb: 'Dette er for stort. Det kan være høyst {size}. Gjør det kortere, eller del det opp.',
    en: 'This is too large. It can be at most {size}. Make it shorter, or split it up.',
  },
  tooLargeAnonymous: {
    nn: 'Førespurnaden er for stor. Den som ikkje er logga inn, kan sende høgst {size}.',
    nb: 'Forespørselen er for stor. Den som ikke er logget inn, kan sende høyst {size}.',
    en: 'The request is too large. Whoever is not signed in can send at most {size}.',
  },
  badJson: {
    nn: 'Det som blei sendt, er ikkje gyldig JSON. Ingenting er lagra.',
    nb: 'Det som ble sendt, er ikke gyldig JSON. Ingenting er lagret.',
    en: 'What was sent is not valid JSON. Nothing was saved.',
  },
  badBody: {
    nn: 'Det som blei sendt, må vere felt med namn og verdi. Ingenting er lagra.',
    nb: 'Det som ble sendt, må være felt med navn og verdi. Ingenting er lagret.',
    en: 'What was sent must be fields with a name and a value. Nothing was saved.',
  },
  badContentType: {
    nn: 'Send JSON (application/json) eller eit skjema (multipart/form-data). Ingenting er lagra.',
    nb: 'Send JSON (application/json) eller et skjema (multipart/form-data). Ingenting er lagret.',
    en: 'Send JSON (application/json) or a form (multipart/form-data). Nothing was saved.',
  },
  badAddress: {
    nn: 'Adressa er ikkje skriven rett.',
    nb: 'Adressen er ikke skrevet riktig.',
    en: 'The address is not written correctly.',
  },
  badNumber: {
    nn: '«{name}» må vere eit heilt tal frå {min} til {max}.',
    nb: '«{name}» må være et helt tall fra {min} til {max}.',
    en: '“{name}” must be a whole number from {min} to {max}.',
  },
  badForm: {
    nn: 'Skjemaet er ikkje heilt. Ingenting er lagra. Prøv ein gong til.',
    nb: 'Skjemaet er ikke helt. Ingenting er lagret. Prøv en gang til.',
    en: 'The form is incomplete. Nothing was saved. Try again.',
  },
  badFileName: {
    nn: 'Fila manglar eit namn som kan brukast. Gi ho eit vanleg namn, til dømes «bilete.jpg», og prøv ein gong til.',
    nb: 'Filen mangler et navn som kan brukes. Gi den et vanlig navn, for eksempel «bilde.jpg», og prøv en gang til.',
    en: 'The file lacks a name that can be used. Give it an ordinary one, such as “picture.jpg”, and try again.',
  },
  heavySearch: {
    nn: 'Søket er for stort. Bruk høgst {max} vilkår, korte ord og få felt.',
    nb: 'Søket er for stort. Bruk høyst {max} vilkår, korte ord og få felt.',
    en: 'The search is too large. Use at most {max} conditions, short words and few fields.',
  },
  wrongSearch: {
    nn: 'Søket viser til noko som ikkje finst.',
    nb: 'Søket viser til noe som ikke finnes.',
    en: 'The search refers to something that does not exist.',
  },
  fullPreferences: {
    nn: 'Det er lagra så mange val for denne brukaren at det ikkje er plass til fleire.',
    nb: 'Det er lagret så mange valg for denne brukeren at det ikke er plass til flere.',
    en: 'So many choices are kept for this user that there is no room for more.',
  },
  nothingHere: {
    nn: 'Det finst ingenting på denne adressa.',
    nb: 'Det finnes ingenting på denne adressen.',
    en: 'There is nothing at this address.',
  },
  unknownPath: {
    nn: 'Det går ikkje an å søkje i «{path}».',
    nb: 'Det går ikke an å søke i «{path}».',
    en: '“{path}” cannot be searched.',
  },
  whichOnes: {
    nn: 'Sei kva dokument det gjeld. Ingenting er endra.',
    nb: 'Si hvilke dokumenter det gjelder. Ingenting er endret.',
    en: 'Say which documents you mean. Nothing was changed.',
  },
  notOffered: {
    nn: 'Dette går ikkje an å gjere her. Ingenting er endra.',
    nb: 'Dette går ikke an å gjøre her. Ingenting er endret.',
    en: 'This cannot be done here. Nothing was changed.',
  },
  binNeeds: {
    nn: 'Dette kan ikkje leggjast tilbake no: det høyrer til noko som er borte ({names}). Legg det tilbake først. Ingenting er endra.',
    nb: 'Dette kan ikke legges tilbake nå: det hører til noe som er borte ({names}). Legg det tilbake først. Ingenting er endret.',
    en: 'This cannot be put back now: it belongs to something that is gone ({names}). Put that back first. Nothing was changed.',
  },
  doubleInBin: {
    nn: 'Det fanst to av denne. Portalen viser den same som før, og den andre ligg i papirkorga. Sjå over ho der, og slett ho for godt når du ikkje treng ho.',
    nb: 'Det fantes to av denne. Portalen viser den samme som før, og den andre ligger i papirkurven. Se over den der, og slett den for godt når du ikke trenger den.',
    en: 'There were two of this. The portal shows the same one as before, and the other is in the bin. Look it over there, and delete it for good when you do not need it.',
  },
  /** What Payload itself has said. */
  asSaid: { nn: '{said}', nb: '{said}', en: '{said}' },
} as const satisfies Record<string, Says>
