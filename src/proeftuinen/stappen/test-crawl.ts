import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  asks,
  changesProeftuin,
  ofProeftuin,
  type Proef,
  readable,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, theseIds } from '#test/crawl/crawled.ts'

async function fill(build: Build, proef: Proef) {
  await insertFasen(build, proef)
  await insertWissel(build, proef)
}

async function insertFasen({ t, p, ...build }: Build, proef: Proef) {
  const word = (field: string) => readable({ t, p, ...build }, proef, field)
  const past = {
    proeftuinId: proef.id,
    doorId: p.leden.inkoper.id,
    begonnenOp: '2026-01-05',
    geeindigdOp: '2026-02-05',
  }
  const rows = [
    {
      ...past,
      fase: 'specificeren' as const,
      verwachting: word('verwachting'),
      terugblik: word('terugblik'),
      terugblikOp: new Date(),
    },
    { ...past, fase: 'selecteren_en_gunnen' as const, verwachting: word('verwachtingtwee') },
  ]
  const made = await t.db.insertInto('fasePeriode').values(rows).returning('id').execute()
  proef.fasen = made.map(({ id }) => id)
}

async function insertWissel(build: Build, proef: Proef) {
  const [titel = '', reden = ''] = ['wisseltitel', 'wisselreden'].map((field) =>
    readable(build, proef, field),
  )
  const { db } = build.t
  const [proeftuinId, doorId, geeindigdDoorId] = [
    proef.id,
    build.p.leden.inkoper.id,
    build.p.leden.inkoper.id,
  ]
  const wissel = await db
    .insertInto('routewissel')
    .values({ proeftuinId, van: 'inkoop', naar: proef.route, titel, reden, datum: '2026-03-01', doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const past = { proeftuinId, begonnenOp: '2026-01-05', geeindigdOp: '2026-02-05', doorId, geeindigdDoorId }
  const made = await db
    .insertInto('routePeriode')
    .values([
      { proeftuinId, route: proef.route, begonnenOp: '2026-03-01', doorId },
      { ...past, route: 'werkervaring', verloop: readable(build, proef, 'routeverloop') },
    ])
    .returning('id')
    .execute()
  await db
    .updateTable('routePeriode')
    .set({ begonnenOp: '2026-02-05', geeindigdOp: '2026-03-01', wisselId: wissel.id, geeindigdDoorId })
    .where('proeftuinId', '=', proeftuinId)
    .where('route', '=', 'inkoop')
    .execute()
  proef.routes = made.slice(0, 1).map(({ id }) => id)
}

const steer = changesProeftuin(may.steer)

/** What was said when it took another route. */
export const isSwitch = (word: string) => /wissel(titel|reden)$/.test(word)

/** How a route went. */
const isVerloop = (word: string) => word.endsWith('routeverloop')

export const crawl: Crawled = {
  fill,
  records: {
    fasen: (_, { proef }) => theseIds(proef?.fasen ?? []),
    routes: (_, { proef }) => theseIds(proef?.routes ?? []),
  },
  rules: {
    [paths.fasen.route]: ofProeftuin(may.steer),
    [paths.terugblik.route]: ofProeftuin(may.steer),
    [paths.routewissels.route]: ofProeftuin(may.steer),
    [paths.routes.route]: ofProeftuin(may.steer),
    [paths.routeEinde.route]: ofProeftuin(may.steer),
    [paths.proeftuinAanbesteding.route]: ofProeftuin(asks.editable),
    [apiPaths.fasen.route]: ofProeftuin(may.read),
    [apiPaths.routewissels.route]: ofProeftuin(may.read),
    [apiPaths.routes.route]: ofProeftuin(may.read),
  },
  changes: {
    [paths.fasen.route]: steer,
    [paths.terugblik.route]: steer,
    [paths.routewissels.route]: steer,
    [paths.routes.route]: steer,
    [paths.routeEinde.route]: steer,
    [paths.proeftuinAanbesteding.route]: changesProeftuin(may.edit),
    [apiPaths.fasen.route]: steer,
    [apiPaths.terugblik.route]: steer,
    [apiPaths.routewissels.route]: steer,
    [apiPaths.routes.route]: steer,
    [apiPaths.routeEinde.route]: steer,
    [apiPaths.proeftuinAanbesteding.route]: changesProeftuin(may.edit),
  },
  words: {
    [apiPaths.routewissels.route]: ({ proef }) => proef?.onPage.filter(isSwitch) ?? [],
    [apiPaths.routes.route]: ({ proef }) => proef?.onPage.filter(isVerloop) ?? [],
  },
}
