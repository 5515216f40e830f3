import { Hono } from 'hono'
import { listOnbeantwoord } from '#src/antwoorden/berichten/queries.ts'
import { listNieuws } from '#src/mijn/volgingen/list.ts'
import { findMailstop } from '#src/netwerk/adreswijzigingen/queries.ts'
import { listWachtend } from '#src/netwerk/organisatiebeheer/queries.ts'
import { findAkkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { paths } from '#src/paths/index.ts'
import { isSignedIn } from '#src/platform/actor.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
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
  const { db, shell, deps } = c.var
  const actor = actorOf(c)
  const [
    eigen,
    uitnodigingen,
    kaarten,
    adviesteam,
    verzoeken,
    nieuws,
    besluiten,
    akkoord,
    mailstop,
    berichten,
    tenders,
  ] = await Promise.all([
    listEigen(db, actor),
    listOntvangen(db, actor.id),
    listKaarten(db, actor, 30),
    countBureau(db, actor),
    listWachtend(db, actor),
    listNieuws(db, actor, 5),
    listEigenBesluiten(db, actor),
    findAkkoordstand(db, actor.id),
    findMailstop(db, actor),
    listOnbeantwoord(db, actor),
    listPersoonlijk(db, actor, deps.config.opschortendeDagen),
  ])
  const own = new Set(eigen.map(({ id }) => id))
  const nieuw = kaarten.filter(({ id }) => !own.has(id)).slice(0, 4)
  const koppelen = deps.config.oidc.length > 0
  const aanbestedingen = sayPersoonlijk(tenders)
  const waiting = { aanbestedingen, uitnodigingen, verzoeken, besluiten, berichten, akkoord, adviesteam }
  return c.html(<MijnVonkPage {...{ shell, actor, eigen, nieuw, nieuws, koppelen, mailstop }} {...waiting} />)
})
