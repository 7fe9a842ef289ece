/** Why a database cannot be copied or replaced, as a sentence for the operator. */
export class DatabaseTrouble extends Error {
  override name = 'DatabaseTrouble'
}
