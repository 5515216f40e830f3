import { createMiddleware } from 'hono/factory'
import { isApi, paths } from '#src/paths/index.ts'
import { TermsRequired } from '#src/platform/errors.ts'
import { bodyOf, isForm } from '#src/platform/web/body.ts'
import type { Env } from '#src/platform/web/context.ts'
import { isSafe } from '#src/platform/web/unit-of-work.ts'
import { findAkkoordstand } from './queries.ts'
import { AkkoordEerstPage, field } from './views.tsx'
import { huidig, noteAkkoord } from './voorwaarden.ts'

/** The answer to a program; a person gets a page with what was typed. */
const eerst = {
  path: paths.huisregelsAkkoord(),
  title: 'Ga eerst akkoord met de huisregels',
  detail: 'De huisregels zijn veranderd. Lezen kan nog. Schrijven kan weer als je akkoord gaat op',
}

/**
 * What needs no agreement: signing in and out, what keeps an account safe, switching mail off, leaving, saying that
 * something is wrong, objecting, and what is itself an agreement.
 */
const free = [
  ...[paths.inloggen, paths.tweedeStap, paths.uitloggen, paths.doeMee],
  ...[
    paths.sessies,
    paths.sleutelIntrekking,
    paths.passkeys,
    paths.codes,
    paths.eigenStap,
    paths.koppelingen,
  ],
  ...[paths.adres, paths.adresBevestiging, paths.mailvoorkeuren, paths.afmelden, paths.vertrek],
  ...[paths.melden, paths.maatregel],
  ...[paths.huisregels, paths.uitnodiging],
]

/**
 * Who did not accept the house rules as they are now reads on, but writes after accepting them. A form is shown again
 * with all that was typed, and a button that accepts and sends it in one go. Asks the database one thing, by key, and
 * only of a request that may change something.
 */
export const acceptedTerms = createMiddleware<Env>(async (c, next) => {
  const actor = c.get('actor')
  if (!actor || isSafe(c.req.method) || free.some(({ covers }) => covers(c.req.path))) return next()
  const { db } = c.get('deps').database
  if ((await findAkkoordstand(db, actor.id)) === 'huidig') return next()
  if (isApi(c.req.path)) throw new TermsRequired(eerst)
  const body = isForm(c) ? await bodyOf(c) : {}
  if (body[field] !== String(huidig.versie)) {
    const action = c.req.path + new URL(c.req.url).search
    return c.html(<AkkoordEerstPage shell={c.get('shell')} action={action} body={body} />, 403)
  }
  await noteAkkoord(db, actor.id)
  return next()
})
