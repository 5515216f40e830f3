import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { NieuwData, RegelData } from './forms.ts'
import { codeVoor, type Lijst } from './keuzelijst.ts'
import { findRegel, listRegels, type Regel } from './queries.ts'

/** What came of it: kept, or in which field something is wrong, or somebody else was first. */
export type Uitslag =
  | { kind: 'bewaard'; code: string }
  | { kind: 'intussen' }
  | { kind: 'fout'; veld: string; zin: string }

const bewaard = (code: string) => ({ kind: 'bewaard', code }) as const
const bezet = { kind: 'fout', veld: 'naam', zin: 'Deze naam staat al in de lijst. Kies een andere.' } as const
const laatste = {
  kind: 'fout',
  veld: 'vervallen',
  zin: 'Dit is de laatste in de lijst. Voeg eerst een andere toe.',
} as const

const isBezet = (regels: Regel[], naam: string, zelf?: string) =>
  regels.some((one) => one.code !== zelf && one.naam.toLowerCase() === naam.toLowerCase())

/** At the end of the list; its code is made of its name and stays. */
export async function addRegel(
  db: Db,
  actor: Actor,
  { lijst, input }: { lijst: Lijst; input: NieuwData },
): Promise<Uitslag> {
  await lock(db, `lijst ${lijst}`)
  const regels = await listRegels(db, actor, lijst)
  if (isBezet(regels, input.naam)) return bezet
  const codes = regels.map((one) => one.code)
  const code = codeVoor(input.naam, codes)
  const volgorde = sql<number>`(select coalesce(max(volgorde), 0) + 1 from ${sql.table(lijst)})`
  await db
    .insertInto(lijst)
    .values({ ...input, code, volgorde })
    .execute()
  await note(db, actor, { handeling: 'keuzelijst.toegevoegd', lijst, code })
  return bewaard(code)
}

type Wijziging = { lijst: Lijst; code: string; input: RegelData }

/** Everything of one but its code. The others keep their order around it. */
export async function changeRegel(db: Db, actor: Actor, { lijst, code, input }: Wijziging): Promise<Uitslag> {
  await lock(db, `lijst ${lijst}`)
  const { regel, regels } = await findRegel(db, actor, { lijst, code })
  const { versie, plek, vervallen, ...rest } = input
  if (regel.versie !== versie) return { kind: 'intussen' }
  if (isBezet(regels, input.naam, code)) return bezet
  if (vervallen && regels.every((one) => one.vervallen || one.code === code)) return laatste
  const vervallenOp = vervallen ? sql<Date>`coalesce(vervallen_op, now())` : null
  await db
    .updateTable(lijst)
    .set({ ...rest, vervallenOp, versie: versie + 1 })
    .where('code', '=', code)
    .execute()
  if (plek !== regel.plek) await move(db, lijst, inVolgorde(regels, code, plek))
  await note(db, actor, { handeling: handelingVan(regel, vervallen), lijst, code })
  return bewaard(code)
}

const handelingVan = (was: Regel, vervallen: boolean): Handeling => {
  if (was.vervallen === vervallen) return 'keuzelijst.gewijzigd'
  return vervallen ? 'keuzelijst.vervallen' : 'keuzelijst.teruggehaald'
}

/** The codes with this one at its new place. */
function inVolgorde(regels: Regel[], code: string, plek: number): string[] {
  const others = regels.map((one) => one.code).filter((one) => one !== code)
  return others.toSpliced(plek - 1, 0, code)
}

const move = (db: Db, lijst: Lijst, codes: string[]) =>
  sql`update ${sql.table(lijst)} x set volgorde = n.plek
    from unnest(${codes}::text[]) with ordinality n (code, plek)
    where n.code = x.code and x.volgorde <> n.plek`.execute(db)

type Genoteerd = { handeling: Handeling; lijst: Lijst; code: string }

const note = (db: Db, actor: Actor, { handeling, lijst, code }: Genoteerd) =>
  audit(db, actor, { handeling, onderwerp: lijst, bijzonderheden: { code } })
