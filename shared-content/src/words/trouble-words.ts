import type { TroubleCode } from '../contract/index.ts'
import type { Says } from './says.ts'

/** What went wrong while portals were published or held back, where, and what to do about it. */
export const TROUBLE_WORDS: Readonly<Record<TroubleCode, Says>> = {
  busy: {
    nn: 'Ei anna publisering av portalen har halde på for lenge. Vent til ho er ferdig; heng ho, så stopp prosessen som køyrer ho.',
    nb: 'En annen publisering av portalen har holdt på for lenge. Vent til den er ferdig; henger den, så stopp prosessen som kjører den.',
    en: 'Another publish of the portal has gone on for too long. Wait until it is done; if it hangs, stop the process that runs it.',
  },
  diskFull: {
    nn: 'Disken er full. Rydd plass.',
    nb: 'Disken er full. Rydd plass.',
    en: 'The disk is full. Make room on it.',
  },
  forbidden: {
    nn: 'Publiseringa får ikkje lese eller skrive filene sine. Gi brukaren som køyrer ho, løyve til alt i datamappa, og sjå etter at disken ikkje berre kan lesast.',
    nb: 'Publiseringen får ikke lese eller skrive filene sine. Gi brukeren som kjører den, tilgang til alt i datamappen, og se etter at disken ikke bare kan leses.',
    en: 'Publishing may not read or write its files. Give the user that runs it access to everything in the data folder, and check that the disk can be written to.',
  },
  damaged: {
    nn: 'Ei fil publiseringa arbeider med, er skadd. Start publiseringstenesta på nytt: då blir fila laga på nytt.',
    nb: 'En fil publiseringen arbeider med, er skadet. Start publiseringstjenesten på nytt: da blir filen laget på nytt.',
    en: 'A file that publishing works with is damaged. Start the publishing service again: it makes the file anew.',
  },
  aboutFile: { nn: 'Det gjeld «{path}».', nb: 'Det gjelder «{path}».', en: 'It is about “{path}”.' },
  notBuilt: {
    nn: 'Nettsidene er ikkje bygde: {file} manglar. Køyr «npm run build -w sites».',
    nb: 'Nettsidene er ikke bygget: {file} mangler. Kjør «npm run build -w sites».',
    en: 'The portals are not built: {file} is missing. Run “npm run build -w sites”.',
  },
  threadStopped: {
    nn: 'Tråden som publiserte, stoppa ({exit}).',
    nb: 'Tråden som publiserte, stoppet ({exit}).',
    en: 'The thread that published has stopped ({exit}).',
  },
  stoodStill: {
    nn: 'Publiseringa stod stille i {seconds} sekund og blei stoppa.',
    nb: 'Publiseringen sto stille i {seconds} sekunder og ble stoppet.',
    en: 'Publishing stood still for {seconds} seconds and was stopped.',
  },
  unknown: {
    nn: 'Held det fram, sei frå til den som driftar løysinga: «{message}»',
    nb: 'Fortsetter det, si fra til den som drifter løsningen: «{message}»',
    en: 'If it goes on, tell whoever runs the system: “{message}”',
  },
  publishedAfter: {
    nn: 'Portalen blir publisert av seg sjølv etterpå.',
    nb: 'Portalen blir publisert av seg selv etterpå.',
    en: 'The portal is published by itself afterwards.',
  },
  publishStopped: {
    nn: 'Publiseringa stoppa, og blir prøvd på nytt av seg sjølv.',
    nb: 'Publiseringen stoppet, og blir prøvd på nytt av seg selv.',
    en: 'Publishing stopped, and is tried again by itself.',
  },
  orderFailed: { nn: 'Det gjekk ikkje.', nb: 'Det gikk ikke.', en: 'That did not work.' },
  tryAfter: { nn: 'Prøv igjen etterpå.', nb: 'Prøv igjen etterpå.', en: 'Try again afterwards.' },
  tryAgain: { nn: 'Prøv igjen.', nb: 'Prøv igjen.', en: 'Try again.' },

  kommuneUnknown: {
    nn: 'Kommunen «{kommune}» finst ikkje i innhaldet som er publisert. Publiser kommunen i CMS-et først.',
    nb: 'Kommunen «{kommune}» finnes ikke i innholdet som er publisert. Publiser kommunen i CMS-et først.',
    en: 'The kommune “{kommune}” is not in the content that is published. Publish the kommune in the CMS first.',
  },
  frontPageStopped: {
    nn: 'Framsida har feil som stoppar ho, og portalen har inga tidlegare utgåve å falle tilbake på. Sjå merknadene og rett dei.',
    nb: 'Forsiden har feil som stopper den, og portalen har ingen tidligere utgave å falle tilbake på. Se merknadene og rett dem.',
    en: 'The front page has faults that stop it, and the portal has no earlier release to fall back on. Look at the findings and mend them.',
  },
  noRelease: {
    nn: 'Portalen «{kommune}» har inga utgåve enno. Publiser først.',
    nb: 'Portalen «{kommune}» har ingen utgave ennå. Publiser først.',
    en: 'The portal “{kommune}” has no release yet. Publish first.',
  },
  onlyRelease: {
    nn: 'Portalen «{kommune}» har berre éi utgåve, så det finst inga å rulle tilbake til.',
    nb: 'Portalen «{kommune}» har bare én utgave, så det finnes ingen å rulle tilbake til.',
    en: 'The portal “{kommune}” has only one release, so there is none to go back to.',
  },
  noOlderRelease: {
    nn: 'Portalen «{kommune}» har inga eldre utgåve enn «{release}», så det finst inga å rulle tilbake til.',
    nb: 'Portalen «{kommune}» har ingen eldre utgave enn «{release}», så det finnes ingen å rulle tilbake til.',
    en: 'The portal “{kommune}” has no release older than “{release}”, so there is none to go back to.',
  },
  releaseUnknown: {
    nn: 'Utgåva «{release}» finst ikkje. Desse finst: {known}.',
    nb: 'Utgaven «{release}» finnes ikke. Disse finnes: {known}.',
    en: 'There is no release “{release}”. There are these: {known}.',
  },
  notHeld: {
    nn: 'Portalen «{kommune}» er ikkje halden att.',
    nb: 'Portalen «{kommune}» er ikke holdt tilbake.',
    en: 'The portal “{kommune}” is not held back.',
  },

  heldBy: { nn: '{by}: {why}', nb: '{by}: {why}', en: '{by}: {why}' },
  somebody: { nn: 'Ukjend', nb: 'Ukjent', en: 'Unknown' },
  pinDamaged: {
    nn: 'Fila som seier kven som heldt portalen att, og kvifor, er skadd. Sjå over portalen, og la han gå vidare når han skal følgje innhaldet igjen.',
    nb: 'Filen som sier hvem som holdt portalen tilbake, og hvorfor, er skadet. Se over portalen, og la den gå videre når den skal følge innholdet igjen.',
    en: 'The file that says who held the portal back, and why, is damaged. Look the portal over, and let it go when it should follow the content again.',
  },
}
