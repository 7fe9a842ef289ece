import type { DefaultTranslationsObject } from '@payloadcms/translations'

export const dashboard: DefaultTranslationsObject['dashboard'] = {
  addButton: 'Legg til +',
  addWidget: 'Legg til rute',
  deleteWidget: 'Slett ruta {{id}}',
  discardConfirmLabel: 'Forkast',
  discardMessage: 'Du har endringar i oversynet som ikkje er lagra. Er du sikker på at du vil forkaste dei?',
  discardTitle: 'Forkaste endringane?',
  editDashboard: 'Rediger oversynet',
  editingDashboard: 'Redigerer oversynet',
  noItems: 'Det er ingen ruter i oversynet ditt. Du kan leggje dei til i menyen «Oversyn» øvst på sida.',
  resetLayout: 'Set oppsettet tilbake',
  searchWidgets: 'Søk etter ruter …',
}
