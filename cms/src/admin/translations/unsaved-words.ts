import type { Says } from '@innbyggarportal/shared-content/words'

/** What is said to somebody whose text is not saved: before she leaves it, when her session is over, when it can be fetched again. */
export const unsavedWords = {
  title: {
    nn: 'Du har tekst som ikkje er lagra',
    nb: 'Du har tekst som ikke er lagret',
    en: 'You have text that is not saved',
  },
  pageHelp: {
    nn: 'Går du no, mistar du det du har skrive.',
    nb: 'Går du nå, mister du det du har skrevet.',
    en: 'If you leave now, you lose what you have written.',
  },
  drawerHelp: {
    nn: 'Lukkar du no, mistar du det du har skrive her.',
    nb: 'Lukker du nå, mister du det du har skrevet her.',
    en: 'If you close this now, you lose what you have written in it.',
  },
  localeHelp: {
    nn: 'Byter du språk no, mistar du det du har skrive.',
    nb: 'Bytter du språk nå, mister du det du har skrevet.',
    en: 'If you switch languages now, you lose what you have written.',
  },
  reloadHelp: {
    nn: 'Sida blir henta på nytt, og då mistar du det du har skrive.',
    nb: 'Siden blir hentet på nytt, og da mister du det du har skrevet.',
    en: 'The page will be reloaded, and you lose what you have written.',
  },
  stay: { nn: 'Bli her', nb: 'Bli her', en: 'Stay here' },
  leavePage: { nn: 'Gå utan å lagre', nb: 'Gå uten å lagre', en: 'Leave without saving' },
  leaveDrawer: { nn: 'Lukk utan å lagre', nb: 'Lukk uten å lagre', en: 'Close without saving' },
  leaveLocale: { nn: 'Byt språk utan å lagre', nb: 'Bytt språk uten å lagre', en: 'Switch without saving' },
  leaveReload: { nn: 'Hent på nytt utan å lagre', nb: 'Hent på nytt uten å lagre', en: 'Reload without saving' },
  saveDraftAndSwitch: {
    nn: 'Lagre utkast og byt språk',
    nb: 'Lagre utkast og bytt språk',
    en: 'Save draft and switch languages',
  },
  saveAndSwitch: { nn: 'Lagre og byt språk', nb: 'Lagre og bytt språk', en: 'Save and switch languages' },
  saving: { nn: 'Lagrar …', nb: 'Lagrer …', en: 'Saving…' },
  signInTitle: { nn: 'Logg inn att', nb: 'Logg inn igjen', en: 'Sign in again' },
  signInHelp: {
    nn: 'Du er ikkje lenger innlogga. Det du har skrive, står her framleis.',
    nb: 'Du er ikke lenger innlogget. Det du har skrevet, står her fremdeles.',
    en: 'You are no longer signed in. What you have written is still here.',
  },
  signInOther: {
    nn: 'No er det {name} som er innlogga i denne nettlesaren, og teksten er din. Logg inn som deg sjølv for å lagre han. Då blir {name} logga ut.',
    nb: 'Nå er det {name} som er innlogget i denne nettleseren, og teksten er din. Logg inn som deg selv for å lagre den. Da blir {name} logget ut.',
    en: '{name} is now signed in in this browser, and the text is yours. Sign in as yourself to save it. {name} will then be signed out.',
  },
  someone: { nn: 'ein annan', nb: 'en annen', en: 'somebody else' },
  email: { nn: 'E-post', nb: 'E-post', en: 'E-mail' },
  password: { nn: 'Passord', nb: 'Passord', en: 'Password' },
  signIn: { nn: 'Logg inn', nb: 'Logg inn', en: 'Sign in' },
  signInAndSave: { nn: 'Logg inn og lagre', nb: 'Logg inn og lagre', en: 'Sign in and save' },
  notNow: { nn: 'Ikkje no', nb: 'Ikke nå', en: 'Not now' },
  noPassword: { nn: 'Skriv passordet ditt.', nb: 'Skriv passordet ditt.', en: 'Type your password.' },
  notSignedIn: {
    nn: 'Vi fekk ikkje logga deg inn. Prøv igjen.',
    nb: 'Vi fikk ikke logget deg inn. Prøv igjen.',
    en: 'We could not sign you in. Try again.',
  },
  signedOut: {
    nn: 'Du er ikkje innlogga, og ingenting er lagra. Prøv igjen, så kan du logge inn her.',
    nb: 'Du er ikke innlogget, og ingenting er lagret. Prøv igjen, så kan du logge inn her.',
    en: 'You are not signed in, and nothing was saved. Try again, and you can sign in here.',
  },
  noContact: {
    nn: 'Vi fekk ikkje kontakt med systemet. Det du har skrive, står her framleis. Sjekk nettet, og prøv igjen.',
    nb: 'Vi fikk ikke kontakt med systemet. Det du har skrevet, står her fremdeles. Sjekk nettet, og prøv igjen.',
    en: 'We could not reach the system. What you have written is still here. Check your network and try again.',
  },
  tooLarge: {
    nn: 'Dette er for stort, og ingenting er lagra. Gjer teksten kortare eller fila mindre, og prøv igjen.',
    nb: 'Dette er for stort, og ingenting er lagret. Gjør teksten kortere eller filen mindre, og prøv igjen.',
    en: 'This is too large, and nothing was saved. Make the text shorter or the file smaller, and try again.',
  },
  away: {
    nn: 'Systemet svarar ikkje no. Det du har skrive, står her framleis. Prøv igjen om litt.',
    nb: 'Systemet svarer ikke nå. Det du har skrevet, står her fremdeles. Prøv igjen om litt.',
    en: 'The system is not responding right now. What you have written is still here. Try again in a little while.',
  },
  broken: {
    nn: 'Noko gjekk gale, og vi veit ikkje om alt blei lagra. Det du har skrive, står her framleis. Prøv igjen.',
    nb: 'Noe gikk galt, og vi vet ikke om alt ble lagret. Det du har skrevet, står her fremdeles. Prøv igjen.',
    en: 'Something went wrong, and we do not know whether all of it was saved. What you have written is still here. Try again.',
  },
  refused: {
    nn: 'Ingenting er lagra. Det du har skrive, står her framleis. Prøv igjen.',
    nb: 'Ingenting er lagret. Det du har skrevet, står her fremdeles. Prøv igjen.',
    en: 'Nothing was saved. What you have written is still here. Try again.',
  },
  keptName: { nn: 'Tekst som ikkje blei lagra', nb: 'Tekst som ikke ble lagret', en: 'Text that was not saved' },
  kept: {
    nn: 'Du skreiv noko her {when} som ikkje blei lagra.',
    nb: 'Du skrev noe her {when} som ikke ble lagret.',
    en: 'You wrote something here {when} that was not saved.',
  },
  changedSince: {
    nn: 'Sidan då er felt du skreiv i, endra: {fields}. Ingenting blir skrive over før du lagrar.',
    nb: 'Siden da er felt du skrev i, endret: {fields}. Ingenting blir skrevet over før du lagrer.',
    en: 'Since then, fields you wrote in have changed: {fields}. Nothing is overwritten before you save.',
  },
  asNow: { nn: 'Slik er det no', nb: 'Slik er det nå', en: 'As it is now' },
  asYouWrote: { nn: 'Slik skreiv du', nb: 'Slik skrev du', en: 'As you wrote it' },
  seeText: { nn: 'Sjå teksten', nb: 'Se teksten', en: 'See the text' },
  fetch: { nn: 'Hent fram att', nb: 'Hent fram igjen', en: 'Bring it back' },
  fetchMine: { nn: 'Hent fram min tekst', nb: 'Hent fram min tekst', en: 'Bring my text back' },
  fetchRest: {
    nn: 'Hent fram det som elles er uendra',
    nb: 'Hent fram det som ellers er uendret',
    en: 'Bring back only what is otherwise unchanged',
  },
  discard: { nn: 'Kast', nb: 'Kast', en: 'Discard' },
  fetched: {
    nn: 'Teksten er henta fram. Han er ikkje lagra enno.',
    nb: 'Teksten er hentet fram. Den er ikke lagret ennå.',
    en: 'Your text is back. It is not saved yet.',
  },
  empty: { nn: '(tomt)', nb: '(tomt)', en: '(empty)' },
} as const satisfies Record<string, Says>
