import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import type { ProeftuinSeed } from '../types.ts'
import { type Benoemd, looptijdenOf, trekkerOf } from '../verloop.ts'

/** Phases with what was expected and what came of it, and the routes. */
export async function insertVerloop(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  const all = Object.entries(seeds)
  await db
    .insertInto('fasePeriode')
    .values(all.flatMap((seed) => fasenOf(seed, kalender)))
    .execute()
  await db
    .insertInto('routewissel')
    .values(all.flatMap((seed) => wisselsOf(seed, kalender)))
    .execute()
  await db
    .insertInto('routePeriode')
    .values(all.flatMap((seed) => routesOf(seed, kalender)))
    .execute()
}

const fasenOf = ([sleutel, seed]: Benoemd, { dag, moment }: Kalender) =>
  seed.fasen.map((periode, i) => {
    const einde = seed.fasen[i + 1]?.vanaf
    return {
      id: idOf('fase_periode', sleutel, i + 1),
      proeftuinId: idOf('proeftuin', sleutel),
      fase: periode.fase,
      begonnenOp: dag(periode.vanaf),
      geeindigdOp: einde === undefined ? null : dag(einde),
      verwachting: periode.verwachting,
      terugblik: periode.terugblik ?? null,
      terugblikOp: periode.terugblik ? moment(einde ?? seed.afronding?.dag ?? periode.vanaf, 12) : null,
      doorId: idOf('lid', periode.door ?? trekkerOf(seed)),
      verzegeldOp: moment(periode.vanaf),
    }
  })

const wisselsOf = ([sleutel, seed]: Benoemd, { dag, moment }: Kalender) =>
  looptijdenOf(seed.routes).flatMap(({ van, ...route }, i) =>
    van === null
      ? []
      : {
          id: idOf('routewissel', sleutel, i + 1),
          proeftuinId: idOf('proeftuin', sleutel),
          van,
          naar: route.naar,
          titel: route.titel ?? '',
          reden: route.reden ?? '',
          datum: dag(route.dag),
          doorId: idOf('lid', route.door ?? trekkerOf(seed)),
          aangemaaktOp: moment(route.dag, 14),
        },
  )

const routesOf = ([sleutel, seed]: Benoemd, { dag, moment }: Kalender) =>
  looptijdenOf(seed.routes).map(({ naar, tot, wissel, einde, ...route }, i) => ({
    id: idOf('route_periode', sleutel, i + 1),
    proeftuinId: idOf('proeftuin', sleutel),
    route: naar,
    begonnenOp: dag(route.dag),
    geeindigdOp: tot === null ? null : dag(tot),
    verloop: einde?.verloop ?? '',
    wisselId: wissel === null ? null : idOf('routewissel', sleutel, wissel + 1),
    doorId: idOf('lid', route.door ?? trekkerOf(seed)),
    geeindigdDoorId: tot === null ? null : idOf('lid', trekkerOf(seed)),
    aangemaaktOp: moment(route.dag, 14),
  }))
