import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { createAanbesteding } from './changes.ts'
import { type Afspraak, sayGeheel, vraagtReden } from './contract.ts'
import { afspraakIn, type ContractInput, gegundeDelen, namenIn } from './contract-forms.ts'
import { AanbestedingForm } from './forms.ts'
import { keepGegundAan } from './gegund-aan.ts'
import type { LopendContract } from './lopend-forms.ts'

type Wanted = { aanbesteding: Aanbesteding; was: Afspraak | null; input: ContractInput }

/** False when somebody else changed the tender first: then nothing is changed. */
export async function changeContract(db: Db, actor: Actor, wanted: Wanted): Promise<boolean> {
  const { aanbesteding: a, input } = wanted
  const wordt = afspraakIn(input)
  const changed = await db
    .updateTable('aanbesteding')
    .set({
      ...afspraakColumns(wordt),
      afroepVanId: input.afroepVanId,
      contractmanagerId: input.contractmanagerId,
      versie: sql`versie + 1`,
      gewijzigdOp: sql`now()`,
    })
    .where('id', '=', a.id)
    .where('versie', '=', input.versie)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  const delen = gegundeDelen(a).map(({ id, veld }) => ({ perceelId: id, namen: namenIn(input, veld) }))
  await keepGegundAan(db, a.id, delen)
  await noteAfspraak(db, actor, { ...wanted, wordt })
  return true
}

/** Keeps a contract that runs already. Of what stood in it nobody is asked why. */
export async function createContract(
  db: Db,
  actor: Actor,
  { input, koperId }: { input: LopendContract; koperId: string | null },
): Promise<string> {
  const { gegundAan, ikBeheer, afspraakEenheid, afspraakAantal, afspraakTekst, ...rest } = input
  const id = await createAanbesteding(db, actor, {
    input: AanbestedingForm.parse(rest),
    koperId,
    notice: null,
  })
  const afspraak = afspraakIn({ afspraakEenheid, afspraakAantal, afspraakTekst })
  await db
    .updateTable('aanbesteding')
    .set({ ...afspraakColumns(afspraak), contractmanagerId: ikBeheer ? actor.id : null })
    .where('id', '=', id)
    .execute()
  await keepGegundAan(db, id, [{ perceelId: null, namen: gegundAan }])
  return id
}

export const afspraakColumns = (afspraak: Afspraak | null) => ({
  afspraakEenheid: afspraak?.eenheid ?? null,
  afspraakAantal: afspraak?.aantal ?? null,
  afspraakTekst: afspraak?.tekst ?? '',
})

/** In the trail in codes; and what was added after the contract began, with the reasoning, where its team reads it. */
async function noteAfspraak(db: Db, actor: Actor, given: Wanted & { wordt: Afspraak | null }): Promise<void> {
  const { aanbesteding: a, was, wordt, input } = given
  const isAdded = vraagtReden(a, was, wordt) && input.moment === 'komt_erbij'
  if (isAdded)
    await db
      .insertInto('afspraakwijziging')
      .values({
        aanbestedingId: a.id,
        was: sayGeheel(was),
        wordt: sayGeheel(wordt),
        reden: input.reden,
        doorId: actor.id,
      })
      .execute()
  await audit(db, actor, {
    handeling: isAdded ? 'aanbesteding.afspraak_erbij' : 'aanbesteding.contract_gewijzigd',
    onderwerp: 'aanbesteding',
    onderwerpId: a.id,
    bijzonderheden:
      sayGeheel(was) === sayGeheel(wordt) ? {} : { afspraak: `${codeOf(was)} → ${codeOf(wordt)}` },
  })
}

const codeOf = (afspraak: Afspraak | null) =>
  afspraak ? [afspraak.eenheid, afspraak.aantal].filter(Boolean).join(' ') : 'leeg'
