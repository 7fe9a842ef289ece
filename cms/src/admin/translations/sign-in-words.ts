import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of the first administrator's page and of the password that is in use. */
export const signInWords = {
  currentPassword: { nn: 'Passordet du har no', nb: 'Passordet du har nå', en: 'The password you have now' },
  tryAnother: {
    nn: 'Trykk på «Byt passord» og skriv eit anna.',
    nb: 'Trykk på «Endre passord» og skriv et annet.',
    en: 'Press “Change Password” and type another.',
  },
  firstTitle: { nn: 'Lag den første brukaren', nb: 'Lag den første brukeren', en: 'Make the first user' },
  firstHelp: {
    nn: 'Du blir redaktør i regionen og kan sleppe inn dei andre.',
    nb: 'Du blir redaktør i regionen og kan slippe inn de andre.',
    en: 'You become an editor in the region and can let in the others.',
  },
  firstNoLink: {
    nn: 'Den første brukaren blir laga med ei lenkje som står i terminalen etter «npm start». Opne heile lenkja. Ho gjeld i eitt døgn og kan brukast éin gong.',
    nb: 'Den første brukeren blir laget med en lenke som står i terminalen etter «npm start». Åpne hele lenken. Den gjelder i ett døgn og kan brukes én gang.',
    en: 'The first user is made with a link that is shown in the terminal after “npm start”. Open the whole link. It is valid for a day and can be used once.',
  },
  usedLink: {
    nn: 'Lenkja for den første brukaren er brukt. Logg inn med brukaren som blei laga. Treng regionen ein ny redaktør, står det ei ny lenkje i terminalen etter «npm start».',
    nb: 'Lenken for den første brukeren er brukt. Logg inn med brukeren som ble laget. Trenger regionen en ny redaktør, står det en ny lenke i terminalen etter «npm start».',
    en: 'The link for the first user has been used. Sign in as the user that was made. If the region needs a new editor, a new link is shown in the terminal after “npm start”.',
  },
  name: { nn: 'Namn', nb: 'Navn', en: 'Name' },
  email: { nn: 'E-post', nb: 'E-post', en: 'E-mail' },
  password: { nn: 'Passord', nb: 'Passord', en: 'Password' },
  passwordHelp: {
    nn: 'Minst 12 teikn. Nokre ord etter kvarandre er lette å hugse.',
    nb: 'Minst 12 tegn. Noen ord etter hverandre er lette å huske.',
    en: 'At least 12 characters. A few words in a row are easy to remember.',
  },
  again: { nn: 'Skriv passordet ein gong til', nb: 'Skriv passordet en gang til', en: 'Type the password once more' },
  notEqual: {
    nn: 'Dei to passorda er ikkje like.',
    nb: 'De to passordene er ikke like.',
    en: 'The two passwords are not the same.',
  },
  make: { nn: 'Lag brukaren', nb: 'Lag brukeren', en: 'Make the user' },
} as const satisfies Record<string, Says>
