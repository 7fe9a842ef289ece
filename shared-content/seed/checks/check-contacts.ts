import { recordId, type Contact, type ContentRecord, type LocalFact } from '../../src/contract/index.ts'

const MADE_UP_PHONE = /^5555\d{4}$/

/** Contact data that could be taken for real, and kommuner nobody answers for. */
export function checkContacts(records: readonly ContentRecord[]): string[] {
  const contacts = records.filter((r) => r.kind === 'contact')
  return [
    ...contacts.flatMap(checkContact),
    ...records.flatMap((r) => (r.kind === 'localFact' && r.scope === 'kommune' ? checkFact(r) : [])),
    ...records.flatMap((r) =>
      r.kind === 'kommune'
        ? checkKommune(
            r.key,
            contacts.filter((c) => c.kommune === r.key),
          )
        : [],
    ),
  ]
}

function checkContact(c: Contact): string[] {
  return [
    c.phone !== undefined && !MADE_UP_PHONE.test(c.phone) && `${recordId(c)}: ${c.phone} could be a real number`,
    c.email !== undefined && !isDemo(c.email) && `${recordId(c)}: ${c.email} could be a real address`,
    c.url !== undefined && !isDemo(hostOf(c.url)) && `${recordId(c)}: ${c.url} could be a real page`,
    c.note?.nn === undefined && `${recordId(c)} does not say that it is made up`,
  ].filter((x) => typeof x === 'string')
}

function checkFact(f: LocalFact): string[] {
  const { type, value } = f.value
  if (type === 'phone' && !MADE_UP_PHONE.test(value)) return [`${recordId(f)}: ${value} could be a real number`]
  if (type === 'email' && !isDemo(value)) return [`${recordId(f)}: ${value} could be a real address`]
  if (type === 'url' && !isDemo(hostOf(value))) return [`${recordId(f)}: ${value} could be a real page`]
  return []
}

function checkKommune(kommune: string, contacts: readonly Contact[]): string[] {
  return [
    contacts.filter((c) => c.isMain).length !== 1 && `${kommune} must have exactly one main contact`,
    !contacts.some((c) => c.roles.includes('personvernombod')) && `${kommune} has no data protection officer`,
    !contacts.some((c) => c.hours) && `${kommune} has no opening hours`,
  ].filter((x) => typeof x === 'string')
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/[/:?#].*$/, '')
}

function isDemo(address: string): boolean {
  return address === 'demo.example' || address.endsWith('.demo.example')
}
