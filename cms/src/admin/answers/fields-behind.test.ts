import { describe, expect, it } from 'vitest'
import { fieldsBehind } from './fields-behind.ts'

const hidden = { passesCondition: false }
const shown = { passesCondition: true }

describe('a form', () => {
  it('is behind by the field that decides, when another is to be shown or hidden because of it', () => {
    expect(fieldsBehind({ changeKind: { value: 'legal' }, inForceFrom: hidden })).toEqual(['changeKind'])
    expect(fieldsBehind({ changeKind: { value: 'editorial' }, inForceFrom: {} })).toEqual(['changeKind'])
    expect(fieldsBehind({ 'price.mode': { value: 'addAfter' }, 'price.content': hidden })).toEqual(['price.mode'])
    expect(fieldsBehind({ 'roles.1.role': { value: 'regionEditor' }, 'roles.1.kommune': shown })).toEqual([
      'roles.1.role',
    ])
  })

  it('is not when the server says the same', () => {
    expect(
      fieldsBehind({
        changeKind: { value: 'legal' },
        inForceFrom: shown,
        'price.mode': { value: 'inherit' },
        'price.content': hidden,
        'roles.0.role': { value: 'kommuneEditor' },
        'roles.0.kommune': {},
      }),
    ).toEqual([])
  })

  it('is not by a field of the same name that nothing beside it decides', () => {
    expect(fieldsBehind({ kommune: hidden, 'a.content': hidden, toString: hidden })).toEqual([])
  })

  it('is behind by a list with a row that is still to be drawn', () => {
    expect(fieldsBehind({ roles: { rows: [{ isLoading: false }, { isLoading: true }] } })).toEqual(['roles'])
    expect(fieldsBehind({ roles: { rows: [{ isLoading: false }, {}] } })).toEqual([])
  })
})
