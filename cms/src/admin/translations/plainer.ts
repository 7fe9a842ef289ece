/** Where Payload's own words say something else than what is so, or than our own words beside them: it tells somebody who is signed in to sign in, and that what is taken down has been published. */
export const plainer = {
  nb: {
    error: {
      unauthorized: 'Du har ikke tilgang',
      notAllowedToAccessPage:
        'Denne siden er for andre roller enn din. Trenger du den, må du spørre redaksjonen i regionen.',
    },
    general: {
      clear: 'Tøm',
      edit: 'Rediger',
      false: 'Nei',
      item: 'Element',
      restoring: 'Gjenoppretter …',
      submitting: 'Sender inn …',
      thisLanguage: 'Bokmål',
      true: 'Ja',
      updating: 'Oppdaterer',
      uploading: 'Laster opp',
    },
    localization: {
      copyFromTo: 'Kopierer fra {{from}} til {{to}}',
      copyToLocale: 'Kopier til språk',
      selectedLocales: 'Valgte språk',
      selectLocaleToDuplicate: 'Velg språk å duplisere',
    },
    version: {
      draftSavedSuccessfully: 'Utkastet er lagret.',
      publish: 'Publiser',
      publishChanges: 'Publiser endringene',
      unpublish: 'Ta ned',
      unpublished: 'Tatt ned',
      unpublishedSuccessfully: 'Dokumentet er tatt ned.',
      unpublishing: 'Tar ned …',
    },
  },
  en: {
    error: {
      unauthorized: 'You do not have access',
      notAllowedToAccessPage: 'This page is for other roles than yours. If you need it, ask the editors in the region.',
    },
    version: {
      draftSavedSuccessfully: 'The draft has been saved.',
      saveDraft: 'Save draft',
      unpublish: 'Take down',
      unpublished: 'Taken down',
      unpublishedSuccessfully: 'The document has been taken down.',
      unpublishing: 'Taking down…',
    },
  },
}
