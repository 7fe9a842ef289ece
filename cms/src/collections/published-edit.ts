const STRIP = '/src/admin/publishing/PublishStrip'

/** The admin of content that reaches portals: it tells whoever publishes what came of it. */
export const publishedEdit = { edit: { beforeDocumentControls: [STRIP] } }

/** As {@link publishedEdit}, for what has slots and drafts: addresses can point at a slot, the last words are saved with the rest, saving is not publishing, and many can be published at once. */
export const publishedSlotsEdit = {
  edit: {
    beforeDocumentControls: ['/src/admin/override/ArriveAtSlot', '/src/admin/fields/SettleText', STRIP],
    SaveButton: '/src/admin/changes/SaveButtons',
    editMenuItems: ['/src/admin/changes/TakeDown'],
  },
  beforeListTable: ['/src/admin/changes/ManyActions'],
}
