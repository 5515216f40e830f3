import { Hono } from 'hono'
import { listOnbeantwoord } from '#src/antwoorden/berichten/queries.ts'
import { listNieuws } from '#src/mijn/volgingen/list.ts'
import { findMailstop } from '#src/netwerk/adreswijzigingen/queries.ts'
import { listWachtend } from '#src/netwerk/organisatiebeheer/queries.ts'
import { findAkkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isSignedIn } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { sayPersoonlijk } from '#src/proeftuinen/openingen/cards.tsx'
import { listPersoonlijk } from '#src/proeftuinen/openingen/list.ts'
import { listKaarten } from '#src/proeftuinen/proeftuin/queries.ts'
import { listOntvangen } from '#src/proeftuinen/teams/queries.ts'
import { listEigenBesluiten } from '#src/toezicht/meldingen/queries.ts'
import { MijnVonkPage } from './mijn-vonk-view.tsx'
import { countBureau, listEigen } from './queries.ts'

export const mijnVonk = new Hono<Env>()

mijnVonk.get(paths.mijnVonk.pattern, async (c) => {
  allow(c, isSignedIn(c.var.actor))
  const { shell, deps } = c.var
  const koppelen = deps.config.oidc.length > 0
  return c.html(
    <MijnVonkPage shell={shell} actor={actorOf(c)} koppelen={koppelen} {...(await contentOf(c))} />,
  )
})

async function contentOf(c: Ctx) {
  const { db, deps } = c.var
  const actor = actorOf(c)
  const [eigen, kaarten, tenders, adviesteam, nieuws, mailstop, waiting] = await Promise.all([
    listEigen(db, actor),
    listKaarten(db, actor, 30),
    listPersoonlijk(db, actor, deps.config.opschortendeDagen),
    countBureau(db, actor),
    listNieuws(db, actor, 5),
    findMailstop(db, actor),
    waitingFor(db, actor),
  ])
  const own = new Set(eigen.map(({ id }) => id))
  const nieuw = kaarten.filter(({ id }) => !own.has(id)).slice(0, 4)
  return { eigen, nieuw, nieuws, mailstop, adviesteam, aanbestedingen: sayPersoonlijk(tenders), ...waiting }
}

/** What others wait for. */
async function waitingFor(db: Db, actor: Actor) {
  const [uitnodigingen, verzoeken, besluiten, akkoord, berichten] = await Promise.all([
    listOntvangen(db, actor.id),
    listWachtend(db, actor),
    listEigenBesluiten(db, actor),
    findAkkoordstand(db, actor.id),
    listOnbeantwoord(db, actor),
  ])
  return { uitnodigingen, verzoeken, besluiten, akkoord, berichten }
}
