/** What a check by hand can come to. */
export const HAND_RESULTS = ['met', 'failed', 'notApplicable'] as const
export type HandResult = (typeof HAND_RESULTS)[number]
