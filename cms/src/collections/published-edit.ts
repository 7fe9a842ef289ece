const STRIP = '/src/admin/publishing/PublishStrip'

/** The admin of content that reaches portals: it tells whoever publishes what came of it. */
export const publishedEdit = { edit: { beforeDocumentControls: [STRIP] } }

/** As {@link publishedEdit}, and addresses can point at a slot. */
export const publishedSlotsEdit = { edit: { beforeDocumentControls: ['/src/admin/override/ArriveAtSlot', STRIP] } }
