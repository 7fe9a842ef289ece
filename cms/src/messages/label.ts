import type { Says } from '@innbyggarportal/shared-content/words'

/** Words on screen; bokmål and English are written only where they differ from the nynorsk. */
export const label = (nn: string, nb = nn, en = nb): Says => ({ nn, nb, en })
