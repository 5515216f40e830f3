import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { type Lijsten, listLijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import { everyone, isLid } from '#src/platform/actor.ts'
import { sendFeed } from '#src/platform/feed.ts'
import { readCursor } from '#src/platform/keyset.ts'
import { filled } from '#src/platform/places.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { countProeftuinen } from './counts.ts'
import { feedOf } from './feed.ts'
import { FilterQuery } from './filters.ts'
import { listProeftuinen } from './list.ts'
import { ProeftuinenPage, valuesOf } from './list-view.tsx'
import { listNabij } from './nabij.ts'
import { bijCategorie } from './places.ts'
import { listVondsten } from './vondsten.ts'
import { readWoorden } from './woorden.ts'

/** The list of proeftuinen: with its filters and what was searched for, as a page and as a feed. */
export const overzicht = new Hono<Env>()

overzicht.get(paths.proeftuinen.pattern, remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const lijsten = await listLijsten(db)
  const { na, q, volgorde, ...chosen } = known(FilterQuery.parse(c.req.query()), lijsten)
  const filters = { ...chosen, woorden: await readWoorden(db, q) }
  const [lijst, counts] = await Promise.all([
    listProeftuinen(db, actor, { filters, na: readCursor(na), nieuwst: volgorde === 'nieuwst' }),
    countProeftuinen(db, actor, { filters, values: valuesOf(lijsten) }),
  ])
  const vondsten = await listVondsten(db, actor, { kaarten: lijst.kaarten, woorden: filters.woorden })
  const gezocht = lijst.kaarten.length > 0 ? null : await listNabij(db, actor, filters)
  const chosenCategorie = lijsten.categorieen.find(({ code }) => code === chosen.categorie)
  const bovenaan = chosenCategorie ? await filled(c.var, bijCategorie, chosenCategorie) : []
  const props = {
    shell,
    query: { ...chosen, q, volgorde, na },
    lijst,
    counts,
    lijsten,
    vondsten,
    gezocht,
    bovenaan,
  }
  const rights = { isLid: isLid(actor), mayStart: may.start(actor) }
  return c.html(<ProeftuinenPage {...props} {...rights} />)
})

/** The same for everybody, signed in or not: a reader of feeds is nobody. */
overzicht.get(paths.proeftuinenFeed.pattern, etag(), async (c) => {
  allow(c, everyone)
  const { db } = c.var
  const lijsten = await listLijsten(db)
  const query = known({ ...FilterQuery.parse(c.req.query()), volgorde: undefined }, lijsten)
  const { na, q, ...chosen } = query
  const woorden = await readWoorden(db, q)
  const lijst = await listProeftuinen(db, null, { filters: { ...chosen, woorden }, na: readCursor(na) })
  return sendFeed(c, feedOf(query, lijst, lijsten))
})

/** A kind of work or a region that is not on the list is no filter, as with the others. */
function known(query: FilterQuery, { categorieen, regios }: Lijsten): FilterQuery {
  const isThere = (list: { code: string }[], chosen: string | undefined) =>
    list.some(({ code }) => code === chosen) ? chosen : undefined
  return {
    ...query,
    categorie: isThere(categorieen, query.categorie),
    regio: isThere(regios, query.regio),
  }
}
