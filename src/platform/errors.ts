/** The errors that are expected; `web/error-pages.tsx` turns them into a page or a problem document. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** What is looked for, or null when it is not there for who asks. */
export const orNull = <T>(finding: Promise<T>): Promise<T | null> =>
  finding.catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })

/** The message, if there is one, is a Dutch sentence that is shown. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** Something else happened first. The message is shown, so it is a Dutch sentence that says how to go on. */
export class Conflict extends Error {
  override name = 'Conflict'
}

/** The message to show; undefined when the kind of error says enough. */
export const saidBy = (error: Error | undefined): string | undefined =>
  error instanceof Conflict ||
  error instanceof Forbidden ||
  error instanceof TooMany ||
  error instanceof Unreachable
    ? error.message || undefined
    : undefined

/** Something outside Vonk does not answer, and it is not the database. The message is shown; the cause is logged. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** Too fast, or too often. The message, if there is one, is shown; `limit` is its name in the log. */
export class TooMany extends Error {
  override name = 'TooMany'
  readonly retryAfterSeconds: number
  readonly limit: string
  constructor(retryAfterSeconds: number, limit: string, said?: string) {
    super(said)
    this.retryAfterSeconds = retryAfterSeconds
    this.limit = limit
  }
}

/** The house rules of now were not accepted: reading goes on, writing waits. */
export class TermsRequired extends Error {
  override name = 'TermsRequired'
  readonly path: string
  readonly title: string
  readonly detail: string
  /** For programs: what is to be accepted first, and the page where; its address ends the detail. */
  constructor({ path, title, detail }: Record<'path' | 'title' | 'detail', string>) {
    super(title)
    this.path = path
    this.title = title
    this.detail = detail
  }
}

export class SignInRequired extends Error {
  override name = 'SignInRequired'
}
