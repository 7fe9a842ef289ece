import {
  SLOT_NAMES,
  ruleFor,
  type Contact,
  type ContentRecord,
  type Kommune,
  type Override,
  type Service,
  type SlotContents,
  type SlotName,
} from '@innbyggarportal/shared-content/contract'
import { drawFromText, type Draw } from './draw.ts'
import { localFactsOf, CONTACT_ROLES } from './facts.ts'
import { sharedService } from './shared-service.ts'
import { slotContentsOf } from './slot-contents.ts'
import { plainKey, serviceKeyOf, subjectOf } from './subject.ts'
import { NAME_ENDS, NAME_STARTS } from './words.ts'

/** How many of the filled slots a kommune has its own words in. */
const OVERRIDDEN_SHARE = 0.1
const LANDSCAPES = ['skerries', 'island', 'horizon', 'valley'] as const
const WEEK: Contact['hours'] = { weekly: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '15:00' }], special: [] }

/** The key of a kommune by its place; no two of the first 380 are alike. */
export function kommuneKey(index: number): string {
  return plainKey(kommuneName(index))
}

/** All records that belong to one kommune alone, made one by one. */
export function* kommuneRecords(index: number, services: number): Generator<ContentRecord> {
  const draw = drawFromText(`kommune ${index}`)
  const kommune = kommuneOf(index, services, draw)
  yield kommune
  yield* contactsOf(kommune, draw)
  for (let i = 0; i < services; i++) {
    yield* factValuesOf(kommune.key, i)
    const override = overrideOf(kommune.key, i, services)
    if (override) yield override
  }
}

function kommuneName(index: number): string {
  return (
    NAME_STARTS[index % NAME_STARTS.length]! + NAME_ENDS[Math.floor(index / NAME_STARTS.length) % NAME_ENDS.length]!
  )
}

function kommuneOf(index: number, services: number, draw: Draw): Kommune {
  const name = kommuneName(index)
  const colour = () =>
    `#${draw.whole(0x10, 0x70).toString(16)}${draw.whole(0x10, 0x70).toString(16)}${draw.whole(0x10, 0x70).toString(16)}`
  return {
    kind: 'kommune',
    key: plainKey(name),
    slug: plainKey(name),
    name,
    languages: index % 3 === 2 ? ['nb', 'nn'] : ['nn', 'nb'],
    isDemo: true,
    kommunenummer: [{ number: String(1000 + index), validFrom: '2020-01-01' }],
    theme: {
      primary: colour(),
      accent: colour(),
      radius: draw.whole(0, 16),
      headingWeight: draw.pick([500, 600, 700, 800] as const),
      landscape: draw.pick(LANDSCAPES),
    },
    topTasks: Array.from({ length: Math.min(8, services) }, (_, i) =>
      serviceKeyOf(subjectOf((index + i * 11) % services)),
    ).filter((k, i, all) => all.indexOf(k) === i),
    welcome: { nn: `Her finn du hjelp frå ${name} kommune.`, nb: `Her finner du hjelp fra ${name} kommune.` },
  }
}

function* contactsOf(kommune: Kommune, draw: Draw): Generator<Contact> {
  const base = (key: string) => ({
    kind: 'contact' as const,
    key,
    kommune: kommune.key,
    phone: `5${draw.whole(1_000_000, 9_999_999)}`,
    email: `${key}@${kommune.key}.demo.example`,
    address: {
      street: `${kommune.name}vegen ${draw.whole(1, 90)}`,
      postalCode: String(draw.whole(5000, 5999)),
      city: kommune.name,
    },
  })
  for (const [i, role] of CONTACT_ROLES.entries())
    yield { ...base(role.key), name: role.label, roles: [role.key], hours: WEEK, isMain: i === 0 }
  for (const [unitKind, word] of [
    ['kindergarten', 'barnehage'],
    ['school', 'skule'],
    ['library', 'bibliotek'],
  ] as const) {
    for (let i = 1; i <= 4; i++)
      yield {
        ...base(`${word}-${i}`),
        name: { nn: `${kommune.name} ${word} ${i}` },
        roles: [],
        unitKind,
        isMain: false,
      }
  }
}

function* factValuesOf(kommune: string, serviceIndex: number): Generator<ContentRecord> {
  const facts = localFactsOf(serviceIndex)
  if (facts === null) return
  const draw = drawFromText(`fact ${kommune} ${serviceIndex}`)
  yield {
    kind: 'localFact',
    fact: facts.price,
    scope: 'kommune',
    kommune,
    value: { type: 'money', value: { ore: draw.whole(1, 90) * 50_00 } },
  }
  yield {
    kind: 'localFact',
    fact: facts.form,
    scope: 'kommune',
    kommune,
    value: { type: 'url', value: `https://skjema.demo.example/${kommune}/${facts.form}` },
  }
}

function overrideOf(kommune: string, serviceIndex: number, services: number): Override | null {
  const shared = sharedService(serviceIndex, services)
  const draw = drawFromText(`override ${kommune} ${serviceIndex}`)
  const chosen = SLOT_NAMES.filter((slot) => shared.slots[slot] !== undefined && draw.has(OVERRIDDEN_SHARE))
  if (chosen.length === 0) return null
  const own = slotContentsOf(draw, subjectOf(serviceIndex), services)
  const slots = Object.fromEntries(chosen.map((slot) => [slot, overrideSlot(shared, own, slot)])) as Override['slots']
  return { kind: 'override', kommune, service: shared.key, slots }
}

/** Rows a kommune adds need ids of their own; where the drawn text lacks the slot, the shared words serve. */
function overrideSlot(shared: Service, own: SlotContents, slot: SlotName) {
  const content = own[slot] ?? shared.slots[slot]!
  const isAddition = ruleFor(shared, slot).rule === 'addOnly'
  return {
    mode: isAddition ? ('addAfter' as const) : ('replace' as const),
    content: Array.isArray(content) && isAddition ? content.map((row) => ({ ...row, id: `lokal-${row.id}` })) : content,
  }
}
