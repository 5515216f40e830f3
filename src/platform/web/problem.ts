import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Conflict, saidBy, TermsRequired } from '../errors.ts'
import type { Weigering } from '../weigering.ts'
import type { Ctx } from './context.ts'

/** Input that does not fit: all that is wrong with it, together. */
export class InvalidInput extends Error {
  override name = 'InvalidInput'
  readonly errors: InputError[]
  constructor(errors: InputError[]) {
    super('De invoer klopt niet.')
    this.errors = errors
  }
}

/** Somebody else changed it first; `current` is what is there now. */
export class Stale extends Conflict {
  override name = 'Stale'
  readonly current: unknown
  constructor(current: unknown) {
    super('Iemand anders heeft dit intussen aangepast. In ‘huidig’ staat wat er nu is.')
    this.current = current
  }
}

/** An answer that is only a status: 406 or 415. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: 406 | 415
  constructor(status: 406 | 415) {
    super(String(status))
    this.status = status
  }
}

/** One thing that is wrong with the input: where, a fixed word for programs, and a sentence for people. */
export type InputError = {
  in: 'body' | 'query' | 'header'
  /** `pointer`: where in the body, as a JSON Pointer; `name`: of the parameter or the header. */
  location: { pointer?: string | undefined; name?: string | undefined }
  code: string
  detail: string
}

/** Of a refusal that gives no reason of its own, for people and programs. */
export const geenTaak = 'Dit doet alleen wie het maakte of bijhoudt, of wie er een taak in heeft.'

/** What each status means, in the document and in the answer. */
export const problems: Record<number, { title: string; detail: string }> = {
  400: { title: 'De invoer klopt niet', detail: 'Pas het verzoek aan. In ‘errors’ staat wat er mis is.' },
  401: {
    title: 'Wie ben je?',
    detail: 'Stuur een geldige toegangssleutel mee in de header Authorization: Bearer.',
  },
  403: { title: 'Dit mag niet', detail: geenTaak },
  404: { title: 'Niet gevonden', detail: 'Dit bestaat niet, of jij mag het niet zien.' },
  405: {
    title: 'Dit kan hier niet',
    detail: 'Dit adres bestaat, maar niet met deze methode. Zie de header Allow.',
  },
  406: {
    title: 'Alleen JSON',
    detail: 'Vonk antwoordt met application/json. Vraag daarom in de header Accept.',
  },
  409: { title: 'Er is intussen iets veranderd', detail: 'Haal het opnieuw op en probeer het nog een keer.' },
  413: { title: 'Te groot', detail: 'De body is te groot. Stuur hoogstens 512 kB.' },
  415: { title: 'Alleen JSON', detail: 'Stuur de body als application/json.' },
  429: {
    title: 'Even wachten',
    detail: 'Dat ging te vaak achter elkaar. In Retry-After staat hoeveel seconden je wacht.',
  },
  500: {
    title: 'Er ging iets mis',
    detail: 'Dat ligt aan Vonk. Er is niets veranderd. Probeer het straks opnieuw.',
  },
  503: {
    title: 'Even niet bereikbaar',
    detail: 'De database antwoordt niet. Er is niets veranderd. Probeer het over een minuut opnieuw.',
  },
}

/** A problem of its own, so that a program can tell it from what its key may never do. */
const termsOf = (c: Ctx, { path, title, detail }: TermsRequired) => {
  const address = `${c.var.deps.config.url}${path}`
  return { type: address, title, detail: `${detail} ${address}.` }
}

/** `redenen`: of a refusal, as the page for people tells them. */
type Reason = { error?: Error; redenen?: Weigering[] }

/** A problem document (RFC 9457); nothing of the inside of Vonk is in it. */
export function answerProblem(c: Ctx, status: number, { error, redenen = [] }: Reason = {}): Response {
  const known = problems[status] ?? problems[500]
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="Vonk"')
  const document = {
    type: 'about:blank',
    title: known?.title,
    status,
    detail: [saidBy(error) ?? known?.detail, ...redenen.map(({ zin }) => zin)].join(' '),
    instance: `urn:uuid:${c.var.requestId}`,
    ...(error instanceof TermsRequired && termsOf(c, error)),
    ...(error instanceof InvalidInput && { errors: error.errors }),
    ...(error instanceof Stale && { huidig: error.current }),
  }
  return c.body(JSON.stringify(document), status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  })
}
