/** Whether two numbers ring the same phone, with the country code or without, written as a link or with spaces. */
export function isSame(a: string, b: string): boolean {
  return dialled(a) === dialled(b)
}

const dialled = (number: string) =>
  number
    .replace(/^tel:/, '')
    .replace(/\s/g, '')
    .replace(/^(\+47|0047)(?=\d{8}$)/, '')
