/** A picture from a good camera, or a brochure. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
/** How many pictures may wait or be worked on, in all and for one person. Each is held in memory until then. */
export const QUEUE = { total: 8, each: 3 } as const

/** For Payload's reading of forms: a larger file is cut, one that was cut is refused in words, and there is one file at most. */
export const uploadLimits = { limits: { fileSize: MAX_FILE_BYTES, files: 1 } }
