import { Hono } from 'hono'
import { findMailstop } from '#src/inloggen/adreswijzigingen/queries.ts'
import { listNieuws } from '#src/mijn/volgingen/list.ts'
import { countWachtend } from '#src/netwerk/aanmeldingen/queries.ts'
import { listOnbeantwoord } from '#src/netwerk/berichten/queries.ts'
import { listWachtend } from '#src/netwerk/organisatiebeheer/queries.ts'
import { findAkkoordstand } from '#src/netwerk/voorwaarden/queries.ts'
import { everyone, isSignedIn } from '#src/platform/actor.ts'
import { actorOf, allow, type Env } from '#src/platform/web/context.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { sayPersoonlijk } from '#src/proeftuinen/openingen/cards.tsx'
import { listPersoonlijk } from '#src/proeftuinen/openingen/list.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { listKaarten } from '#src/proeftuinen/proeftuin/queries.ts'
import { listOntvangen } from '#src/proeftuinen/teams/queries.ts'
import { listEigenBesluiten } from '#src/toezicht/meldingen/queries.ts'
import { HomePage } from './home-view.tsx'
import { MijnVonkPage } from './mijn-vonk-view.tsx'
import { OverPage, PrivacyPage } from './over-views.tsx'
import { countPublic, listEigen, listLessen } from './queries.ts'
import { ToegankelijkheidPage } from './toegankelijkheid-view.tsx'

export const thuis = new Hono<Env>()

thuis.get('/', remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const [cijfers, lessen, kaarten] = await Promise.all([
    countPublic(db),
    listLessen(db, 3),
    listKaarten(db, null, 12),
  ])
  return c.html(<HomePage {...{ shell, cijfers, lessen, kaarten }} mayStart={may.start(actor)} />)
})

thuis.get('/mijn-vonk', async (c) => {
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
    countWachtend(db, actor),
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

thuis.get('/over', (c) => {
  allow(c, everyone)
  return c.html(<OverPage shell={c.var.shell} />)
})

thuis.get('/privacy', (c) => {
  allow(c, everyone)
  return c.html(<PrivacyPage shell={c.var.shell} operator={c.var.deps.config} />)
})

thuis.get('/toegankelijkheid', (c) => {
  allow(c, everyone)
  return c.html(<ToegankelijkheidPage shell={c.var.shell} operator={c.var.deps.config} />)
})
