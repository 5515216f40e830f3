import { createMiddleware } from 'hono/factory'
import { type Path, paths } from '../../paths/index.ts'
import { dropConcept, listConcepten } from '../concept.ts'
import { bodyOf, isForm } from '../web/body.ts'
import type { Ctx, Env } from '../web/context.ts'
import { isSafe } from '../web/unit-of-work.ts'

/** A page with a form whose text is kept as it is typed, and its name; `over`: the names in its address that say what it is about. */
export type Vel = { op: Path; naam: string; over?: readonly string[] }

/** The field that says which form it is; see components/concept.tsx. */
export const conceptName = 'concept'

/** The page without what does not tell one form from another, and the name of its form; undefined: nothing is kept on it. */
function paginaOf(address: string, vellen: Vel[]): { pagina: string; naam: string } | undefined {
  const { pathname, searchParams } = new URL(address, 'http://vonk.invalid')
  const vel = vellen.find(({ op }) => op.matches(pathname))
  if (!vel) return undefined
  const over = (vel.over ?? []).flatMap((name) => {
    const value = searchParams.get(name)
    return value ? [[name, value]] : []
  })
  const pagina = over.length === 0 ? pathname : `${pathname}?${new URLSearchParams(over)}`
  return { pagina, naam: vel.naam }
}

/** The form that is sent, when it is one of which something may be kept: its page, itself, and what it is called. */
export function formulierOf(given: unknown, vellen: Vel[]) {
  if (typeof given !== 'string' || given.length > 600) return undefined
  const [pagina = '', welk] = given.split('#')
  const known = pagina.startsWith('/') && !pagina.startsWith('//') ? paginaOf(pagina, vellen) : undefined
  if (known?.pagina !== pagina || (welk !== undefined && !/^[\w-]{1,80}$/.test(welk))) return undefined
  return { ...known, formulier: given }
}

/** What was typed before on the page that is asked for. The address names the form that is gone on with. */
async function here(c: Ctx, pagina: string) {
  const lidId = c.get('actor')?.id ?? ''
  const found = await listConcepten(c.get('db'), c.get('kept').geheim, { lidId, pagina })
  const verder = c.req.query('concept')
  const formulier = verder === 'verder' ? pagina : `${pagina}#${verder}`
  return {
    pagina,
    bewaard: Object.fromEntries(found.map((one) => [one.formulier, one.bewaardOp])),
    verder: (verder && found.find((one) => one.formulier === formulier)) || null,
  }
}

/** Tells the forms of a page what was typed in them before, and forgets it when one was sent. */
export const asOneGoes = (vellen: Vel[]) =>
  createMiddleware<Env>(async (c, next) => {
    const actor = c.get('actor')
    if (!actor || paths.concepten.covers(c.req.path)) return next()
    if (isSafe(c.req.method)) {
      const known = paginaOf(c.req.path + new URL(c.req.url).search, vellen)
      if (known) c.set('shell', { ...c.get('shell'), concepten: await here(c, known.pagina) })
      return next()
    }
    const sent = isForm(c) ? formulierOf((await bodyOf(c))[conceptName], vellen) : undefined
    if (!sent) return next()
    c.set('shell', {
      ...c.get('shell'),
      concepten: { pagina: sent.pagina, bewaard: {}, verder: null },
    })
    await next()
    if (c.res.status === 303) await dropConcept(c.get('db'), { lidId: actor.id, formulier: sent.formulier })
  })
