import { sql } from 'kysely'
import type { Demo } from '#src/platform/demo.ts'
import { demoBegin } from './demo-begin.ts'
import { demoInkoop } from './demo-inkoop.ts'
import { demoReacties } from './demo-reacties.ts'
import type { WerkwijzeDemo } from './demo-teksten.ts'
import { demoWerk } from './demo-werk.ts'

/** What the demo shows of it: of what its proeftuinen learned. */
export async function demo(made: Demo): Promise<void> {
  for (const [sleutel, seed] of Object.entries<WerkwijzeDemo>({ ...demoInkoop, ...demoWerk, ...demoBegin }))
    await insertOne(made, sleutel, seed)
  await demoReacties(made)
}

async function insertOne(made: Demo, sleutel: string, seed: WerkwijzeDemo): Promise<void> {
  const { db, idOf } = made
  const werkwijzeId = idOf('werkwijze', sleutel)
  await db
    .insertInto('werkwijze')
    .values(rowOf(made, werkwijzeId, seed))
    .execute()
  const stappen = seed.stappen.map((stap, n) => {
    const id = idOf('werkwijze_stap', sleutel, n + 1)
    const gewijzigdOp = seed.later && stap.tip ? made.moment(seed.later.op) : null
    return { ...stap, werkwijzeId, volgorde: n + 1, id, gewijzigdOp }
  })
  await db.insertInto('werkwijzeStap').values(stappen).execute()
  const valkuilen = seed.valkuilen.map(({ organisatie, ...valkuil }, n) => {
    const organisatieId = organisatie ? idOf('organisatie', organisatie) : null
    return {
      ...valkuil,
      organisatieId,
      werkwijzeId,
      volgorde: n + 1,
      id: idOf('werkwijze_valkuil', sleutel, n + 1),
    }
  })
  if (valkuilen.length > 0) await db.insertInto('werkwijzeValkuil').values(valkuilen).execute()
  const bronnen = seed.bronnen.map((bron) => ({ werkwijzeId, proeftuinId: idOf('proeftuin', bron) }))
  await db.insertInto('werkwijzeBron').values(bronnen).execute()
  await insertVersies(made, werkwijzeId, seed)
}

function rowOf({ idOf, moment }: Demo, id: string, seed: WerkwijzeDemo) {
  const { titel, samenvatting, categorie, fasen, routes, tijd, mensen, geld, klaarAls, zichtbaarheid, op } =
    seed
  const last = moment(seed.later?.op ?? op ?? -2)
  return {
    id,
    titel,
    samenvatting,
    categorie,
    fasen,
    routes,
    tijd,
    mensen,
    geld,
    klaarAls,
    zichtbaarheid,
    klaarleggen: seed.klaarleggen ?? '',
    pastGoed: seed.pastGoed.join('\n'),
    pastNiet: seed.pastNiet.join('\n'),
    organisatieId: idOf('organisatie', seed.organisatie),
    doorId: idOf('lid', seed.door),
    gepubliceerdOp: op === null ? null : moment(op),
    aangemaaktOp: moment((op ?? -2) - 1),
    gewijzigdOp: last,
    versie: seed.later ? 3 : op === null ? 1 : 2,
  }
}

/** The first as it was before its tips came. */
async function insertVersies({ db, idOf, moment }: Demo, werkwijzeId: string, seed: WerkwijzeDemo) {
  if (seed.op === null) return
  const doorId = idOf('lid', seed.door)
  const now = sql<string>`werkwijze_inhoud(${werkwijzeId})`
  const before = sql<string>`jsonb_set(${now}, '{stappen}', (select jsonb_agg(s || '{"tip": "", "tip_van": ""}')
    from jsonb_array_elements(${now} -> 'stappen') s))`
  const first = { werkwijzeId, versie: 1, doorId, op: moment(seed.op), inhoud: seed.later ? before : now }
  await db.insertInto('werkwijzeVersie').values(first).execute()
  if (!seed.later) return
  const { op, wat, waarom } = seed.later
  const second = { werkwijzeId, versie: 2, doorId, op: moment(op), wat, waarom, inhoud: now }
  await db.insertInto('werkwijzeVersie').values(second).execute()
}
