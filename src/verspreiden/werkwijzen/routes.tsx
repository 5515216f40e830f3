import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { filled } from '#src/platform/places.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { feedOf } from './feed.ts'
import { listInkopers } from './inkopers.ts'
import { KaartPage } from './kaart-view.tsx'
import { countWerkwijzen, listConcepten, listWerkwijzen, Zoek } from './list.ts'
import { WerkwijzenPage } from './list-view.tsx'
import { MailPage } from './mail-view.tsx'
import { maken } from './make-routes.tsx'
import { openWerkwijze } from './opened.ts'
import { WerkwijzePage } from './page-view.tsx'
import * as places from './places.ts'
import { may } from './policy.ts'
import { listBronnen, listUitgaven } from './queries.ts'
import { bijWerkwijze, reactiesOp } from './reactie-routes.tsx'
import { VersiesPage } from './versies-view.tsx'
import type { Werkwijze } from './werkwijze.ts'

export const werkwijzen = new Hono<Env>()

const werkwijzeOf = (c: Ctx) => openWerkwijze(c, c.req.param('id') ?? '')

werkwijzen.get(paths.werkwijzen.pattern, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const zoek = Zoek.parse(c.req.query())
  const [lijst, tellingen, categorieen, concepten] = await Promise.all([
    listWerkwijzen(db, actor, zoek),
    countWerkwijzen(db, actor, zoek),
    listCategorieen(db),
    may.start(actor) && actor ? listConcepten(db, actor) : [],
  ])
  const marks = await filled(
    c.var,
    places.bewijzen,
    lijst.kaarten.map(({ id }) => id),
  )
  const bewijs = new Map(marks.flatMap((one) => [...one]))
  const props = { shell, zoek, lijst, tellingen, categorieen, bewijs, concepten }
  return c.html(<WerkwijzenPage {...props} mayStart={may.start(actor)} />)
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
werkwijzen.get(paths.werkwijzenFeed.pattern, async (c) => {
  allow(c, everyone)
  const zoek = Zoek.parse(c.req.query())
  return sendFeed(c, feedOf(zoek, await listWerkwijzen(c.var.db, null, zoek)))
})

werkwijzen.route('/', maken)
werkwijzen.route('/', bijWerkwijze)

werkwijzen.get(paths.werkwijze.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  const { db, actor, shell } = c.var
  allow(c, may.view(actor, werkwijze))
  const bronnen = await listBronnen(db, actor, werkwijze.id)
  const reacties = await reactiesOp(c, werkwijze)
  const props = { shell, actor, werkwijze, bronnen, reacties, open: c.req.query('stap') }
  return c.html(<WerkwijzePage {...props} {...(await shownOn(c, werkwijze))} />)
})

/** What nouns above show on its page. */
async function shownOn(c: Ctx, werkwijze: Werkwijze) {
  const at = (place: typeof places.bewijs) => filled(c.var, place, werkwijze)
  const [bewijs, hoofdactie, daden, opzij, haakjes, vonkspoor, onderaan] = await Promise.all([
    at(places.bewijs),
    at(places.hoofdactie),
    at(places.dadenOpWerkwijze),
    at(places.opWerkwijze),
    at(places.haakjes),
    at(places.vonkspoor),
    at(places.onderWerkwijze),
  ])
  return { bewijs, hoofdactie, daden, opzij, haakjes, vonkspoor, onderaan }
}

werkwijzen.get(paths.werkwijzeVersies.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  const { db, actor, shell } = c.var
  allow(c, may.seeVersions(actor, werkwijze))
  const uitgaven = await listUitgaven(db, actor, werkwijze)
  return c.html(<VersiesPage shell={shell} werkwijze={werkwijze} uitgaven={uitgaven} named={isLid(actor)} />)
})

werkwijzen.get(paths.werkwijzeKaart.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  const { db, actor, shell } = c.var
  allow(c, may.view(actor, werkwijze))
  const [bronnen, bewijs] = await Promise.all([
    listBronnen(db, actor, werkwijze.id),
    filled(c.var, places.bewijs, werkwijze),
  ])
  return c.html(<KaartPage shell={shell} werkwijze={werkwijze} bronnen={bronnen} bewijs={bewijs} />)
})

werkwijzen.get(paths.werkwijzeMail.pattern, async (c) => {
  const werkwijze = await werkwijzeOf(c)
  const { db, actor, shell } = c.var
  allow(c, may.mail(actor, werkwijze))
  const lid = actorOf(c)
  const inkopers = await listInkopers(db, lid)
  return c.html(<MailPage shell={shell} werkwijze={werkwijze} afzender={lid.naam} inkopers={inkopers} />)
})
