import type { ErrorHandler, Hono, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isApi, paths } from '../../paths/index.ts'
import {
  Conflict,
  Forbidden,
  NotFound,
  SignInRequired,
  saidBy,
  TermsRequired,
  TooMany,
  Unreachable,
} from '../errors.ts'
import { type Weigering, weigeringenVoor } from '../weigering.ts'
import type { Ctx, Env } from './context.ts'
import { ErrorPage, type Failure, FileAgainPage, SignInAgainPage } from './error-views.tsx'
import { answerProblem, geenTaak, InvalidInput, Refused, Stale } from './problem.ts'
import { note } from './security-log.ts'
import { isSafe } from './unit-of-work.ts'

const failures: Record<number, Omit<Failure, 'status'>> = {
  400: {
    title: 'Dit verzoek klopt niet',
    text: 'Vonk begrijpt niet wat hier gevraagd wordt. Ga terug en probeer het opnieuw.',
  },
  401: { title: 'Log eerst in', text: 'Deze pagina is voor leden.' },
  403: {
    title: 'Dit kan niet',
    text: geenTaak,
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Of hij is niet voor jou zichtbaar. Klopt het adres? Ben je ingelogd?',
  },
  405: {
    title: 'Dit kan hier niet',
    text: 'Dit adres bestaat, maar niet voor wat je ermee wilt doen. Ga terug en probeer het opnieuw.',
  },
  408: {
    title: 'Dit duurde te lang',
    text: 'Je bestand was na een minuut nog niet binnen, en anderen wachten. Er is niets bewaard. Probeer het straks opnieuw.',
  },
  409: {
    title: 'Er is intussen iets veranderd',
    text: 'Ga terug, kijk wat er veranderd is en probeer het opnieuw.',
  },
  413: {
    title: 'Dit is te groot',
    text: 'Wat je stuurt is te groot. Maak het kleiner en probeer het opnieuw.',
  },
  429: {
    title: 'Even wachten',
    text: 'Dat ging te vaak achter elkaar. Probeer het over een paar minuten opnieuw.',
  },
  500: {
    title: 'Er ging iets mis',
    text: 'Dat ligt aan Vonk, niet aan jou. Er is niets veranderd. Probeer het straks opnieuw.',
  },
  503: {
    title: 'Vonk is even niet bereikbaar',
    text: 'De database antwoordt niet. Er is niets veranderd. Probeer het over een minuut opnieuw.',
  },
}

/** The only place where an error becomes an answer. What is not expected is logged with the request's id, and is a 500. */
export const onError: ErrorHandler<Env> = async (error, c) => {
  const status = isNoLongerSignedIn(error, c) ? 401 : statusOf(error)
  if (status >= 500)
    c.var.log.error(
      { requestId: c.var.requestId, err: { name: error.name, message: error.message, stack: error.stack } },
      'failed',
    )
  // Of an answer that was made, but could not be committed.
  for (const name of ['Location', 'Set-Cookie']) c.header(name, undefined)
  noteRefusal(c, error)
  if (error instanceof TooMany) c.header('Retry-After', String(error.retryAfterSeconds))
  if (isApi(c.req.path)) return answerProblem(c, status, { error, redenen: await refusalsOf(c, status) })
  return answer(c, status, saidBy(error))
}

/** Why, and where to go on from there: a refusal is no dead end. */
const refusalsOf = async (c: Ctx, status: number): Promise<Weigering[]> =>
  status === 403 ? weigeringenVoor(c.var, c.req.path) : []

/** What is not there for somebody is no refusal: it reads the same as what never was. */
function noteRefusal(c: Ctx, error: Error): void {
  if (error instanceof TooMany) note(c, 'limiet', { hoe: error.limit })
  if (error instanceof Forbidden) note(c, 'geweigerd')
}

/**
 * A form to what a visitor may not see: its sender was signed in a moment ago, so what was typed is kept. The same
 * answer for what was never there, so it tells nothing.
 */
const isNoLongerSignedIn = (error: Error, c: Ctx) =>
  error instanceof NotFound && c.var.actor === null && !isSafe(c.req.method) && !isApi(c.req.path)

/** The path is there, but not for this method: 405 with the methods that are. */
export const wrongMethod = (app: Hono<Env>) =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '))
      return answer(c, 405)
    },
  })

export const onNotFound: NotFoundHandler<Env> = (c) => answer(c, 404)

const byName = new Map<unknown, number>([
  [NotFound, 404],
  [Forbidden, 403],
  [TermsRequired, 403],
  [Conflict, 409],
  [Stale, 409],
  [InvalidInput, 400],
  [SignInRequired, 401],
  [TooMany, 429],
  [Unreachable, 503],
])

function statusOf(error: Error): number {
  if (error instanceof HTTPException || error instanceof Refused) return error.status
  return byName.get(error.constructor) ?? (isDatabaseGone(error) ? 503 : 500)
}

/** PostgreSQL that stops or starts (57P0x), refuses more connections (53300), or a socket that is not there. */
function isDatabaseGone(error: Error & { code?: unknown }): boolean {
  const code = String(error.code ?? '')
  if (/^(57P0[1235]|53300|08\w{3}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(code)) return true
  return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
    error.message,
  )
}

/** A page for people, a problem document (RFC 9457) for programs. */
export async function answer(c: Ctx, status: number, text?: string): Promise<Response> {
  if (isApi(c.req.path)) return answerProblem(c, status)
  if (status === 403 && c.var.opgeschort && isSafe(c.req.method))
    return c.redirect(paths.tweedeStap(hereOf(c)), 303)
  const failure = { status, ...(failures[status] ?? failures[500]) } as Failure
  if (text) failure.text = text
  c.status(status as ContentfulStatusCode)
  if (status === 401) return signIn(c)
  const { shell, requestId } = c.var
  const body = isSafe(c.req.method) ? null : c.var.body
  const redenen = await refusalsOf(c, status)
  const props = { shell, requestId, body, redenen, here: hereOf(c) }
  return c.html(<ErrorPage {...props} {...failure} />)
}

const hereOf = (c: Ctx) => c.req.path + new URL(c.req.url).search

/** A form sent after the session ended is shown again with all that was typed: sign in elsewhere, then send it again. */
function signIn(c: Ctx) {
  const here = hereOf(c)
  const { shell, body, halverwege } = c.var
  if (isSafe(c.req.method)) return c.redirect((halverwege ? paths.tweedeStap : paths.inloggen)(here), 303)
  const login = halverwege ? paths.tweedeStap() : paths.inloggen()
  return c.html(
    body ? (
      <SignInAgainPage shell={shell} body={body} login={login} action={here} />
    ) : (
      <FileAgainPage shell={shell} login={(halverwege ? paths.tweedeStap : paths.inloggen)(here)} />
    ),
  )
}
