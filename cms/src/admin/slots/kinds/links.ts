import type { Control } from '../../controls/control.ts'
import { LANGUAGE_CHOICES } from '@innbyggarportal/shared-content/words'
import { urlOrFact } from '../../controls/or-fact.ts'

export const links: Control = {
  type: 'rows',
  ids: 'stored',
  row: { nn: 'Lenkje', nb: 'Lenke', en: 'Link' },
  columns: [
    {
      name: 'label',
      label: { nn: 'Kva ein gjer', nb: 'Hva man gjør', en: 'What one does' },
      control: { type: 'words' },
      isRequired: true,
      isWide: true,
      help: {
        nn: 'Verb og ting: «Søk om barnehageplass». Ikkje «Klikk her».',
        nb: 'Verb og ting: «Søk om barnehageplass». Ikke «Klikk her».',
        en: 'Verb and thing: “Apply for a kindergarten place”. Not “Click here”.',
      },
    },
    {
      name: 'url',
      label: { nn: 'Nettadresse', nb: 'Nettadresse', en: 'Web address' },
      control: urlOrFact,
      isRequired: true,
      isWide: true,
    },
    {
      name: 'login',
      label: { nn: 'Innlogging', nb: 'Innlogging', en: 'Login' },
      isRequired: true,
      control: {
        type: 'select',
        choices: [
          { value: 'none', label: { nn: 'Utan innlogging', nb: 'Uten innlogging', en: 'No login' } },
          {
            value: 'substantial',
            label: {
              nn: 'ID-porten, til dømes MinID eller BankID',
              nb: 'ID-porten, for eksempel MinID eller BankID',
              en: 'ID-porten, for example MinID or BankID',
            },
          },
          {
            value: 'high',
            label: {
              nn: 'ID-porten, til dømes BankID',
              nb: 'ID-porten, for eksempel BankID',
              en: 'ID-porten, for example BankID',
            },
          },
        ],
      },
    },
    {
      name: 'level',
      label: { nn: 'Steg i tenestetrappa', nb: 'Trinn i tjenestetrappen', en: 'Step on the service ladder' },
      isRequired: true,
      control: {
        type: 'select',
        choices: [
          { value: 1, label: { nn: '1: berre informasjon', nb: '1: bare informasjon', en: '1: information only' } },
          { value: 2, label: { nn: '2: enkelt skjema', nb: '2: enkelt skjema', en: '2: simple form' } },
          {
            value: 3,
            label: {
              nn: '3: skjema rett inn i saka',
              nb: '3: skjema rett inn i saken',
              en: '3: form straight into the case system',
            },
          },
          {
            value: 4,
            label: {
              nn: '4: ferdig utfylt på tvers av etatar',
              nb: '4: ferdig utfylt på tvers av etater',
              en: '4: prefilled across agencies',
            },
          },
        ],
      },
    },
    {
      name: 'minutes',
      label: { nn: 'Om lag kor lang tid', nb: 'Omtrent hvor lang tid', en: 'About how long' },
      isExtra: true,
      control: { type: 'number', unit: { nn: 'minutt', nb: 'minutter', en: 'minutes' } },
    },
    {
      name: 'language',
      label: { nn: 'Språk på sida bak lenkja', nb: 'Språk på siden bak lenken', en: 'Language behind the link' },
      isExtra: true,
      help: {
        nn: 'Berre når det er eit anna enn på sida.',
        nb: 'Bare når det er et annet enn på siden.',
        en: 'Only when it is not the language of the page.',
      },
      control: {
        type: 'select',
        choices: LANGUAGE_CHOICES,
        nothing: { nn: 'Same som sida', nb: 'Samme som siden', en: 'Same as the page' },
      },
    },
  ],
}
