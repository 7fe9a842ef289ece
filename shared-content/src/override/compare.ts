import { lineDifferences } from './differences.ts'

/** The three texts of a slot, in lines or sentences: what the kommune decided against, what the region has now, what the kommune has. */
export interface ThreeTexts {
  base: readonly string[]
  shared: readonly string[]
  own?: readonly string[]
}

/** One line of a slot and the texts it stands in: in base alone it is gone, in shared alone it is new, in own alone it is the kommune's. */
export interface ComparedPart {
  text: string
  inBase: boolean
  inShared: boolean
  inOwn: boolean
}

/** The three texts laid over each other, in order: each of them is whole in what it gives, and what is gone comes before what came instead. */
export function compare({ base, shared, own = [] }: ThreeTexts): ComparedPart[] {
  const region = lineDifferences(base, shared)
  let place = 0
  const texts = region.map(({ text }) => text)
  return lineDifferences(texts, own).map(({ kind, text }) => {
    const known = kind === 'added' ? undefined : region[place++]?.kind
    return {
      text,
      inBase: known === 'same' || known === 'gone',
      inShared: known === 'same' || known === 'added',
      inOwn: kind !== 'gone',
    }
  })
}
