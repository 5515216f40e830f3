import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import type { Change, Kept, Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, withoutAbsent } from '#test/shells/wrong.ts'

/** A code, which is part of each name here: two are the same but for that. */
type Place = { id: string }

/** A rol and a doelgroep with the same code. */
async function place({ t }: World): Promise<Place> {
  const id = `p${randomUUID().slice(0, 8)}`
  const row = { code: id, naam: `Proef ${id}`, volgorde: 900 }
  await t.db.insertInto('doelgroep').values(row).execute()
  await t.db
    .insertInto('rol')
    .values({ ...row, kant: 'geen', teamrol: 'adviseur' })
    .execute()
  return { id }
}

/** By their codes: they have no ids. */
const kept = (t: TestApp): Kept => ({
  all: async () => {
    const codes = sql<{ code: string }>`select code from rol union select code from doelgroep`
    return (await codes.execute(t.db)).rows.map(({ code }) => code)
  },
  rows: async (codes) => {
    const { rows } = await sql<{ rij: string }>`
      select to_jsonb(x)::text as rij from rol x where code = any(${codes})
      union all select to_jsonb(x)::text from doelgroep x where code = any(${codes})
      union all select (to_jsonb(x) - 'id' - 'op')::text from audit x where bijzonderheden ->> 'code' = any(${codes})`.execute(
      t.db,
    )
    return rows.map(({ rij }) => withoutPlace(rij)).toSorted()
  },
})

const withoutPlace = (row: string) =>
  row
    .replace(/p[0-9a-f]{8}/g, 'code')
    .replace(/"volgorde": \d+/, '"volgorde": n')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+\+\d\d:\d\d/g, 'moment')

const feiten = { kant: 'geen', leidt: true, koopt: false, coordineert: false, teamrol: 'hr' }

/** As a form sends what is ticked and what is not. */
const ticked = (given: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value === false ? [] : [[name, value === true ? 'ja' : value]],
    ),
  )

const changes = (lijst: 'rol' | 'doelgroep'): Record<string, Change<Place>> => {
  const [alle, een, more] =
    lijst === 'rol'
      ? ([paths.rollen, paths.rol, feiten] as const)
      : ([paths.doelgroepen, paths.doelgroep, {}] as const)
  const [alleApi, eenApi] =
    lijst === 'rol' ? [apiPaths.rollen, apiPaths.rol] : [apiPaths.doelgroepen, apiPaths.doelgroep]
  const route = lijst === 'rol' ? '/rollen' : '/doelgroepen'
  const choices = lijst === 'rol' ? { ...oneOf('kant'), ...oneOf('teamrol') } : {}
  return {
    [`${lijst}, nieuw`]: {
      route: `post ${route}`,
      page: () => alle(),
      api: () => alleApi(),
      in: 'te kiezen',
      asForm: ticked,
      good: ({ id }) => ({ naam: `Nieuw ${id}`, ...more }),
      wrong: {
        ...needed('naam', 60),
        ...choices,
        'a name that is taken': ({ id }) => ({ naam: `proef ${id}` }),
      },
    },
    [`${lijst}, aangepast`]: {
      route: `patch ${route}/{code}`,
      page: ({ id }) => een(id),
      api: ({ id }) => eenApi(id),
      in: 'te kiezen',
      asForm: ticked,
      good: ({ id }) => ({ naam: `Beter ${id}`, ...more, plek: 2, vervallen: false, versie: 1 }),
      right: { 'not offered any more': { vervallen: true } },
      wrong: {
        ...withoutAbsent({ ...needed('naam', 60), ...choices }),
        ...stale,
        'a place before the first': { plek: 0 },
        'a place between two': { plek: 1.5 },
      },
    },
  }
}

/** What the adviesteam changes on a page and by the API. */
export const shells: Shells<Place> = {
  table: 'rol',
  situations: ['te kiezen'],
  place,
  kept,
  by: 'adviesteam',
  changes: { ...changes('rol'), ...changes('doelgroep') },
}
