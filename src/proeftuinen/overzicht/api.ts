import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf } from '#src/platform/api/route.ts'
import { readCursor } from '#src/platform/keyset.ts'
import { allow } from '#src/platform/web/context.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { type ProeftuinKaart, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { Filters, Proeftuinen } from './api-schemas.ts'
import { listProeftuinen } from './list.ts'
import { readWoorden } from './woorden.ts'

export const overzichtApi = apiOf(proeftuinenTag)

/** As on a card: how far a proeftuin is that is closed to who asks, and when it moved, is closed too. */
const toldInList = (kaart: ProeftuinKaart) =>
  kaart.gesloten
    ? { ...kaart, stand: null, fase: null, routes: null, uitkomst: null, bewogenOp: null }
    : { ...kaart, stand: standOf(kaart) }

overzichtApi.get(
  apiPaths.proeftuinen,
  { summary: 'Proeftuinen, laatst bewogen eerst', query: Filters, answer: Proeftuinen },
  async (c) => {
    allow(c, everyone)
    const { na, q, ...filters } = readQuery(c, Filters)
    const { db, actor } = c.var
    const woorden = await readWoorden(db, q)
    const { kaarten, volgende } = await listProeftuinen(db, actor, {
      filters: { ...filters, woorden },
      na: readCursor(na),
    })
    return {
      proeftuinen: kaarten.map(toldInList),
      links: linksOf(c, { path: apiPaths.proeftuinen(), query: { ...filters, q }, na: volgende }),
    }
  },
)
