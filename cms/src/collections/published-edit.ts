const STRIP = '/src/admin/publishing/PublishStrip'

/** The admin of content that reaches portals: it tells whoever publishes what came of it. */
export const publishedEdit = { edit: { beforeDocumentControls: [STRIP] } }

/** As {@link publishedEdit}, for what has slots: addresses can point at one, and the last words are saved with the rest. */
export const publishedSlotsEdit = {
  edit: { beforeDocumentControls: ['/src/admin/override/ArriveAtSlot', '/src/admin/fields/SettleText', STRIP] },
}
