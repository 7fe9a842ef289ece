import { slotKinds } from '@innbyggarportal/shared-content/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Column, Control } from '../controls/control.ts'
import { slotControls, type ControlledKind } from './slot-controls.ts'

/** The named values of a kind as the contract has them. */
function shapeOf(kind: ControlledKind): Record<string, z.ZodType> {
  const schema: z.ZodType = slotKinds[kind]
  const group = schema instanceof z.ZodArray ? schema.element : schema
  if (!(group instanceof z.ZodObject)) throw new Error(`${kind} is neither rows nor a group`)
  const { id: _id, ...rest } = group.shape as Record<string, z.ZodType>
  return rest
}

const columnsOf = (control: Control): readonly Column[] => ('columns' in control ? control.columns : [])

describe.each(Object.entries(slotControls) as [ControlledKind, Control][])('the control of %s', (kind, control) => {
  it('has one column for each value of the contract', () => {
    expect(
      columnsOf(control)
        .map((c) => c.name)
        .sort(),
    ).toEqual(Object.keys(shapeOf(kind)).sort())
  })

  it('asks for exactly what the contract asks for', () => {
    const required = Object.entries(shapeOf(kind))
      .filter(([, s]) => !s.safeParse(undefined).success)
      .map(([name]) => name)
    const asked = columnsOf(control)
      // A box is always answered, unless it is folded away.
      .filter((c) => c.isRequired || (c.control.type === 'check' && c.isExtra !== true))
      .map((c) => c.name)
    expect(asked.sort()).toEqual(required.sort())
  })

  it('edits rows as rows and groups as groups', () => {
    expect(control.type).toBe(slotKinds[kind] instanceof z.ZodArray ? 'rows' : 'group')
  })

  it('never folds away what must be filled in', () => {
    expect(columnsOf(control).filter((c) => c.isRequired && c.isExtra)).toEqual([])
  })
})

it('has a control for every kind but text', () => {
  expect([...Object.keys(slotControls), 'text'].sort()).toEqual(Object.keys(slotKinds).sort())
})
