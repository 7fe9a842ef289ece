import type { Says } from '@innbyggarportal/shared-content/words'

/** Signing in, passwords and the mails about them. */
export const signInMessages = {
  emailMissing: { nn: 'Skriv e-postadressa.', nb: 'Skriv e-postadressen.', en: 'Type the e-mail address.' },
  resetLink: {
    nn: 'Lenkja gjeld ikkje lenger. Be om ei ny på sida for innlogging.',
    nb: 'Lenken gjelder ikke lenger. Be om en ny på innloggingssiden.',
    en: 'The link is no longer valid. Ask for a new one on the login page.',
  },
  notSignedIn: { nn: 'Du er ikkje logga inn.', nb: 'Du er ikke logget inn.', en: 'You are not signed in.' },
  tooManyTries: {
    nn: 'For mange feil passord på kort tid. Prøv igjen om {minutes} min, eller logg inn på ei maskin der du har logga inn før.',
    nb: 'For mange feil passord på kort tid. Prøv igjen om {minutes} min, eller logg inn på en maskin der du har logget inn før.',
    en: 'Too many wrong passwords in a short time. Try again in {minutes} min, or sign in on a machine where you have signed in before.',
  },
  tooManyMails: {
    nn: 'Det er bede om nytt passord fleire gonger. Sjå i innboksen, eller prøv igjen om {minutes} min.',
    nb: 'Det er bedt om nytt passord flere ganger. Se i innboksen, eller prøv igjen om {minutes} min.',
    en: 'A new password has been asked for several times. Check your inbox, or try again in {minutes} min.',
  },
  busySignIn: {
    nn: 'Mange loggar inn akkurat no. Prøv igjen om litt.',
    nb: 'Mange logger inn akkurat nå. Prøv igjen om litt.',
    en: 'Many people are signing in just now. Try again in a little while.',
  },
  newPasswordName: { nn: 'Nytt passord', nb: 'Nytt passord', en: 'New password' },
  currentPasswordName: { nn: 'Passordet du har no', nb: 'Passordet du har nå', en: 'The password you have now' },
  passwordShort: {
    nn: 'Passordet må ha minst {min} teikn. Nokre ord etter kvarandre er lette å hugse.',
    nb: 'Passordet må ha minst {min} tegn. Noen ord etter hverandre er lette å huske.',
    en: 'The password must have at least {min} characters. A few words in a row are easy to remember.',
  },
  passwordCommon: {
    nn: 'Passordet er lett å gjette. Vel til dømes fire ord som ikkje høyrer saman.',
    nb: 'Passordet er lett å gjette. Velg for eksempel fire ord som ikke hører sammen.',
    en: 'The password is easy to guess. Choose for instance four words that do not belong together.',
  },
  passwordPersonal: {
    nn: 'Passordet kan ikkje ha noko av namnet eller e-postadressa i seg. Vel eit anna.',
    nb: 'Passordet kan ikke ha noe av navnet eller e-postadressen i seg. Velg et annet.',
    en: 'The password cannot contain any part of the name or the e-mail address. Choose another.',
  },
  currentPasswordMissing: {
    nn: 'Skriv passordet du har no. Det trengst for å byte passord eller e-postadresse.',
    nb: 'Skriv passordet du har nå. Det trengs for å bytte passord eller e-postadresse.',
    en: 'Type the password you have now. It is needed to change the password or the e-mail address.',
  },
  currentPasswordWrong: {
    nn: 'Dette er ikkje passordet du har no. Prøv igjen.',
    nb: 'Dette er ikke passordet du har nå. Prøv igjen.',
    en: 'This is not the password you have now. Try again.',
  },
  firstLink: {
    nn: 'Lenkja gjeld ikkje. Start systemet på nytt: då står det ei ny lenkje i terminalen.',
    nb: 'Lenken gjelder ikke. Start systemet på nytt: da står det en ny lenke i terminalen.',
    en: 'The link is not valid. Start the system again: the terminal then shows a new link.',
  },
} as const satisfies Record<string, Says>
