import { troubleOf, type Told } from '@innbyggarportal/shared-content/contract'
import { expect, it } from 'vitest'
import { publishJson, publishTable } from './publish-table.ts'

const pages = { rendered: 0, unchanged: 0, keptBack: 0, removed: 0, total: 0 }
const result = (message: Told) => ({
  kommune: 'osteroy',
  state: 'failed' as const,
  pages,
  findings: [],
  message,
  ms: 1,
})

it('says in nynorsk why a portal was not published', () => {
  const said = (message: Told) =>
    publishTable([result(message)])
      .split('\n')
      .at(-1)
  expect(said([troubleOf('busy'), troubleOf('publishedAfter')])).toBe(
    'osteroy: Ei anna publisering av portalen har halde på for lenge. Vent til ho er ferdig; heng ho, så stopp prosessen som køyrer ho. Portalen blir publisert av seg sjølv etterpå.',
  )
  expect(said(troubleOf('heldBy', { by: 'Kari', why: 'feil pris' }))).toBe('osteroy: Kari: feil pris')
  expect(said(troubleOf('heldBy', { by: troubleOf('somebody'), why: troubleOf('pinDamaged') }))).toBe(
    'osteroy: Ukjend: Fila som seier kven som heldt portalen att, og kvifor, er skadd. Sjå over portalen, og la han gå vidare når han skal følgje innhaldet igjen.',
  )
})

it('gives other programs the sentence as well', () =>
  expect(JSON.parse(publishJson([result(troubleOf('kommuneUnknown', { kommune: 'voss' }))]))).toEqual([
    result('Kommunen «voss» finst ikkje i innhaldet som er publisert. Publiser kommunen i CMS-et først.'),
  ]))
