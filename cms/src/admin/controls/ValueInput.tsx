'use client'
import { CheckInput } from './CheckInput.tsx'
import type { InputProps } from './control.ts'
import { DateInput } from './DateInput.tsx'
import { DurationInput } from './DurationInput.tsx'
import { EitherInput } from './EitherInput.tsx'
import { FactInput } from './FactInput.tsx'
import { GroupInput } from './GroupInput.tsx'
import { KronerInput } from './KronerInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PickInput } from './PickInput.tsx'
import { RoleInput } from './RoleInput.tsx'
import { RowOfInput } from './RowOfInput.tsx'
import { RowsInput } from './RowsInput.tsx'
import { SelectInput } from './SelectInput.tsx'
import { TaggedInput } from './TaggedInput.tsx'
import { TextInput } from './TextInput.tsx'
import { WeekdaysInput } from './WeekdaysInput.tsx'
import { WordsInput } from './WordsInput.tsx'
import { YearlyDateInput } from './YearlyDateInput.tsx'

/** The input of a control: one line per type. */
export function ValueInput({ control, ...props }: InputProps) {
  switch (control.type) {
    case 'words':
      return <WordsInput control={control} {...props} />
    case 'text':
      return <TextInput control={control} {...props} />
    case 'number':
      return <NumberInput control={control} {...props} />
    case 'kroner':
      return <KronerInput control={control} {...props} />
    case 'date':
    case 'time':
      return <DateInput control={control} {...props} />
    case 'yearlyDate':
      return <YearlyDateInput control={control} {...props} />
    case 'duration':
      return <DurationInput control={control} {...props} />
    case 'weekdays':
      return <WeekdaysInput control={control} {...props} />
    case 'check':
      return <CheckInput control={control} {...props} />
    case 'select':
      return <SelectInput control={control} {...props} />
    case 'pick':
      return <PickInput source={control.source} {...props} />
    case 'rowOf':
      return <RowOfInput control={control} {...props} />
    case 'fact':
      return <FactInput control={control} {...props} />
    case 'role':
      return <RoleInput {...props} />
    case 'either':
      return <EitherInput control={control} {...props} />
    case 'tagged':
      return <TaggedInput control={control} {...props} />
    case 'group':
      return <GroupInput columns={control.columns} {...props} />
    case 'rows':
      return <RowsInput control={control} {...props} />
  }
}
