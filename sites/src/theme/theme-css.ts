import type { Theme } from '@innbyggarportal/shared-content/contract'
export function themeCss(_t: Theme | undefined): string { return '' }
