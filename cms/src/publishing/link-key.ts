/** What the way to the field of a finding is kept under. */
export const linkKey = (rule: string, path: string): string => `${rule} ${path}`
