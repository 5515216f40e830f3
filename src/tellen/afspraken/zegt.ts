import { sayAmount } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { type BadgeKind, type IconName, sayDate } from '#src/platform/components/index.ts'
import {
  type Afspraak,
  type Akkoord,
  dagVan,
  maatLabels,
  type Stand,
  type Uitkomst,
  type Versie,
} from './afspraak.ts'
import { verplichting } from './verplichting.ts'

const getal = (waarde: string) => Number(waarde).toLocaleString('nl-NL', { maximumFractionDigits: 2 })
export const zegEuro = (bedrag: string) => sayAmount(bedrag, 'EUR')

/** What a result is, in numbers: '6 plekken', or '5 % van de loonsom (30 % van € 1.200.000): € 18.000'. */
export function zegGetal(versie: Versie): string | null {
  const { aantal, maat, bedrag, loondeel } = versie
  if (aantal === null || maat === null) return null
  if (bedrag === null) return `${getal(aantal)} ${aantal === '1.00' ? enkelvoud[maat] : maatLabels[maat]}`
  const waarvan = loondeel === null ? zegEuro(bedrag) : `${getal(loondeel)} % van ${zegEuro(bedrag)}`
  const soort = maat === 'procent_waarde' ? 'de waarde' : 'de loonsom'
  return `${getal(aantal)} % van ${soort} (${waarvan}): ${zegEuro(verplichting(versie) ?? '0')}`
}

const enkelvoud: Record<string, string> = { plekken: 'plek', banen: 'baan', uren: 'uur' }

export const standLabels: Record<Stand, string> = {
  loopt: 'Loopt',
  te_laat: 'De dag is voorbij',
  verschoven: 'Verschoven',
  gehouden: 'Gehouden',
  niet_gehouden: 'Niet gehouden',
}
export const standLooks: Record<Stand, { kind: BadgeKind; icon: IconName }> = {
  loopt: { kind: 'neutral', icon: 'clock' },
  te_laat: { kind: 'late', icon: 'alert-triangle' },
  verschoven: { kind: 'sun', icon: 'calendar' },
  gehouden: { kind: 'good', icon: 'circle-check' },
  niet_gehouden: { kind: 'warm', icon: 'circle-x' },
}

/** What one side said of how it went. */
export function zegUitkomst({ uitkomst, nieuweDag }: Uitkomst): string {
  if (uitkomst === 'verschoven' && nieuweDag !== null) return `Verschoven naar ${sayDate(nieuweDag)}`
  return uitkomst === 'gehouden' ? 'Gehouden' : 'Niet gehouden'
}

/** Who said yes to it, by name. */
export const zegWie = ({ akkoorden }: { akkoorden: Akkoord[] }): string =>
  akkoorden.map(({ organisatie }) => organisatie).join(' en ')

/** How sure it is: said by one, or by both. */
export function zegBewijs({ akkoorden, voor }: { akkoorden: Akkoord[]; voor: string }): string {
  if (akkoorden.length === 0) return `opgeschreven door ${voor}`
  return akkoorden.length === 1
    ? `volgens ${zegWie({ akkoorden })}`
    : `bevestigd door ${zegWie({ akkoorden })}`
}

export const zegKanten = ({ van, aan }: Afspraak): string => `${van} voor ${aan}`
export const zegDag = (afspraak: Afspraak): string => `uiterlijk ${sayDate(dagVan(afspraak))}`
