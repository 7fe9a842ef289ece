import type { Lang } from '@innbyggarportal/shared-content/contract'

/** How titles of services begin before they name the thing: «Søk om plass i» kulturskulen. Lower case; order does not matter. */
export const TASK_WORDS: Record<Lang, readonly string[]> = {
  nn: [
    'søk', 'søk om', 'søk om å', 'søk om plass i', 'søk om plass på', 'søk plass i', 'søk plass på', 'søk tilskot til', 'meld', 'meld feil på', 'meld frå om',
    'bestill', 'be om', 'send', 'send inn', 'få', 'få hjelp frå', 'få hjelp til', 'få hjelp med', 'få råd om', 'få henta', 'finn', 'sjå', 'sjå og betal',
    'sjå og klag på', 'betal', 'klag på', 'kontakt', 'skaff deg', 'kople deg til', 'førebu deg på', 'kjøp', 'kjøp eller les', 'les', 'leig', 'lån', 'lever',
    'skriv inn', 'registrer', 'forny', 'endre', 'sei opp',
  ],
  nb: [
    'søk', 'søk om', 'søk om å', 'søk om plass i', 'søk om plass på', 'søk plass i', 'søk plass på', 'søk tilskudd til', 'meld', 'meld feil på', 'meld fra om',
    'bestill', 'be om', 'send', 'send inn', 'få', 'få hjelp fra', 'få hjelp til', 'få hjelp med', 'få råd om', 'få hentet', 'finn', 'se', 'se og betal',
    'se og klag på', 'betal', 'klag på', 'kontakt', 'skaff deg', 'koble deg til', 'forbered deg på', 'kjøp', 'kjøp eller les', 'les', 'lei', 'leie', 'lån', 'lever',
    'skriv inn', 'registrer', 'forny', 'endre', 'si opp',
  ],
  en: [
    'apply for', 'apply for a place at', 'apply for a place in', 'apply for grants for', 'apply to', 'ask for', 'ask to see', 'book', 'borrow', 'buy', 'buy or read',
    'cancel', 'change', 'complain about', 'connect to', 'contact', 'find', 'get advice on', 'get help from', 'get help with', 'hire', 'order', 'pay', 'prepare for', 'read',
    'register', 'rent', 'report', 'report a fault on', 'see', 'see and complain about', 'see and pay', 'send',
  ],
}
