import type { Says } from '@innbyggarportal/shared-content/words'

/** The words of a local change: modes, reasons, drift and its decisions. */
export const overrideWords = {
  inheritHelp: {
    nn: 'Portalen viser fellesteksten, og følgjer han når han blir endra.',
    nb: 'Portalen viser fellesteksten, og følger den når den blir endret.',
    en: 'The portal shows the shared text and follows it when it changes.',
  },
  replaceHelp: {
    nn: 'Portalen viser berre det de skriv her.',
    nb: 'Portalen viser bare det dere skriver her.',
    en: 'The portal shows only what you write here.',
  },
  addAfterHelp: {
    nn: 'Portalen viser fellesteksten, og det de skriv her under han.',
    nb: 'Portalen viser fellesteksten, og det dere skriver her under den.',
    en: 'The portal shows the shared text with what you write here below it.',
  },
  hideHelp: {
    nn: 'Portalen viser ikkje dette feltet.',
    nb: 'Portalen viser ikke dette feltet.',
    en: 'The portal does not show this field.',
  },
  lockedReason: {
    nn: 'Regionen har låst dette feltet. De kan berre bruke fellesteksten.',
    nb: 'Regionen har låst dette feltet. Dere kan bare bruke fellesteksten.',
    en: 'The region has locked this field. You can only use the shared text.',
  },
  addOnlyReason: {
    nn: 'Regionen let dykk berre leggje til under fellesteksten her.',
    nb: 'Regionen lar dere bare legge til under fellesteksten her.',
    en: 'The region only lets you add below the shared text here.',
  },
  lockedRows: {
    nn: 'Desse radene står fast for alle, fordi dei følgjer av nasjonal lov. Portalen viser dei først, same kva de vel:',
    nb: 'Disse radene står fast for alle, fordi de følger av nasjonal lov. Portalen viser dem først, uansett hva dere velger:',
    en: 'These rows stand fast for everyone, as they follow from national law. The portal shows them first, whatever you choose:',
  },
  requiresLocal: {
    nn: 'Kommunen må fylle ut dette feltet.',
    nb: 'Kommunen må fylle ut dette feltet.',
    en: 'The kommune must fill in this field.',
  },
  sharedText: { nn: 'Fellesteksten', nb: 'Fellesteksten', en: 'The shared text' },
  sharedEmpty: {
    nn: 'Fellesteksten har ikkje noko i dette feltet.',
    nb: 'Fellesteksten har ikke noe i dette feltet.',
    en: 'The shared text has nothing in this field.',
  },
  chooseService: {
    nn: 'Vel teneste først, så ser du fellesteksten her.',
    nb: 'Velg tjeneste først, så ser du fellesteksten her.',
    en: 'Choose the service first; the shared text then appears here.',
  },
  fetching: { nn: 'Hentar fellesteksten …', nb: 'Henter fellesteksten …', en: 'Fetching the shared text…' },
  notFetched: {
    nn: 'Klarte ikkje å hente fellesteksten.',
    nb: 'Klarte ikke å hente fellesteksten.',
    en: 'Could not fetch the shared text.',
  },
  driftTitle: { nn: 'Sjå på nytt', nb: 'Se på nytt', en: 'Look again' },
  driftIntro: {
    nn: 'Fellesteksten er endra etter at de sist såg på han. Teksten dykkar står som før til de vel.',
    nb: 'Fellesteksten er endret etter at dere sist så på den. Teksten deres står som før til dere velger.',
    en: 'The shared text has changed since you last looked at it. Your text stays as it is until you choose.',
  },
  driftDeadline: { nn: 'Vel før {day}.', nb: 'Velg før {day}.', en: 'Choose before {day}.' },
  dayAndChange: { nn: '{day}: {change}', nb: '{day}: {change}', en: '{day}: {change}' },
  driftComing: {
    nn: 'Det er planlagt ei endring i fellesteksten. Teksten dykkar står som før til de vel.',
    nb: 'Det er planlagt en endring i fellesteksten. Teksten deres står som før til dere velger.',
    en: 'A change of the shared text is planned. Your text stays as it is until you choose.',
  },
  dayAndContent: {
    nn: '{day}: Nytt innhald frå {from}',
    nb: '{day}: Nytt innhold fra {from}',
    en: '{day}: New content from {from}',
  },
  dayAndRule: { nn: '{day}: Ny regel frå {from}', nb: '{day}: Ny regel fra {from}', en: '{day}: New rule from {from}' },
  whatChanged: {
    nn: 'Det som er endra i fellesteksten',
    nb: 'Det som er endret i fellesteksten',
    en: 'What has changed in the shared text',
  },
  whatComes: {
    nn: 'Det som blir endra i fellesteksten {day}',
    nb: 'Det som blir endret i fellesteksten {day}',
    en: 'What will change in the shared text on {day}',
  },
  gone: { nn: 'Teke bort:', nb: 'Tatt bort:', en: 'Removed:' },
  added: { nn: 'Nytt:', nb: 'Nytt:', en: 'New:' },
  sameWords: {
    nn: 'Ordlyden på dette språket er framleis den same.',
    nb: 'Ordlyden på dette språket er fortsatt den samme.',
    en: 'The wording in this language is still the same.',
  },
  keepOurs: { nn: 'Behald vår', nb: 'Behold vår', en: 'Keep ours' },
  useShared: { nn: 'Bruk ny fellestekst', nb: 'Bruk ny fellestekst', en: 'Use the new shared text' },
  merge: {
    nn: 'Slå saman: skriv om teksten dykkar og publiser. Då er han vurdert. Eit utkast avgjer ingenting.',
    nb: 'Slå sammen: skriv om teksten deres og publiser. Da er den vurdert. Et utkast avgjør ingenting.',
    en: 'Merge: rewrite your text and publish. It then counts as reviewed. A draft decides nothing.',
  },
  keeping: { nn: 'Lagrar …', nb: 'Lagrer …', en: 'Saving…' },
  kept: { nn: 'Teksten dykkar er behalden.', nb: 'Teksten deres er beholdt.', en: 'Your text has been kept.' },
  notKept: {
    nn: 'Klarte ikkje å lagre valet. Prøv på nytt.',
    nb: 'Klarte ikke å lagre valget. Prøv på nytt.',
    en: 'Could not save the choice. Try again.',
  },
  sharedChosen: {
    nn: 'Fellesteksten er vald. Publiser for å ta han i bruk.',
    nb: 'Fellesteksten er valgt. Publiser for å ta den i bruk.',
    en: 'The shared text is chosen. Publish to use it.',
  },
  theirs: {
    nn: 'Dette er fellesteksten. Regionen skriv han, så be regionen rette han. Er feltet ope for kommunane, kan de òg skrive eigen tekst.',
    nb: 'Dette er fellesteksten. Regionen skriver den, så be regionen rette den. Er feltet åpent for kommunene, kan dere også skrive egen tekst.',
    en: 'This is the shared text. The region writes it, so ask the region to correct it. Where the region allows it, you can also write your own.',
  },
  toOverrides: { nn: 'Sjå dei lokale tilpassingane', nb: 'Se de lokale tilpasningene', en: 'See the local overrides' },
  showFor: {
    nn: 'Slik viser portalen «{slot}»',
    nb: 'Slik viser portalen «{slot}»',
    en: 'How the portal shows “{slot}”',
  },
} as const satisfies Record<string, Says>
