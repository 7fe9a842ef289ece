import type { Column, Control } from '../controls/control.ts'

const LOCKED: Column = {
  name: 'locked',
  label: { nn: 'Låst rad', nb: 'Låst rad', en: 'Locked row' },
  control: {
    type: 'check',
    isYesOrNothing: true,
    text: {
      nn: 'Låst rad: gjeld i alle kommunar',
      nb: 'Låst rad: gjelder i alle kommuner',
      en: 'Locked row: applies in every kommune',
    },
  },
  isExtra: true,
  isWide: true,
  help: {
    nn: 'For det som følgjer av nasjonal lov. Rada står øvst hos alle, også der kommunen har skrive eigen tekst eller ikkje viser feltet.',
    nb: 'For det som følger av nasjonal lov. Raden står øverst hos alle, også der kommunen har skrevet egen tekst eller ikke viser feltet.',
    en: 'For what follows from national law. The row comes first everywhere, also where the kommune has a text of its own or hides the field.',
  },
}

/** A list whose rows the region can lock, one by one. */
export const lockable = (control: Control): Control =>
  control.type === 'rows' ? { ...control, columns: [...control.columns, LOCKED] } : control

/** The same list where nobody may: in what a kommune has written itself. */
export const withoutLock = (control: Control): Control =>
  control.type === 'rows' ? { ...control, columns: control.columns.filter((column) => column !== LOCKED) } : control
