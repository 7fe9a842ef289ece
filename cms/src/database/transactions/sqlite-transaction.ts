import { randomUUID } from 'node:crypto'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { InStatement, ResultSet } from '@libsql/client'
import type { SqliteWriter } from './sqlite-writer.ts'
import { Turns } from './turns.ts'

/** How long a transaction may last, as on MongoDB, and how long one waits for another process (ms). */
export const LIFETIME_MS = 60_000
const WAIT_MS = 15_000
/** After one of these SQLite may have ended the transaction by itself, and what came next would stand alone. */
const ENDS_TRANSACTION = /SQLITE_(FULL|IOERR|NOMEM|CORRUPT|INTERRUPT|BUSY|LOCKED)/

export class LostTransactionError extends Error {
  constructor() {
    super('The transaction of this write was ended before the write was over.')
    this.name = 'LostTransactionError'
  }
}

/**
 * What a write does to SQLite, as one. It begins with its first statement, and until then holds nobody up. One within
 * another, of a hook that does not say in which transaction it writes, is a part of it that can fail by itself.
 */
export class SqliteTransaction {
  readonly id = randomUUID()
  readonly #writer: SqliteWriter
  /** Whose turn it is of those within this one. */
  readonly #turns = new Turns()
  #outer: SqliteTransaction | undefined
  #state: 'open' | 'committed' | 'rolledBack' = 'open'
  #begun: Promise<() => void> | undefined
  #limit: NodeJS.Timeout | undefined

  constructor(writer: SqliteWriter, outer?: SqliteTransaction) {
    this.#writer = writer
    this.#outer = outer
  }

  /** Rejects with what SQLite says, and with `LostTransactionError` when the transaction was taken back. */
  async execute(statement: InStatement): Promise<ResultSet> {
    await (this.#begun ??= this.#begin())
    if (this.#state !== 'open' || this.isLost()) throw new LostTransactionError()
    try {
      return await this.#writer.execute(statement)
    } catch (error) {
      if (error instanceof Error && 'code' in error && ENDS_TRANSACTION.test(String(error.code)))
        await this.#outermost().rollback()
      throw error
    }
  }

  /** Rejects when it was taken back, or cannot be made to stand. Nothing of it stands then. */
  async commit(): Promise<void> {
    if (this.isLost()) throw new LostTransactionError()
    await this.#end('committed', this.#outer ? `RELEASE ${this.#name}` : 'COMMIT')
  }

  /** Does not reject: what cannot be taken back was never begun, or SQLite has taken it back. */
  async rollback(): Promise<void> {
    const inner = `ROLLBACK TO ${this.#name}; RELEASE ${this.#name}`
    await this.#end('rolledBack', this.#outer ? inner : 'ROLLBACK').catch(() => undefined)
  }

  /** This one, or when it stands already what it was within. Throws when it was taken back: there is nothing to be a part of. */
  orOuter(): SqliteTransaction | undefined {
    if (this.isLost()) throw new LostTransactionError()
    return this.#state === 'open' ? this : this.#outer?.orOuter()
  }

  /** It was taken back, or what it was within. */
  isLost(): boolean {
    return this.#state === 'rolledBack' || this.#outer?.isLost() === true
  }

  get #name(): string {
    return `"${this.id}"`
  }

  #outermost(): SqliteTransaction {
    return this.#outer ? this.#outer.#outermost() : this
  }

  async #begin(): Promise<() => void> {
    const outer = (this.#outer = this.#outer?.orOuter())
    if (outer) await (outer.#begun ??= outer.#begin())
    const release = await (outer ? outer.#turns : this.#writer.turns).take()
    try {
      if (outer && outer.orOuter() !== outer) {
        release()
        return await this.#begin()
      }
      if (outer) this.#writer.exec(`SAVEPOINT ${this.#name}`)
      else await this.#beginAmongProcesses()
      return release
    } catch (error) {
      release()
      throw error
    }
  }

  async #beginAmongProcesses(): Promise<void> {
    // The driver answers at once, so that a whole write is one turn of the event loop: others get theirs between two.
    await setImmediate()
    const givesUpAt = performance.now() + WAIT_MS
    for (;;) {
      try {
        this.#writer.exec('BEGIN IMMEDIATE')
        this.#limit = setTimeout(() => void this.rollback(), LIFETIME_MS).unref()
        return
      } catch (error) {
        if (!isBusy(error) || performance.now() > givesUpAt) throw error
        // The driver's own waiting would hold up the whole process.
        await sleep(1 + Math.random() * 3)
      }
    }
  }

  async #end(state: 'committed' | 'rolledBack', sql: string): Promise<void> {
    const letIn = state === 'committed' ? await this.#turns.take() : undefined
    try {
      if (this.#state !== 'open') return
      this.#state = state
      clearTimeout(this.#limit)
      const release = await this.#begun
      if (release === undefined) return
      try {
        this.#writer.exec(sql)
      } catch (error) {
        this.#state = 'rolledBack'
        if (!this.#outer) this.#takeBack()
        throw error
      } finally {
        release()
      }
    } finally {
      letIn?.()
    }
  }

  /** After a commit that was refused; when SQLite has taken it back already there is nothing to do. */
  #takeBack(): void {
    try {
      this.#writer.exec('ROLLBACK')
    } catch {
      return
    }
  }
}

const isBusy = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'
