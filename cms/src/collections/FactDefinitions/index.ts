import { FACT_BINDS, FACT_TYPES } from '@innbyggarportal/shared-content/contract'
import type { CollectionConfig } from 'payload'
import { factDefinitionKind } from '../../door/kinds/fact-definition.ts'
import { mayInRegion } from '../../access/index.ts'
import { keyField } from '../../fields/key-field.ts'
import { listNameField } from '../../fields/list-name-field.ts'
import { usedByField, whoWritesField } from '../../fields/rights-fields.ts'
import { wordsField } from '../../fields/words-field.ts'
import { contentHooks } from '../../hooks/content-hooks.ts'
import { GROUPS } from '../groups.ts'
import { label } from '../../messages/label.ts'
import { publishedEdit } from '../published-edit.ts'
import { checkBinds } from './check-binds.ts'
import { FACT_TYPE_LABELS } from './fact-type-labels.ts'
import { keepType } from './keep-type.ts'

const BINDS = {
  default: label('Den næraste verdien gjeld', 'Den nærmeste verdien gjelder', 'The nearest value applies'),
  fixed: label('Fast: ingen kan ha ein annan verdi', 'Fast: ingen kan ha en annen verdi', 'Fixed: nobody can differ'),
  ceiling: label('Tak: ingen kan ha meir', 'Tak: ingen kan ha mer', 'Ceiling: nobody can have more'),
  floor: label('Golv: ingen kan ha mindre', 'Gulv: ingen kan ha mindre', 'Floor: nobody can have less'),
}

/** What can be filled in locally: named by the region, read by all. */
export const FactDefinitions: CollectionConfig = {
  slug: 'fact-definitions',
  labels: {
    singular: factDefinitionKind.name,
    plural: label('Slag opplysningar', 'Typer opplysninger', 'Kinds of facts'),
  },
  admin: {
    components: publishedEdit,
    group: GROUPS.content,
    useAsTitle: 'listName',
    defaultColumns: ['listName', 'type', 'key', 'updatedAt'],
    listSearchableFields: ['listName', 'key'],
    description: label(
      'Prisar, telefonar og anna som er ulikt i kommunane, og som fellestekstane viser til.',
      'Priser, telefoner og annet som er ulikt i kommunene, og som fellestekstene viser til.',
      'Prices, phones and the like that differ between kommuner and that shared texts refer to.',
    ),
  },
  access: {
    read: mayInRegion('read', 'vocabulary'),
    create: mayInRegion('create', 'vocabulary'),
    update: mayInRegion('publish', 'vocabulary'),
    delete: mayInRegion('delete', 'vocabulary'),
  },
  hooks: contentHooks(factDefinitionKind, { beforeValidate: [checkBinds], beforeChange: [keepType] }),
  disableDuplicate: true,
  fields: [
    whoWritesField,
    listNameField('label'),
    wordsField('label', {
      isRequired: true,
      label: label('Namn', 'Navn', 'Name'),
      description: label(
        'Det kommunen ser når ho fyller ut: «Pris for SFO, full plass».',
        'Det kommunen ser når den fyller ut: «Pris for SFO, full plass».',
        'What the kommune sees when filling in: “Price of after-school care, full place”.',
      ),
    }),
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'text',
      options: FACT_TYPES.map((value) => ({ value, label: FACT_TYPE_LABELS[value] })),
      label: label('Type', 'Type', 'Type'),
      admin: {
        description: label(
          'Kva slag verdi kommunen skal fylle inn.',
          'Hva slags verdi kommunen skal fylle inn.',
          'What kind of value the kommune fills in.',
        ),
      },
    },
    {
      name: 'binds',
      type: 'select',
      options: FACT_BINDS.map((value) => ({ value, label: BINDS[value] })),
      label: label('Korleis verdien bind', 'Hvordan verdien binder', 'How the value binds'),
      admin: {
        description: label(
          'Kva verdien for heile landet betyr for regionen og kommunane, og verdien for regionen for kommunane. Maksprisen er eit tak, syskenmoderasjonen eit golv, klagefristen fast.',
          'Hva verdien for hele landet betyr for regionen og kommunene, og verdien for regionen for kommunene. Maksprisen er et tak, søskenmoderasjonen et gulv, klagefristen fast.',
          'What the value for the whole country means for the region and the kommuner, and that of the region for the kommuner. A maximum fee is a ceiling, a sibling reduction a floor, a time limit for appeals fixed.',
        ),
      },
    },
    wordsField('fallback', {
      isRequired: true,
      label: label('Når verdien manglar', 'Når verdien mangler', 'When the value is missing'),
      description: label(
        'Det som står i setninga når ein kommune ikkje har fylt ut: «sjå prislista».',
        'Det som står i setningen når en kommune ikke har fylt ut: «se prislisten».',
        'What the sentence says when a kommune has no value: “see the price list”.',
      ),
    }),
    wordsField('help', {
      label: label('Rettleiing', 'Veiledning', 'Guidance'),
      description: label(
        'Kvar kommunen finn verdien.',
        'Hvor kommunen finner verdien.',
        'Where the kommune finds the value.',
      ),
    }),
    keyField({ from: 'label' }),
    usedByField,
  ],
}
