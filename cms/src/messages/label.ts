/** Words on screen in the three languages of the admin. */
export interface Label extends Record<string, string> {
  nn: string
  nb: string
  en: string
}

/** Words on screen; bokmål and English are written only where they differ from the nynorsk. */
export const label = (nn: string, nb = nn, en = nb): Label => ({ nn, nb, en })
