import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { paths } from '../../paths/index.ts'
import { Conflict, saidBy, TermsRequired } from '../errors.ts'
import type { Ctx } from '../web/context.ts'
import { named } from './schemas.ts'

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

const InputError = named(
  'Invoerfout',
  z.object({
    in: z.enum(['body', 'query', 'header']),
    location: z.object({
      pointer: z.string().optional().describe('Waar in de body, als JSON Pointer.'),
      name: z.string().optional().describe('De naam van de parameter of de header.'),
    }),
    code: z.string().describe('Een vast woord per soort fout, voor programma’s.'),
    detail: z.string().describe('Wat er mis is, voor mensen.'),
  }),
)
export type InputError = z.infer<typeof InputError>

named(
  'Probleem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().describe('Het nummer van dit verzoek. Noem het als je hulp vraagt.'),
    errors: z.array(InputError).optional().describe('Bij 400: alles wat er mis is met de invoer.'),
    huidig: z
      .looseObject({})
      .optional()
      .describe('Bij 409 na een wijziging: zoals het nu is, met de versie die je nodig hebt.'),
  }),
)

/** What each status means, in the document and in the answer. */
export const problems: Record<number, { title: string; detail: string }> = {
  400: { title: 'De invoer klopt niet', detail: 'Pas het verzoek aan. In ‘errors’ staat wat er mis is.' },
  401: {
    title: 'Wie ben je?',
    detail: 'Stuur een geldige toegangssleutel mee in de header Authorization: Bearer.',
  },
  403: { title: 'Dit mag niet', detail: 'Met deze toegangssleutel mag je dit niet doen.' },
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
const termsRequired = (c: Ctx) => {
  const address = `${c.var.deps.config.url}${paths.huisregelsAkkoord()}`
  return {
    type: address,
    title: 'Ga eerst akkoord met de huisregels',
    detail: `De huisregels zijn veranderd. Lezen kan nog. Schrijven kan weer als je akkoord gaat op ${address}.`,
  }
}

/** A problem document (RFC 9457); nothing of the inside of Vonk is in it. */
export function answerProblem(c: Ctx, status: number, error?: Error): Response {
  const known = problems[status] ?? problems[500]
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="Vonk"')
  const document = {
    type: 'about:blank',
    title: known?.title,
    status,
    detail: saidBy(error) ?? known?.detail,
    instance: `urn:uuid:${c.var.requestId}`,
    ...(error instanceof TermsRequired && termsRequired(c)),
    ...(error instanceof InvalidInput && { errors: error.errors }),
    ...(error instanceof Stale && { huidig: error.current }),
  }
  return c.body(JSON.stringify(document), status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  })
}
