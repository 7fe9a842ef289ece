import type { DefaultTranslationsObject } from '@payloadcms/translations'

export const folder: DefaultTranslationsObject['folder'] = {
  browseByFolder: 'Bla i mapper',
  byFolder: 'Etter mappe',
  deleteFolder: 'Slett mappe',
  folderName: 'Mappenamn',
  folders: 'Mapper',
  folderTypeDescription: 'Vel kva slags dokument denne mappa kan ha.',
  itemHasBeenMoved: '{{title}} er flytt til {{folderName}}',
  itemHasBeenMovedToRoot: '{{title}} er flytt til rotmappa',
  itemsMovedToFolder: '{{title}} er flytte til {{folderName}}',
  itemsMovedToRoot: '{{title}} er flytte til rotmappa',
  moveFolder: 'Flytt mappe',
  moveItemsToFolderConfirmation:
    'Du er i ferd med å flytte <1>{{count}} {{label}}</1> til <2>{{toFolder}}</2>. Er du sikker?',
  moveItemsToRootConfirmation: 'Du er i ferd med å flytte <1>{{count}} {{label}}</1> til rotmappa. Er du sikker?',
  moveItemToFolderConfirmation: 'Du er i ferd med å flytte <1>{{title}}</1> til <2>{{toFolder}}</2>. Er du sikker?',
  moveItemToRootConfirmation: 'Du er i ferd med å flytte <1>{{title}}</1> til rotmappa. Er du sikker?',
  movingFromFolder: 'Flyttar {{title}} ut or {{fromFolder}}',
  newFolder: 'Ny mappe',
  noFolder: 'Inga mappe',
  renameFolder: 'Gi mappa nytt namn',
  searchByNameInFolder: 'Søk etter namn i {{folderName}}',
  selectFolderForItem: 'Vel mappe for {{title}}',
}
