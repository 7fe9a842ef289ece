/**
 * The language the admin speaks to somebody who has not chosen one: bokmål when the browser asks for it before nynorsk,
 * else nynorsk, the language of the region. English is chosen on the account page, because many browsers ask for
 * English on behalf of people who write Norwegian all day. Payload itself does not know «nn» in this header.
 */
export function adminLanguage(acceptLanguage: string | null): 'nn' | 'nb' {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...rest] = entry.trim().toLowerCase().split(';')
      const quality = Number(
        rest
          .find((r) => r.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { form: tag.split('-')[0], quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ form, quality }) => quality > 0 && (form === 'nn' || form === 'nb' || form === 'no'))
    .sort((a, b) => b.quality - a.quality)
  return wanted[0] && wanted[0].form !== 'nn' ? 'nb' : 'nn'
}
