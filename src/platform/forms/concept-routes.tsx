import { Hono } from 'hono'
import { paths } from '../../paths/index.ts'
import { dropConcept, keepConcept, type Typed } from '../concept.ts'
import { verderMet } from '../concept-adres.ts'
import { Forbidden, NotFound } from '../errors.ts'
import { bodyOf } from '../web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '../web/context.ts'
import { conceptBewaard, conceptWeg, done } from '../web/done.ts'
import { type Limit, spendInMemory } from '../web/limits.ts'
import { bsnFieldsIn, bsnsIn } from './bsn.ts'
import { readable } from './bsn-lezingen.ts'
import { conceptName, formulierOf, type Vel } from './concept.ts'
import { NietBewaardPage } from './concept-view.tsx'
import { valuesOf } from './read-form.ts'
import { isUuid } from './uuid.ts'

/** While one types it is kept every few seconds at most. */
const perLid: Limit = { name: 'concepten', points: 60, seconds: 60 }
const longest = 100_000
/** Texts are looked through together as well; an amount below another says nothing. */
const isAmount = (text: string) => /^[\d\s.,€-]*$/.test(text)

/** What belongs to one sending, or is agreed to each time anew. */
const passing = new Set([conceptName, 'sleutel', 'nagekeken', 'akkoord', 'huisregels'])

/** What is typed and not sent yet: kept, and taken away again. Only ever of who is signed in. */
export function concepten(vellen: Vel[]): Hono<Env> {
  const app = new Hono<Env>()

  app.post(paths.concepten.pattern, async (c) => {
    allow(c, c.var.actor !== null)
    const lidId = actorOf(c).id
    await spendInMemory(c, perLid, lidId)
    if (c.req.query('van') !== lidId) throw new Forbidden(anders)
    const { formulier, naam } = await whichOf(c, vellen)
    const body = await bodyOf(c)
    const values = Object.fromEntries(Object.entries(valuesOf(body)).filter(([name]) => !passing.has(name)))
    const waarom = refusedFor(c, values)
    if (waarom) return refuse(c, waarom)
    const { geheim } = c.var.kept
    const sleutel = uuidOf(c.req.query('sleutel'))
    const op = await keepConcept(c.var.db, { lidId, formulier, naam, geheim, values, sleutel })
    if (!wantsPage(c)) return op ? c.text('') : c.body(null, 204)
    return done(c, verderMet(formulier), conceptBewaard)
  })

  app.post(paths.conceptVerwijdering.pattern, async (c) => {
    allow(c, c.var.actor !== null)
    const { pagina, formulier } = await whichOf(c, vellen)
    await dropConcept(c.var.db, { lidId: actorOf(c).id, formulier })
    return done(c, pagina, conceptWeg)
  })

  return app
}

/** A page where nothing is kept is no page that can be asked to keep something. */
async function whichOf(c: Ctx, vellen: Vel[]) {
  const which = formulierOf((await bodyOf(c))[conceptName], vellen)
  if (!which) throw new NotFound()
  return which
}

const uuidOf = (given: string | undefined) => (given && isUuid(given) ? given : undefined)

const anders =
  'Dit formulier is van iemand die eerder op dit apparaat was ingelogd. Wat je typte is daarom niet bewaard.'

/** Why it is not kept; undefined: it can be. The number itself is nowhere. */
function refusedFor(c: Ctx, values: Typed): string | undefined {
  if (JSON.stringify(values).length > longest)
    return 'Dit is te lang om als concept te bewaren. Maak het korter, of verstuur het.'
  const velden = bsnFieldsIn(values)
  const texts = Object.values(values)
    .flat()
    .filter((text) => !isAmount(text))
  if (velden.length === 0 && bsnsIn(texts.map(readable).join('\n')).length === 0) return undefined
  c.var.log.warn({ requestId: c.var.requestId, velden }, 'bsn refused')
  return 'In wat je typte staat een nummer dat een BSN kan zijn. Haal het weg: tot dan bewaart Vonk niets.'
}

/** The script that keeps it asks for a sentence, a browser without it for a page. */
const wantsPage = (c: Ctx) => (c.req.header('accept') ?? '').includes('text/html')

async function refuse(c: Ctx, waarom: string) {
  if (!wantsPage(c)) return c.text(waarom, 422)
  const action = c.req.path + new URL(c.req.url).search
  return c.html(
    <NietBewaardPage shell={c.var.shell} waarom={waarom} action={action} body={await bodyOf(c)} />,
    422,
  )
}
