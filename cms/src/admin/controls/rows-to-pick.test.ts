import { describe, expect, it } from 'vitest'
import { rowsToPick } from './rows-to-pick.ts'

const shared = [{ id: 'sok', label: { nn: 'Søk plass', nb: 'Søk plass' } }]
const written = [{ id: 'eige', label: { nn: 'Søk hos oss' } }]
const picked = (mode: unknown, of = { written, shared }) =>
  rowsToPick({ ...of, mode }, 'label', 'nb').map(({ label }) => label)

describe('rows of another field to pick from', () => {
  it('are those that the page shows', () => {
    expect(picked(undefined, { written, shared: [] })).toEqual(['Søk hos oss'])
    expect(picked('inherit')).toEqual(['Søk plass'])
    expect(picked('replace')).toEqual(['Søk hos oss'])
    expect(picked('addAfter')).toEqual(['Søk plass', 'Søk hos oss'])
    expect(picked('hide')).toEqual([])
  })

  it('are called by their id while they have no words, and are none without one', () => {
    expect(
      rowsToPick(
        { written: [{ id: 'a', label: null }, { label: { nn: 'Utan' } }], shared: undefined, mode: undefined },
        'label',
        'nn',
      ),
    ).toEqual([{ id: 'a', label: 'a' }])
  })
})
