import { sql } from 'kysely'
import { today } from '#src/platform/today.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import type { World } from './change.ts'

/** A proeftuin to change, and what of it a change names. */
export type Place = {
  id: string
  versie: number
  /** The phase that is open, and one that ended before it. */
  huidig: string
  vorige: string
  /** The route on which one buys; another runs beside it. */
  koopt: string
  aantekening: string
  /** Somebody who was asked for its team. */
  uitnodiging: string
  /** What was shared in one act. */
  deling: string
  /** A tender that `inkoper` may change, and the one that belongs to it. */
  vrij: string
  eigen: string | null
  organisaties: Personas['organisaties']
}

const naast = ['werkervaring' as const]
const team = { hr: 'hr', jobcoach: 'jobcoach', leverancier: 'leverancier' } as const

/** How a proeftuin can stand when somebody wants to change it. */
export const situations = {
  concept: { stand: 'concept' },
  lopend: {},
  voorbereid: { fase: 'specificeren' },
  gekozen: { fase: 'selecteren_en_gunnen' },
  bevroren: { freeze: 'loopt' },
  afgerond: { stand: 'afgerond' },
  weg: { weg: true },
} as const satisfies Record<string, TestProeftuin>

export type Situation = keyof typeof situations

/** The same twice is the same but for its ids. */
export async function placeIn({ t, p }: World, situation: Situation, vrij: string): Promise<Place> {
  const wanted: TestProeftuin = situations[situation]
  const id = await insertProeftuin({ t, p }, { team, zichtbaarheid: 'overheid', naast, ...wanted })
  const note = { zichtbaarheid: 'team_overheid', titel: 'Wat wij zagen', datum: today() } as const
  const aantekening = await insertAantekening({ t, p }, id, note)
  const vorige = await insertEnded(t, id, p.leden.inkoper.id)
  const uitnodiging = await insertAsked(t, id, p.leden.inkoper.id)
  const deling = await insertDeling(t, id, p.leden.inkoper.id)
  const row = await t.db
    .selectFrom('proeftuin')
    .select(['versie', 'aanbestedingId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const huidig = await t.db
    .selectFrom('fasePeriode')
    .select('id')
    .where('proeftuinId', '=', id)
    .where('geeindigdOp', 'is', null)
    .executeTakeFirstOrThrow()
  const koopt = await t.db
    .selectFrom('routePeriode')
    .select('id')
    .where('proeftuinId', '=', id)
    .where('route', '=', 'inkoop')
    .executeTakeFirstOrThrow()
  const { organisaties } = p
  return {
    ...{ id, vorige, aantekening, uitnodiging, deling, vrij, organisaties },
    ...{ huidig: huidig.id, koopt: koopt.id, versie: row.versie, eigen: row.aanbestedingId },
  }
}

const daysAgo = (days: number) => sql<string>`current_date - ${days}::int`

async function insertEnded(t: TestApp, proeftuinId: string, doorId: string): Promise<string> {
  const when = { begonnenOp: daysAgo(20), geeindigdOp: daysAgo(10) }
  const { id } = await t.db
    .insertInto('fasePeriode')
    .values({ proeftuinId, doorId, fase: 'voorbereiden', ...when })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertAsked(t: TestApp, proeftuinId: string, doorId: string): Promise<string> {
  const verlooptOp = sql<Date>`now() + interval '9 days'`
  const { id } = await t.db
    .insertInto('uitnodiging')
    .values({ proeftuinId, doorId, verlooptOp, email: 'gevraagd@buiten.test', rol: 'hr' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertDeling(t: TestApp, proeftuinId: string, doorId: string): Promise<string> {
  const { id } = await t.db
    .insertInto('deling')
    .values({ proeftuinId, doorId, van: 'overheid', naar: 'overheid' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Of `inkoper`, and not published. */
export async function insertFree({ t, p }: World): Promise<string> {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Catering', doorId: p.leden.inkoper.id, koperId: p.organisaties.ministerie })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
