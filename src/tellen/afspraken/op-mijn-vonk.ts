import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { type Afspraak, dagVan, standOf, vooraf, wachtOp } from './afspraak.ts'
import { listVanMij } from './wachtend.ts'
import { zegUitkomst } from './zegt.ts'

type Regel = Afspraak & { titel: string }

const shared = { icon: 'heart-handshake', woord: 'Afspraak', dring: 'iemand' } as const

/** What this member's organisation has to confirm, and what it has to do before long. */
export const afspraakWacht = fill(wachtend, async ({ db, actor }) => {
  if (!actor || actor.organisatieId === null) return []
  const { organisatieId } = actor
  const all = await listVanMij(db, actor)
  return all.flatMap((een) => sayVraag(een, organisatieId) ?? sayDoen(een, organisatieId) ?? [])
})

function sayVraag(een: Regel, organisatieId: string): Wacht | undefined {
  const over = wachtOp(een, organisatieId)
  if (!over) return undefined
  return {
    ...shared,
    soort: 'afspraak',
    id: over.id,
    waarin: een.titel,
    titel:
      'uitkomst' in over
        ? `${over.voor} schreef: ${zegUitkomst(over).toLowerCase()}. Klopt dat?`
        : `${over.voor} schreef een afspraak met jullie op. Klopt die?`,
    bij: een.versies[0].wat,
    sinds: over.op,
    href: paths.afspraak(een.id),
    doe: 'Bekijk de afspraak',
  }
}

function sayDoen(een: Regel, organisatieId: string): Wacht | undefined {
  const dag = dagVan(een)
  const stand = standOf(een, today())
  const klaar = stand === 'gehouden' || stand === 'niet_gehouden'
  // What was said waits for the other side.
  const isGezegd = (een.uitkomsten[0]?.op ?? new Date(0)) >= een.versies[0].op && stand !== 'verschoven'
  if (een.vanId !== organisatieId || klaar || isGezegd || dag > daysAfter(today(), vooraf)) return undefined
  return {
    ...shared,
    soort: 'afspraak_doen',
    id: een.id,
    waarin: een.titel,
    titel: een.versies[0].wat,
    feiten: stand === 'te_laat' ? `de dag was ${sayDate(dag)}` : `uiterlijk ${sayDate(dag)}`,
    sinds: new Date(`${daysAfter(dag, -vooraf)}T08:00:00Z`),
    href: paths.afspraak(een.id),
    doe: 'Schrijf op hoe het ging',
  }
}
