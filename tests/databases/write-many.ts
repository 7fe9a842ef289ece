import { openDoor } from '@innbyggarportal/cms/door'
import { aKommune } from '../builders/records.ts'

/** A process of its own that opens the CMS on a data directory and brings in twenty kommuner: `node write-many.ts DIRECTORY NAME`. */
const [dataDir = '', name = ''] = process.argv.slice(2)
const door = await openDoor({ dataDir, databaseUrl: `file:${dataDir}/test.db` })
const { created, refused } = await door.importRecords(
  Array.from({ length: 20 }, (_, index) => aKommune({ key: `${name}-${index}`, name: `${name} ${index}` })),
)
console.log(JSON.stringify({ created, refused }))
await door.close()
