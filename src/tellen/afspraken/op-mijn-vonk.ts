import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import { type Afspraak, dagVan, standOf, type Versie, vooraf, wachtOp } from './afspraak.ts'
import { dated } from './queries.ts'
import { zegUitkomst } from './zegt.ts'

type Regel = Afspraak & { titel: string }
/** Moments are text in what one statement gives of several nouns. */
type Gevonden = Omit<Regel, 'aangemaaktOp' | 'versies'> & { aangemaaktOp: string; versies: Versie[] }

const shared = { icon: 'heart-handshake', woord: 'Afspraak', dring: 'iemand' } as const

/** What this member's organisation has to confirm, and what it has to do before long. */
export function zegAfspraak(
  { aangemaaktOp, versies, ...gevonden }: Gevonden,
  organisatieId: string | null,
): Wacht[] {
  const [nu, ...eerder] = versies
  if (organisatieId === null || !nu) return []
  const een: Regel = dated({ ...gevonden, aangemaaktOp: new Date(aangemaaktOp), versies: [nu, ...eerder] })
  const rij = sayVraag(een, organisatieId) ?? sayDoen(een, organisatieId)
  return rij ? [rij] : []
}

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
